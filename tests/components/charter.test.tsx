// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { defaultCharter, parsePartialCharter, ruleIds } from '../../utils/core/charter';
import type { Settings } from '../../utils/core/settings';
import { ruleName } from '../../components/charter-words';
import { en, fr, named, press, said } from './mount';
import { add, choices, choose, open, page, select, setting, write } from './settings-page';

const withCharter = (given: Partial<Settings['charter']>): Partial<Settings> => ({
  charter: { ...defaultCharter, ...given },
});

const checked = (root: HTMLElement, title: string): string[] =>
  [...setting(root, title).querySelectorAll('.choice:has(:checked)')].map(
    ({ textContent }) => textContent,
  );

const strictness = (root: HTMLElement, title: string) =>
  setting(root, title).querySelector('select')?.selectedOptions[0]?.textContent;

const example = (root: HTMLElement, title: string) =>
  setting(root, title).querySelector('details[open] .says')?.textContent;

const words = ruleName(en, 'words');

describe('a rule', () => {
  test.each([en, fr])('has its name, its reason and how strictly it applies', async (language) => {
    const root = await open({}, {}, language);
    for (const id of ruleIds) {
      const rule = setting(root, ruleName(language, id));
      expect(rule.querySelector('p')?.textContent).toMatch(/\p{L}{3,}.*\./u);
      expect(rule.querySelectorAll('option')).toHaveLength(4);
    }
    expect(strictness(root, ruleName(language, 'words'))).toBe(
      language === en ? 'Hint' : 'Indication',
    );
  });

  test('leads to where the manner is written down', async () => {
    const root = await open();
    const link = setting(root, words).querySelector('a');
    expect(link?.textContent).toBe('RFC 1855');
    expect(link?.href).toMatch(/^https:\/\/.*rfc1855/i);
  });

  test('is set at once, and its example shows what is said then', async () => {
    const root = await open();
    expect(example(root, words)).toBe(
      'Hint Same words as @ada’s tweet of 12 March. Offers “by @ada via @bob”.',
    );
    await select(root, words, 'confirm');
    expect(page.stored.charter.rules).toEqual({ ...defaultCharter.rules, words: 'confirm' });
    expect(example(root, words)).toMatch(/^Confirm Same words/);
    expect(said(root)).toBe(`${words}: Confirm.`);
    await select(root, words, 'off');
    expect(example(root, words)).toBe('Nothing is said.');
  });

  test('opens its example when it is changed, and the phrases are in it', async () => {
    const root = await open();
    const link = ruleName(en, 'link');
    expect(example(root, link)).toBeUndefined();
    await select(root, link, 'note');
    expect(example(root, link)).toMatch(/^Note .*Offers “via @bob”\.$/);
    await choose(root, 'Who showed it to you', 'HT @bob');
    expect(example(root, link)).toContain('“HT @bob”');
    expect(example(root, words)).toContain('“by @ada HT @bob”');
  });
});

describe('a preset', () => {
  test('is told by its rules and phrases', async () => {
    const root = await open();
    expect(choices(root, 'How strict')).toEqual(['Relaxed', 'Professional', 'Newsroom']);
    expect(checked(root, 'How strict')).toEqual(['Professional']);
    await select(root, words, 'off');
    expect(checked(root, 'How strict')).toEqual([]);
    expect(choices(await open({}, {}, fr), 'Rigueur')).toEqual([
      'Détendue',
      'Professionnelle',
      'Rédaction',
    ]);
  });

  test('says what it changes, and is undone', async () => {
    const before = withCharter({ ties: { accounts: [], declarations: ['#own'] } });
    const root = await open(before);
    await choose(root, 'How strict', 'Newsroom');
    const changes = [...setting(root, 'How strict').querySelectorAll('.changes li')];
    expect(changes.map(({ textContent }) => textContent)).toEqual([
      `${words}: hint → confirm`,
      `${ruleName(en, 'media')}: hint → confirm`,
      `${ruleName(en, 'altered')}: hint → confirm`,
      `${ruleName(en, 'passer-on')}: note → hint`,
      'Whose words they are: “by @ada” → “source: @ada”',
    ]);
    expect(said(root)).toContain('Chosen: Newsroom.');
    expect(strictness(root, words)).toBe('Confirm');
    await press(named(setting(root, 'How strict'), 'button', 'Undo'));
    expect(page.stored.charter).toEqual({ ...defaultCharter, ...before.charter });
    expect(setting(root, 'How strict').querySelector('.changes')).toBeNull();
  });

  test('leaves what was added since when it is undone, and no longer offers it once a rule differs', async () => {
    const root = await open();
    await choose(root, 'How strict', 'Relaxed');
    await add(root, 'Your house', '@Acme');
    await press(named(setting(root, 'How strict'), 'button', 'Undo'));
    expect(page.stored.charter.house.accounts).toEqual(['acme']);
    await choose(root, 'How strict', 'Relaxed');
    await select(root, words, 'off');
    expect(setting(root, 'How strict').querySelector('.changes')).toBeNull();
  });

  test('is in the language of the page, its declarations too', async () => {
    const root = await open({}, {}, fr);
    await choose(root, 'Rigueur', 'Rédaction');
    expect(page.stored.charter.ties.declarations).toContain('Collaboration commerciale');
    const changes = setting(root, 'Rigueur').querySelector('.changes')?.textContent;
    expect(changes).toContain('indication → confirmation');
    expect(changes).toContain(
      'Déclarations\u00a0: Collaboration commerciale, Publicité et #emploi en plus',
    );
  });
});

describe('the charter of a house', () => {
  test.each([
    ['Your house', { house: { accounts: ['acme'], credit: 'never' } }],
    ['Ties', { ties: { accounts: ['acme'], declarations: [] } }],
    ['Ignored by the charter', { ignoredAuthors: ['acme'] }],
    ['Never named by the charter', { neverNamed: ['acme'] }],
  ])('“%s” takes accounts, gives them back, and undoes that', async (title, kept) => {
    const root = await open();
    await add(root, title, '@ACME');
    expect(page.stored.charter).toEqual({ ...defaultCharter, ...kept });
    await press(named(setting(root, title), 'button', 'Remove @acme'));
    expect(page.stored.charter).toEqual(defaultCharter);
    await press(named(setting(root, title), 'button', 'Undo: @acme'));
    expect(page.stored.charter).toEqual({ ...defaultCharter, ...kept });
  });

  test('the declaration added last stands first, and is the one offered', async () => {
    const root = await open();
    await add(root, 'Declarations', ' #ad ');
    await add(root, 'Declarations', 'Paid  partnership');
    expect(page.stored.charter.ties.declarations).toEqual(['Paid partnership', '#ad']);
    const rows = [...setting(root, 'Declarations').querySelectorAll('li .grow')];
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Paid partnership', '#ad']);
    await add(root, 'Declarations', 'x'.repeat(61));
    expect(setting(root, 'Declarations').querySelector('[role=alert]')?.textContent).toBe(
      'A declaration has 60 characters at most.',
    );
  });

  test('its own words are never asked about, until they always are', async () => {
    const root = await open(withCharter({ house: { accounts: ['acme'], credit: 'never' } }));
    expect(example(root, 'Crediting your house')).toBe('Nothing is said.');
    await choose(root, 'Crediting your house', 'Is always asked');
    expect(page.stored.charter.house.credit).toBe('always');
    expect(example(root, 'Crediting your house')).toContain('Same words as @acme’s tweet');
  });

  test.each([
    ['Whose charter', 'name', ' The  Gazette ', 'The Gazette'],
    [
      'The full policy',
      'url',
      'https://gazette.example/charter',
      'https://gazette.example/charter',
    ],
  ])('“%s” is kept', async (title, which, typed, kept) => {
    const root = await open();
    await write(root, title, typed);
    expect(page.stored.charter).toEqual({ ...defaultCharter, [which]: kept });
  });

  test.each([
    ['Whose charter', 'x'.repeat(61), 'A name has 60 characters at most.'],
    ['The full policy', 'http://gazette.example', 'An address starts with https://.'],
    ['The full policy', 'javascript:alert(1)', 'An address starts with https://.'],
  ])('“%s” does not take “%s”, and says so as it is typed', async (title, typed, why) => {
    const root = await open();
    await write(root, title, typed);
    expect(setting(root, title).querySelector('[role=alert]')?.textContent).toBe(why);
    expect(setting(root, title).querySelector('input')?.ariaInvalid).toBeTruthy();
    expect(page.stored.charter).toEqual(defaultCharter);
  });
});

describe('what an administrator has set', () => {
  const imposed = parsePartialCharter({
    name: 'Acme',
    url: 'https://acme.example/charter',
    rules: { words: 'confirm' },
    phrases: { source: 'credit' },
    house: { accounts: ['acme'] },
    mostHashtags: 2,
  });

  test('is named, with a word on what is seen of the reader', async () => {
    const root = await open({}, { imposed });
    const notice = root.querySelector('.imposed');
    expect(notice?.textContent).toContain(
      'Acme sets these rules. Acme sees nothing of what you read or write.',
    );
    expect(notice?.querySelector('a')?.href).toBe('https://acme.example/charter');
    const nameless = await open({}, { imposed: { mostHashtags: 2 } }, fr);
    expect(nameless.querySelector('.imposed')?.textContent).toBe(
      'Votre organisation fixe ces règles, mais ne voit rien de ce que vous lisez ou écrivez.',
    );
    expect((await open()).querySelector('.imposed')).toBeNull();
  });

  test('is shown and locked, and the rest is the reader’s', async () => {
    const own = withCharter({ house: { accounts: ['mine'], credit: 'never' } });
    const root = await open(own, { imposed });
    expect(strictness(root, words)).toBe('Confirm');
    for (const title of [words, 'Whose words they are', 'Hashtags at most', 'Whose charter']) {
      expect(setting(root, title).textContent).toContain('Set by Acme');
      const controls = [...setting(root, title).querySelectorAll('select, input')];
      expect(controls.length).toBeGreaterThan(0);
      for (const control of controls) expect(control.matches(':disabled')).toBe(true);
    }
    const house = setting(root, 'Your house');
    expect(house.textContent).toContain('@acme');
    expect(house.textContent).not.toContain('@mine');
    expect(house.querySelectorAll('button, input')).toHaveLength(0);
    const link = ruleName(en, 'link');
    expect(setting(root, link).textContent).not.toContain('Set by');
    await select(root, link, 'off');
    expect(page.stored.charter).toMatchObject({
      rules: { words: 'hint', link: 'off' },
      house: { accounts: ['mine'] },
    });
  });

  test('stays as it is when a preset is chosen, and is not among what that changes', async () => {
    const root = await open({}, { imposed });
    await choose(root, 'How strict', 'Newsroom');
    const changes = [...setting(root, 'How strict').querySelectorAll('.changes li')];
    expect(changes.map(({ textContent }) => textContent.split(':')[0])).toEqual([
      ruleName(en, 'media'),
      ruleName(en, 'altered'),
      ruleName(en, 'passer-on'),
      'Declarations',
    ]);
    expect(checked(root, 'How strict')).toEqual(['Newsroom']);
    expect(strictness(root, words)).toBe('Confirm');
    expect(strictness(root, ruleName(en, 'media'))).toBe('Confirm');
  });
});
