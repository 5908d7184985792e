// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Hint, type HintProps } from '../../components/Hint';
import { WordsProvider } from '../../components/words';
import type { HintView } from '../../utils/core/suggestion';
import * as d from '../gallery/drafts';
import { ada, erin } from '../gallery/samples';
import { en, fr, key, mount, named, press, said } from './mount';

const heard = {
  onAct: vi.fn<HintProps['onAct']>(),
  onWhy: vi.fn<HintProps['onWhy']>(),
  onCopy: vi.fn<HintProps['onCopy']>(),
};

beforeEach(() => {
  vi.resetAllMocks();
  heard.onCopy.mockResolvedValue(true);
});

const open = (
  view: HintView,
  words = en,
  shortcut = 'Alt+V',
  { more = 0, stopped = null }: Partial<Pick<HintProps, 'more' | 'stopped'>> = {},
) => mount(<Hint {...{ view, shortcut, more, stopped }} {...heard} />, words);

/** The same hint, with something else to say. */
const become = (root: HTMLElement, view: HintView, words = en) =>
  act(() =>
    render(
      <WordsProvider value={words}>
        <Hint {...{ view, shortcut: 'Alt+V', more: 0, stopped: null }} {...heard} />
      </WordsProvider>,
      root,
    ),
  );

const menu = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=menuitem]')].map((item) => item.textContent.trim());
const more = (root: HTMLElement) => named(root, 'button', 'More ways to credit');
const says = (root: HTMLElement) => root.querySelector('.says')?.textContent;
const names = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );

describe('a source is found', () => {
  test('says whose words and through whom, then what can be done, in that order', async () => {
    const root = await open(d.like);
    const group = root.querySelector('[role=group]');
    expect(group?.getAttribute('aria-label')).toBe('Source found');
    expect(says(root)).toBe('Reads like @ada’s tweet of 12 March. Found through @bob.');
    expect(names(root)).toEqual([
      'Add “par @ada via @bob” Alt V',
      'Quote it',
      'More ways to credit',
      'Dismiss',
    ]);
  });

  test('says it in French', async () => {
    const root = await open(d.same, fr);
    expect(says(root)).toBe('Mêmes mots que le tweet de @erin du 11 mars.');
    expect(names(root)).toEqual([
      'Ajouter «\u202Fvia @erin\u202F» Alt V',
      'Citer le tweet',
      'Autres façons de citer',
      'Fermer',
    ]);
  });

  test('takes no focus when it comes', async () => {
    await open(d.like);
    expect(document.activeElement).toBe(document.body);
  });

  test('the filled button writes the very words it shows', async () => {
    const root = await open(d.like);
    await press(named(root, 'button', 'Add “par @ada via @bob” Alt V'));
    expect(heard.onAct.mock.calls).toEqual([[{ kind: 'write', words: 'par @ada via @bob' }]]);
  });

  test('shows the keys as they are set, and none where none are', async () => {
    const moved = await open(d.like, en, 'Alt+Shift+V');
    expect(moved.querySelector('kbd')?.textContent).toBe('Alt Shift V');
    const none = await open(d.like, en, '');
    expect(none.querySelector('kbd')).toBeNull();
  });

  test('quotes the source, where it can be quoted', async () => {
    const root = await open(d.like);
    await press(named(root, 'button', 'Quote it'));
    expect(heard.onAct).toHaveBeenCalledWith({ kind: 'quote', tweetId: ada.id });
    expect(names(await open(d.bare))).not.toContain('Quote it');
  });

  test('words that everybody has are said to be', async () => {
    expect(says(await open(d.bare))).toBe(
      'Same words as @erin’s tweet. Widely shared: 23 accounts you have seen.',
    );
  });

  test('is dismissed by its button', async () => {
    const root = await open(d.like);
    await press(named(root, 'button', 'Dismiss'));
    expect(heard.onAct.mock.calls).toEqual([[{ kind: 'dismiss' }]]);
  });

  test('is dismissed by Esc inside it, which then stops; Esc in the menu closes the menu', async () => {
    const root = await open(d.like);
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    await press(more(root));
    await key('Escape');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(heard.onAct).not.toHaveBeenCalled();
    const event = await key('Escape');
    expect(heard.onAct.mock.calls).toEqual([[{ kind: 'dismiss' }]]);
    expect(event.defaultPrevented).toBe(true);
    expect(outside).not.toHaveBeenCalled();
    document.removeEventListener('keydown', outside);
  });
});

describe('the menu', () => {
  test('offers other words, other sources, the evidence, and the reader’s verdicts', async () => {
    const root = await open(d.like);
    await press(more(root));
    expect(menu(root)).toEqual([
      'par @ada',
      'via @bob',
      'par ada notifies nobody',
      '@erin’s tweet of 3 March',
      'Why?',
      'Not a copy',
      'Ignore @ada',
      'Never name @ada',
    ]);
    const groups = [...root.querySelectorAll('[role=menu] > [role=group]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Other words',
      'Other sources',
      null,
    ]);
  });

  test.each<[string, unknown]>([
    ['par @ada', { kind: 'write', words: 'par @ada' }],
    ['par ada notifies nobody', { kind: 'write', words: 'par ada' }],
    ['Not a copy', { kind: 'judge', verdict: { kind: 'not-a-copy', tweetId: ada.id } }],
    ['Ignore @ada', { kind: 'judge', verdict: { kind: 'ignored', handle: 'ada' } }],
    ['Never name @ada', { kind: 'judge', verdict: { kind: 'never-named', handle: 'ada' } }],
  ])('“%s” is done', async (name, action) => {
    const root = await open(d.like);
    await press(more(root));
    await press(named(root, 'menuitem', name));
    expect(heard.onAct.mock.calls).toEqual([[action]]);
  });

  test('of a link names the finder, who wrote none of the words', async () => {
    const proposal = { ...d.fromAda, match: { ...d.fromAda.match, kind: 'link' as const } };
    const root = await open(d.found(d.draft, { ...proposal, quoteUrl: null }));
    await press(more(root));
    expect(menu(root)).toContain('Never name @bob');
    expect(menu(root)).toContain('Ignore @bob');
    expect(menu(root)).not.toContain('Not a copy');
  });

  test('“Why?” asks for the evidence', async () => {
    const root = await open(d.like);
    await press(more(root));
    await press(named(root, 'menuitem', 'Why?'));
    expect(heard.onWhy.mock.calls).toEqual([[ada.id]]);
  });

  test('has no heading over nothing', async () => {
    const root = await open(d.pasted);
    await press(more(root));
    expect(root.querySelectorAll('[role=menu] > [role=group]')).toHaveLength(1);
  });

  test('closes at a second press of its button and at a press elsewhere, with the focus kept', async () => {
    const root = await open(d.like);
    await press(more(root));
    await act(() => more(root).click());
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(more(root));
    await press(more(root));
    const event = new MouseEvent('pointerdown', { bubbles: true });
    await act(() => void root.querySelector('.says')?.dispatchEvent(event));
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(more(root));
  });

  test('another source takes the hint over, and the key, which writes the first, is not shown', async () => {
    const root = await open(d.like);
    await press(more(root));
    await press(named(root, 'menuitem', '@erin’s tweet of 3 March'));
    expect(heard.onAct).not.toHaveBeenCalled();
    expect(says(root)).toBe('Reads like @erin’s tweet of 3 March.');
    expect(document.activeElement).toBe(more(root));
    await press(named(root, 'button', 'Add “via @erin”'));
    expect(heard.onAct).toHaveBeenCalledWith({ kind: 'write', words: 'via @erin' });
    await press(more(root));
    expect(menu(root)).toContain('@ada’s tweet of 12 March');
    expect(menu(root)).toContain('Ignore @erin');
  });

  test('a source that is gone leaves the hint to the first', async () => {
    const root = await open(d.like);
    await press(more(root));
    await press(named(root, 'menuitem', '@erin’s tweet of 3 March'));
    await become(root, d.found(d.draft, d.fromAda));
    expect(says(root)).toContain('@ada');
  });
});

describe('too long', () => {
  test('says by how many, offers the shorter words and no longer ones', async () => {
    const root = await open(d.tooLong);
    expect(says(root)).toBe('7 characters too many for “par @ada via @bob”.');
    expect(names(root)).toEqual([
      'Add “par @ada” Alt V',
      'Quote it',
      'More ways to credit',
      'Dismiss',
    ]);
    await press(more(root));
    expect(menu(root).slice(0, 2)).toEqual(['via @bob', 'par ada notifies nobody']);
    await press(named(root, 'button', 'Add “par @ada” Alt V'));
    expect(heard.onAct.mock.calls).toEqual([[{ kind: 'write', words: 'par @ada' }]]);
  });

  test('offers no words where none fit', async () => {
    const root = await open(d.muchTooLong, fr);
    expect(says(root)).toBe('21 caractères de trop pour «\u202Fpar @ada via @bob\u202F».');
    expect(root.querySelector('.first')).toBeNull();
    expect(named(root, 'button', 'Citer le tweet')).toBeTruthy();
  });

  test('says it of the source whose words were pressed', async () => {
    const about = { ...d.tooLong, words: 'via @erin', over: 2, shorter: null };
    const root = await open(about);
    expect(says(root)).toBe('2 characters too many for “via @erin”.');
    await press(more(root));
    expect(menu(root)).toContain('Ignore @erin');
    await press(named(root, 'menuitem', '@ada’s tweet of 12 March'));
    expect(says(root)).toContain('Reads like @ada’s tweet');
  });
});

describe('done', () => {
  test.each<[HintView, string, string]>([
    [d.credited, 'Credited to @ada and @bob.', 'undo'],
    [d.quoted, 'Quoted @ada’s tweet. The shared words are selected: one key removes them.', 'undo'],
    [d.noted, 'Noted as not a copy.', 'undo-judge'],
    [d.neverNamed, 'No credit will name @ada.', 'undo-judge'],
  ])('is said, with the way back and nothing else: %#', async (view, words, kind) => {
    const root = await open(view);
    expect(says(root)).toBe(words);
    expect(names(root)).toEqual(['Undo']);
    await press(named(root, 'button', 'Undo'));
    expect(heard.onAct.mock.calls).toEqual([[{ kind }]]);
  });

  test('the focus that was in the hint goes to “Undo”', async () => {
    const root = await open(d.like);
    await press(named(root, 'button', 'Add “par @ada via @bob” Alt V'));
    await become(root, d.credited);
    expect(document.activeElement).toBe(named(root, 'button', 'Undo'));
    await become(root, d.like);
    expect(document.activeElement).toBe(root.querySelector('.first'));
  });

  test('the focus also goes there from the menu', async () => {
    const root = await open(d.like);
    await press(more(root));
    await press(named(root, 'menuitem', 'Not a copy'));
    await become(root, d.noted);
    expect(document.activeElement).toBe(named(root, 'button', 'Undo'));
  });

  test('the focus stays where it was outside of the hint', async () => {
    const editor = document.createElement('textarea');
    document.body.append(editor);
    const root = await open(d.like);
    editor.focus();
    await become(root, d.credited);
    expect(document.activeElement).toBe(editor);
    editor.remove();
  });
});

test('words that the editor did not take can be copied', async () => {
  const root = await open(d.refused);
  expect(says(root)).toBe('The editor did not take the words.');
  await press(named(root, 'button', 'Copy “par @ada via @bob”'));
  expect(heard.onCopy).toHaveBeenCalledWith('par @ada via @bob');
  expect(said(root)).toBe('Copied');
  expect(names(root)).toContain('Dismiss');
});

test('handles are kept from translation and from the direction around them', async () => {
  const root = await open(d.same);
  const handles = [...root.querySelectorAll('bdi[translate=no]')].map((bdi) => bdi.textContent);
  expect(handles).toEqual([`@${erin.author.handle}`, `@${erin.author.handle}`]);
  expect(root.querySelector('.hint')?.getAttribute('dir')).toBe('ltr');
});
