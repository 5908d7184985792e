// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/Popup';
import type { PopupProps, PopupState } from '../../components/popup-props';
import { noCounts } from '../../utils/core/health';
import {
  calm,
  carla,
  checked,
  dan,
  en as exact,
  fr as partly,
  library,
  query,
  view,
} from '../gallery/samples';
import { en, fr, mount, named, press, said, settled } from './mount';
import { act } from 'preact/test-utils';

const heard = {
  check: vi.fn<PopupProps['check']>(),
  justRead: vi.fn<PopupProps['justRead']>(),
  linksSeen: vi.fn<PopupProps['linksSeen']>(),
  onAct: vi.fn<PopupProps['onAct']>(),
  count: vi.fn<PopupProps['count']>(),
  forget: vi.fn<PopupProps['forget']>(),
  onCopy: vi.fn<PopupProps['onCopy']>(),
  onVerdict: vi.fn(),
  onUndo: vi.fn(),
  onPause: vi.fn(),
  onPauseHere: vi.fn(),
  onReloadTab: vi.fn(),
  onAllow: vi.fn(),
  onWelcome: vi.fn(),
  onLibrary: vi.fn(),
  onSettings: vi.fn(),
  onTroubleRead: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  heard.onCopy.mockResolvedValue(true);
});

const open = (more: Partial<PopupState> = {}, words = en) =>
  mount(<Popup {...heard} state={{ ...calm, ...more }} />, words);

const page = (...reshares: ReturnType<typeof view>[]): Partial<PopupState> => ({
  page: { kind: 'read', host: 'x.com', reshares, draft: null },
});

describe('the page in front', () => {
  test('nothing found is said in words', async () => {
    const root = await open({}, fr);
    expect(root.textContent).toContain('Rien ici ne reprend un tweet déjà vu.');
  });

  test('a young library says how it goes on instead', async () => {
    const root = await open({ library: { ...library, tweets: 12 } });
    expect(root.textContent).toContain('12 tweets remembered. Sourcier can only recognise');
    expect(root.textContent).not.toContain('Nothing on this page');
  });

  test('nothing is said of a page before it has answered', async () => {
    const root = await open({ page: { kind: 'asking' }, library: null, switches: null });
    expect(root.textContent).not.toContain('Nothing on this page');
    expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
    expect(root.querySelector('[role=switch]')).toBeNull();
  });

  test('each reshare has its credit line, ready to copy', async () => {
    const root = await open(page(view(carla, partly), view(dan, exact)));
    expect(root.querySelectorAll('.result')).toHaveLength(2);
    await press(named(root, 'button', 'Copy “par @ada via @bob”'));
    expect(heard.onCopy).toHaveBeenCalledWith('par @ada via @bob');
    expect(said(root)).toBe('Copied');
  });

  test('widely shared words get a note and no credit line', async () => {
    const root = await open(page(view(dan, { ...exact, accounts: 23 })));
    expect(root.textContent).toContain('Widely shared: 23 accounts you have seen');
    expect(root.textContent).not.toContain('via @erin');
  });

  test('details open in place, and the focus comes back to where it left', async () => {
    const root = await open(page(view(carla, partly), view(dan, exact)));
    const row = root.querySelectorAll<HTMLElement>('.show')[1];
    if (row) await press(row);
    expect(root.querySelectorAll('.side')).toHaveLength(2);
    expect(root.textContent).not.toContain('On this page');
    await press(named(root, 'button', '‹ Back to this page'));
    expect(document.activeElement).toBe(root.querySelectorAll('.show')[1]);
  });

  test('a verdict given in the details names the reshare', async () => {
    const shown = view(carla, partly);
    const root = await open(page(shown));
    const row = root.querySelector<HTMLElement>('.show');
    if (row) await press(row);
    await press(named(root, 'button', 'Not a copy'));
    expect(heard.onVerdict).toHaveBeenCalledWith(shown, 'not-a-copy');
    await press(named(root, 'button', 'Undo'));
    expect(heard.onUndo).toHaveBeenCalledWith(shown, 'not-a-copy');
  });

  test('a tab elsewhere is said to be; the check box is there all the same', async () => {
    const root = await open({ page: { kind: 'elsewhere' } });
    expect(root.textContent).toContain('This tab is not on X.');
    expect(root.querySelector('textarea')).not.toBeNull();
  });

  test('a tab that does not answer can be reloaded', async () => {
    const root = await open({ page: { kind: 'silent', host: 'x.com' } });
    await press(named(root, 'button', 'Reload this tab'));
    expect(heard.onReloadTab).toHaveBeenCalledOnce();
  });
});

describe('on and off', () => {
  test('a switch pauses the site in front', async () => {
    const root = await open();
    const here = named(root, 'switch', 'On for x.com');
    expect(here.getAttribute('aria-checked')).toBe('true');
    await press(here);
    expect(heard.onPauseHere).toHaveBeenCalledWith('x.com', true);
  });

  test('a paused site says so, and goes on at a press', async () => {
    const switches = { started: true, paused: false, pausedHere: true };
    const root = await open({ switches }, fr);
    expect(root.textContent).toContain('En pause\u00A0: rien n’est lu, retenu ni proposé');
    await press(named(root, 'switch', 'En pause sur x.com'));
    expect(heard.onPauseHere).toHaveBeenCalledWith('x.com', false);
  });

  test('everything is paused at one switch, and no line then claims that reading goes well', async () => {
    const root = await open();
    expect(root.textContent).toContain('48,213 tweets remembered · reading well');
    await press(named(root, 'switch', 'Pause everywhere'));
    expect(heard.onPause).toHaveBeenCalledWith(true);
    const paused = await open({ switches: { started: true, paused: true, pausedHere: false } });
    expect(paused.textContent).not.toContain('reading well');
    expect(paused.querySelectorAll('[role=switch]')).toHaveLength(1);
  });

  test('before the start there is one thing to do', async () => {
    const root = await open({ switches: { started: false, paused: false, pausedHere: false } });
    expect(root.querySelector('[role=switch]')).toBeNull();
    await press(named(root, 'button', 'See what it does'));
    expect(heard.onWelcome).toHaveBeenCalledOnce();
  });

  test('missing access is said and asked for', async () => {
    const root = await open({ access: false, page: { kind: 'elsewhere' } });
    await press(named(root, 'button', 'Allow access to X'));
    expect(heard.onAllow).toHaveBeenCalledOnce();
    expect(root.textContent).not.toContain('This tab is not on X.');
  });
});

describe('trouble', () => {
  test.each([
    ['lost', 'The browser lost the library'],
    ['full', 'no more room'],
    ['newer', 'written by a newer Sourcier'],
    ['silent', 'The library does not answer'],
  ] as const)('%s is said in words', async (trouble, words) => {
    const root = await open({ library: { ...library, trouble } });
    expect(root.textContent).toContain(words);
    expect(root.textContent).not.toContain('reading well');
  });

  test('what is over needs only to be read, what lasts stands', async () => {
    const lost = await open({ library: { ...library, trouble: 'lost' } });
    await press(named(lost, 'button', 'Got it'));
    expect(heard.onTroubleRead).toHaveBeenCalledOnce();
    const newer = await open({ library: { ...library, trouble: 'newer' } });
    expect(newer.querySelector('.notice button')).toBeNull();
  });

  test('a changed page is told with the parts that could not be found, most often first', async () => {
    const health = { ...noCounts, read: 28, unread: 12, missing: { author: 3, tweetText: 12 } };
    const root = await open({ library: { ...library, changed: true, health } });
    expect(root.textContent).toContain('12 of 40 tweets unread today');
    expect([...root.querySelectorAll('details li')].map((part) => part.textContent)).toEqual([
      'tweetText · 12 times',
      'author · 3 times',
    ]);
  });
});

describe('the check box', () => {
  async function type(root: HTMLElement, text: string): Promise<void> {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('No field');
    await act(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }

  test('asks once the typing rests, for the text without its blank ends', async () => {
    heard.check.mockResolvedValue(checked);
    const root = await open();
    await type(root, ' the');
    await type(root, ` ${query} `);
    await vi.waitFor(() => expect(said(root)).toBe('3 tweets found'));
    expect(heard.check.mock.calls).toEqual([[query]]);
  });

  test('marks the shared words, and the earliest with its credit line', async () => {
    heard.check.mockResolvedValue(checked);
    const root = await open();
    await type(root, query);
    await vi.waitFor(() => expect(root.querySelectorAll('ol > li')).toHaveLength(3));
    const [first, source] = root.querySelectorAll('ol > li');
    expect(first?.textContent).not.toContain('Earliest you have seen');
    expect(source?.textContent).toContain('Earliest you have seen');
    expect(source?.textContent).toContain('by @erin via @bob');
    expect(source?.querySelector('.text')?.textContent).toBe(exact.source.text);
    expect(source?.querySelector('mark')?.textContent).toBe(query);
    expect(source?.querySelector('a')?.href).toBe(`https://x.com/erin/status/${exact.source.id}`);
  });

  test('says of a tweet that X lost since when', async () => {
    const [first, ...others] = checked;
    if (!first) throw new Error('Nothing to show');
    const gone = new Date(2024, 2, 14, 12).getTime();
    const remembered = { ...first.found.remembered, gone };
    const lost = { ...first, found: { ...first.found, remembered } };
    heard.check.mockResolvedValue([lost, ...others]);
    const root = await open();
    await type(root, query);
    await vi.waitFor(() => expect(root.querySelectorAll('ol > li')).toHaveLength(3));
    const said = [...root.querySelectorAll('ol > li')].map(({ textContent }) =>
      textContent.includes(' · no longer on X on 14 March 2024'),
    );
    expect(said).toEqual([true, false, false]);
  });

  test('nothing found is said, and an emptied field says nothing', async () => {
    heard.check.mockResolvedValue([]);
    const root = await open();
    await type(root, query);
    await vi.waitFor(() => expect(said(root)).toBe('No tweet you have seen says this.'));
    await type(root, '');
    expect(said(root)).toBe('');
  });

  test('an answer to an older text is dropped', async () => {
    const answers = new Map<string, (found: typeof checked) => void>();
    heard.check.mockImplementation((text) => new Promise((answer) => answers.set(text, answer)));
    const root = await open();
    await type(root, 'one');
    await vi.waitFor(() => expect(answers.has('one')).toBe(true));
    await type(root, 'two');
    await vi.waitFor(() => expect(answers.has('two')).toBe(true));
    for (const [text, found] of [
      ['two', []],
      ['one', checked],
    ] as const) {
      await act(async () => {
        answers.get(text)?.([...found]);
        await settled();
      });
    }
    expect(said(root)).toBe('No tweet you have seen says this.');
  });

  test('a library that fails is said to', async () => {
    heard.check.mockRejectedValue(new Error());
    const root = await open();
    await type(root, query);
    await vi.waitFor(() => expect(said(root)).toBe('The library did not answer. Try again.'));
  });
});

describe('forgetting the last hour', () => {
  test('asks with the number of tweets, and "Keep" keeps them', async () => {
    heard.count.mockResolvedValue(34);
    const root = await open();
    await press(named(root, 'button', 'Forget the last hour'));
    expect(said(root)).toMatch(/^Forget 34 tweets read since \d\d:\d\d\?$/);
    expect(document.activeElement).toBe(named(root, 'button', 'Keep'));
    await press(named(root, 'button', 'Keep'));
    expect(said(root)).toBe('');
    expect(document.activeElement).toBe(named(root, 'button', 'Forget the last hour'));
    expect(heard.forget).not.toHaveBeenCalled();
  });

  test('forgets what it asked about, then says how many went', async () => {
    heard.count.mockResolvedValue(34);
    heard.forget.mockResolvedValue(33);
    const root = await open({}, fr);
    await press(named(root, 'button', 'Oublier la dernière heure'));
    await press(named(root, 'button', 'Oublier'));
    expect(heard.forget.mock.calls).toEqual(heard.count.mock.calls);
    expect(said(root)).toBe('33 tweets oubliés.');
  });

  test('asks nothing when nothing was read', async () => {
    heard.count.mockResolvedValue(0);
    const root = await open();
    await press(named(root, 'button', 'Forget the last hour'));
    expect(said(root)).toMatch(/^Nothing was read since \d\d:\d\d\.$/);
  });

  test('claims nothing when the library fails', async () => {
    heard.count.mockResolvedValue(34);
    heard.forget.mockRejectedValue(new Error());
    const root = await open();
    await press(named(root, 'button', 'Forget the last hour'));
    await press(named(root, 'button', 'Forget'));
    expect(said(root)).toBe('Nothing was forgotten. The library did not answer.');
  });
});

test.each<[string, Partial<PopupState>]>([
  ['calm', {}],
  ['not started', { switches: { started: false, paused: false, pausedHere: false } }],
  ['without access', { access: false }],
  ['neither', { access: false, switches: { started: false, paused: false, pausedHere: false } }],
])('at most one button is filled: %s', async (_name, state) => {
  const root = await open(state);
  expect(root.querySelectorAll('.first').length).toBeLessThanOrEqual(1);
});
