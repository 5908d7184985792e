// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { charterPage } from '../../components/charter-page';
import { type Charter, defaultCharter, parsePartialCharter } from '../../utils/core/charter';
import { readCharterFile } from '../../utils/core/charter-file';
import { en, fr, named, press } from './mount';
import { heard, open, page, setting } from './settings-page';

const acme: Charter = {
  ...defaultCharter,
  name: 'Acme',
  url: 'https://acme.example/charter',
  rules: { ...defaultCharter.rules, words: 'confirm', hashtags: 'off' },
  house: { accounts: ['acme'], credit: 'always' },
  ties: { accounts: ['client'], declarations: ['#ad'] },
};

const text = (given: object) => JSON.stringify({ sourcier: 'charter', version: 1, ...given });

const shown = (root: HTMLElement, title = 'As a file') =>
  setting(root, title).querySelector('.read');

async function give(root: HTMLElement, content: string, title = 'As a file'): Promise<void> {
  const input = setting(root, title).querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No field for a file');
  Object.defineProperty(input, 'files', { value: [new File([content], 'a.json')], writable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(shown(root, title)?.textContent).not.toBe(''));
}

describe('a file', () => {
  test('is saved as the charter stands, imposed values included', async () => {
    const root = await open(
      { charter: acme },
      { imposed: parsePartialCharter({ mostHashtags: 2 }) },
    );
    await press(named(root, 'button', 'Save as a file'));
    const [saved] = heard.onSave.mock.calls[0] ?? [];
    expect(saved).toMatchObject({ name: 'sourcier-charter.json', type: 'application/json' });
    expect(readCharterFile(saved?.text ?? '')).toMatchObject({
      charter: { ...acme, mostHashtags: 2 },
    });
  });

  test('first says what it would change, and changes it when it is used', async () => {
    const root = await open();
    await give(
      root,
      text({
        name: 'Acme',
        rules: { words: 'confirm' },
        phrases: { finder: 'ht' },
        neverNamed: ['bob'],
      }),
    );
    expect([...(shown(root)?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      'Whose charter: none → Acme',
      'Words without their source: hint → confirm',
      'Who showed it to you: “via @bob” → “HT @bob”',
      'Never named by the charter: @bob added',
    ]);
    expect(page.stored.charter).toEqual(defaultCharter);
    await press(named(root, 'button', 'Use it'));
    expect(page.stored.charter).toMatchObject({ name: 'Acme', neverNamed: ['bob'] });
    expect(shown(root)?.textContent).toContain('The charter of the file is in force.');
    const undo = shown(root)?.querySelector('button');
    expect(document.activeElement).toBe(undo);
    if (undo) await press(undo);
    expect(page.stored.charter).toEqual(defaultCharter);
    expect(document.activeElement?.textContent).toBe('Use a file…');
  });

  test('changes nothing when it is not used, and may be the same as what is there', async () => {
    const root = await open();
    await give(root, text({ name: 'Acme' }));
    await press(named(root, 'button', 'Not now'));
    expect(shown(root)?.textContent).toBe('');
    expect(page.stored.charter).toEqual(defaultCharter);
    expect(document.activeElement?.textContent).toBe('Use a file…');
    await give(root, text({ rules: { words: 'hint' } }));
    expect(shown(root)?.textContent).toBe('Nothing changes.Close');
  });

  test('does not change what an administrator has set, and does not say so', async () => {
    const imposed = parsePartialCharter({ rules: { words: 'note' } });
    const root = await open({}, { imposed });
    await give(root, text({ rules: { words: 'off', link: 'off' } }));
    expect(shown(root)?.querySelectorAll('li')).toHaveLength(1);
    expect(shown(root)?.textContent).toContain('Links without their finder: hint → off');
  });

  test.each([
    ['{"sourcier": ', /cannot be read as JSON/],
    ['{"sourcier": "charter",\n"version": 1,\n}', /look at line 3/],
    ['{"rules": {}}', /This is no charter/],
    [text({ version: 9 }), /version 1 only/],
    [text({ rules: { words: 'ask' } }), /rules\.words should be off, note, hint or confirm\./],
    [text({ house: { accounts: ['acme', 'no name'] } }), /house\.accounts\[1\] should be the name/],
    [text({ url: 'javascript:alert(1)' }), /url should be an address that starts with https/],
    [text({ ties: 7 }), /ties should be a group in braces\./],
    ['x'.repeat(256 * 1024 + 1), /larger than 256 kB/],
  ])('%.40s is refused in words, and nothing changes', async (content, why) => {
    const root = await open();
    await give(root, content);
    expect(shown(root)?.textContent).toMatch(why);
    expect(shown(root)?.querySelector('button')).toBeNull();
    expect(page.stored.charter).toEqual(defaultCharter);
  });

  test('with names that are not known says which, shortened, and is used without them', async () => {
    const root = await open();
    const names = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`n${n}`, 1]));
    await give(root, text({ ['<b>x'.repeat(30)]: 1, ...names, name: '<i>Acme</i>' }));
    expect(shown(root)?.textContent).toContain('Not known here, and left out: <b>x<b>x');
    expect(shown(root)?.textContent).toContain('…, n0, n1, n2, n3, n4, 4 more.');
    expect(shown(root)?.querySelector('i')).toBeNull();
    expect(shown(root)?.textContent).toContain('none → <i>Acme</i>');
  });

  test('is dropped on the page as well', async () => {
    const root = await open({}, {}, fr);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, {
      dataTransfer: { files: [new File([text({ name: 'Acme' })], 'a.json')] },
    });
    await act(() => void setting(root, 'En fichier').dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    await vi.waitFor(() =>
      expect(shown(root, 'En fichier')?.textContent).toContain(
        'À qui est la charte\u00a0: aucun → Acme',
      ),
    );
  });
});

describe('the page to be read', () => {
  const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

  test('is saved in the language of the settings', async () => {
    const root = await open({ charter: acme }, {}, fr);
    await press(named(root, 'button', 'Enregistrer en page'));
    const [saved] = heard.onSave.mock.calls[0] ?? [];
    expect(saved).toMatchObject({ name: 'sourcier-charter.html', type: 'text/html' });
    const shown = parsed(saved?.text ?? '');
    expect(shown.documentElement.lang).toBe('fr');
    expect(shown.title).toBe('Comment nous citons nos sources\u00a0: Acme');
  });

  test('has the rules that are on, the words and the accounts, and leads to the full policy', () => {
    const shown = parsed(charterPage(en, acme));
    const rows = [...shown.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows[0]).toEqual([
      'Words without their source',
      expect.stringContaining('RFC 1855'),
      'Confirm',
    ]);
    expect(rows).toHaveLength(7);
    expect(shown.querySelector('mark')?.textContent).toBe('by @ada via @bob');
    expect([...shown.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      '@acme',
      '@client',
      '#ad',
    ]);
    expect(shown.querySelector('a')?.href).toBe('https://acme.example/charter');
  });

  test.each([
    '<script>alert(1)</script>',
    '</title><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '&lt;script&gt;',
    '</style><script>alert(1)</script>',
  ])('“%s” stays a name in it', (name) => {
    const url = `https://acme.example/"><script>alert(1)</script>`;
    const hostile = { ...acme, name, url, ties: { accounts: [], declarations: [name] } };
    const shown = parsed(charterPage(en, hostile));
    expect(shown.title).toBe(`How we give credit: ${name}`);
    expect(shown.querySelectorAll('script, img, svg, [onmouseover], [onload]')).toHaveLength(0);
    expect(shown.querySelector('a')?.getAttribute('href')).toBe(url);
    expect([...shown.querySelectorAll('li')].at(-1)?.textContent).toBe(name);
  });

  test('may run and load nothing', () => {
    const markup = charterPage(en, acme);
    expect(markup).not.toMatch(/<script|<link|<img|@import|url\(/i);
    expect(markup).toContain("default-src 'none'");
  });
});
