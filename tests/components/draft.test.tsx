// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/Card';
import { Draft } from '../../components/Draft';
import { Popup } from '../../components/Popup';
import type { PopupProps } from '../../components/popup-props';
import { WordsProvider } from '../../components/words';
import { evidenceOfDraft } from '../../utils/core/evidence';
import type { HintView } from '../../utils/core/suggestion';
import * as d from '../gallery/drafts';
import { ada, calm } from '../gallery/samples';
import { en, fr, mount, named, press, said } from './mount';

const heard = {
  justRead: vi.fn<PopupProps['justRead']>(),
  linksSeen: vi.fn<PopupProps['linksSeen']>(),
  onAct: vi.fn<PopupProps['onAct']>(),
  onCopy: vi.fn<PopupProps['onCopy']>(),
  onSettings: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  heard.onAct.mockResolvedValue(true);
  heard.onCopy.mockResolvedValue(true);
  heard.justRead.mockResolvedValue(d.justRead);
  heard.linksSeen.mockResolvedValue([]);
});

const nothing = () => undefined;
const never = () => new Promise<never>(nothing);
const rest: Omit<PopupProps, 'state' | keyof typeof heard> = {
  check: never,
  count: never,
  forget: never,
  onVerdict: nothing,
  onUndo: nothing,
  onPause: nothing,
  onPauseHere: nothing,
  onReloadTab: nothing,
  onAllow: nothing,
  onWelcome: nothing,
  onTroubleRead: nothing,
};

const { drafted } = d;
const boxes = [d.draft];
const open = (draft: { view: HintView | null } | null, words = en) =>
  mount(
    <Popup
      {...rest}
      {...heard}
      state={{
        ...calm,
        page: { kind: 'read', host: 'x.com', reshares: [], draft: draft && drafted(draft.view) },
      }}
    />,
    words,
  );
const shown = (view: HintView | null) => (
  <WordsProvider value={en}>
    <Draft draft={drafted(view)} back={false} onWhy={nothing} {...heard} />
  </WordsProvider>
);
const part = (view: HintView | null) => mount(shown(view));
const why = async (root: HTMLElement) => {
  await press(named(root, 'button', 'More ways to credit'));
  await press(named(root, 'menuitem', 'Why?'));
};

describe('the popup’s draft', () => {
  test('stands first, says what the hint says, and writes the same words', async () => {
    const root = await open({ view: d.like });
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Your draft',
      'On this page',
      'Check',
    ]);
    expect(root.textContent).toContain('Reads like @ada’s tweet of 12 March. Found through @bob.');
    await press(named(root, 'button', 'Add “par @ada via @bob”'));
    expect(heard.onAct.mock.calls).toEqual([
      [{ kind: 'write', words: 'par @ada via @bob' }, d.KEY],
    ]);
  });

  test('is absent where there is no draft, and where nothing may be read', async () => {
    expect((await open(null)).textContent).not.toContain('Your draft');
    const switches = { started: true, paused: true, pausedHere: false };
    const page = {
      kind: 'read',
      host: 'x.com',
      reshares: [],
      draft: drafted(d.like),
    } as const;
    const state = { ...calm, switches, page: { ...page, reshares: [] } };
    const root = await mount(<Popup {...rest} {...heard} state={state} />);
    expect(root.textContent).not.toContain('Your draft');
  });

  test('a credit written is said to be, and can be taken out', async () => {
    const root = await open({ view: d.credited }, fr);
    expect(said(root)).toContain('Source citée\u00A0: @ada et @bob.');
    await press(named(root, 'button', 'Annuler'));
    expect(heard.onAct.mock.calls).toEqual([[{ kind: 'undo' }, null]]);
  });

  test('says so when the draft is no longer as it was', async () => {
    heard.onAct.mockResolvedValue(false);
    const root = await part(d.like);
    await press(named(root, 'button', 'Quote it'));
    expect(said(root)).toContain('The draft is no longer as it was. Nothing was done.');
  });

  test('leaves it to the page to say why, where it does', async () => {
    heard.onAct.mockResolvedValue(false);
    const root = await part(d.like);
    await press(named(root, 'button', 'Add “par @ada via @bob”'));
    await act(() => render(shown(d.tooLong), root));
    expect(said(root)).toBe('7 characters too many for “par @ada via @bob”.');
  });

  test('says the same when the tab does not answer', async () => {
    heard.onAct.mockRejectedValue(new Error());
    const root = await part(d.like);
    await press(named(root, 'button', 'Quote it'));
    expect(said(root)).toContain('Nothing was done.');
  });

  test('a second press does nothing while the page is at work', async () => {
    heard.onAct.mockImplementation(never);
    const root = await part(d.same);
    const add = named(root, 'button', 'Add “via @erin”');
    await press(add);
    await press(add);
    expect(heard.onAct).toHaveBeenCalledOnce();
  });

  test('at most one button is filled', async () => {
    for (const view of [d.like, d.tooLong, d.credited, null]) {
      const root = await open({ view });
      expect(root.querySelectorAll('.first').length).toBeLessThanOrEqual(1);
    }
  });
});

describe('of several suggestions', () => {
  const notes = [d.asNote(d.passerOn, '0 passer-on'), d.asNote(d.hashtags, '0 hashtags')] as const;
  const all = (view: HintView | null) =>
    mount(
      <WordsProvider value={en}>
        <Draft draft={d.drafted(view, ...notes)} back={false} onWhy={onWhy} {...heard} />
      </WordsProvider>,
    );
  const onWhy = vi.fn();
  const told = (root: HTMLElement) =>
    [...root.querySelectorAll('.says')].map((says) => says.textContent);

  test('all stand there, hints and notes, what was done before them', async () => {
    expect(told(await all(d.like))).toEqual([
      'Reads like @ada’s tweet of 12 March. Found through @bob.',
      'You credit @bob; the earliest you have seen is @ada.',
      '4 hashtags; the charter asks for 3 at most.',
    ]);
    expect(told(await all(d.fixed))[0]).toBe('Written: “@ada”.');
  });

  test('each is acted on for itself', async () => {
    const root = await all(d.like);
    await press(named(root, 'button', 'Add “par @ada”'));
    await press(named(root, 'button', 'Quote it'));
    expect(heard.onAct.mock.calls).toEqual([
      [{ kind: 'fix', words: 'par @ada ' }, '0 passer-on'],
      [{ kind: 'quote', tweetId: ada.id }, d.KEY],
    ]);
  });

  test('each shows its own evidence', async () => {
    const root = await all(null);
    const [why] = [...root.querySelectorAll<HTMLElement>('[aria-expanded]')];
    if (why) await press(why);
    await press(named(root, 'button', 'Compare'));
    expect(onWhy.mock.calls).toMatchObject([[{ about: '0 passer-on' }]]);
  });

  test('those that say nothing of whose words these are leave tweets just read to be credited', async () => {
    expect((await all(null)).querySelector('.just-read')).toBeNull();
    expect((await open({ view: d.hashtags })).querySelector('.just-read')).not.toBeNull();
  });
});

describe('why', () => {
  test('opens the evidence in place, and the focus comes back', async () => {
    const root = await open({ view: d.like });
    await why(root);
    const sides = [...root.querySelectorAll('.side')];
    expect(sides.map((side) => side.getAttribute('aria-label'))).toEqual(['@ada', 'Your draft']);
    expect(sides[1]?.querySelector('p')?.textContent).toBe(d.draft);
    expect(root.textContent).not.toContain('On this page');
    await press(named(root, 'button', '‹ Back to this page'));
    expect(document.activeElement).toBe(named(root, 'button', 'More ways to credit'));
  });

  test('a verdict given there is about the draft', async () => {
    const root = await open({ view: d.like });
    await why(root);
    await press(named(root, 'button', 'Not a copy'));
    await press(named(root, 'button', 'Undo'));
    expect(heard.onAct.mock.calls).toEqual([
      [{ kind: 'judge', verdict: { kind: 'not-a-copy', tweetId: ada.id } }, d.KEY],
      [{ kind: 'undo-judge' }, null],
    ]);
  });
});

test('the evidence card of a draft marks what differs, and names no one’s silence', async () => {
  const root = await mount(
    <Card
      {...evidenceOfDraft({
        text: d.draft,
        origin: d.fromAda,
        creditLine: 'par @ada via @bob',
      })}
      onCopy={heard.onCopy}
      onNotCopy={nothing}
      onIgnore={nothing}
      onUndo={nothing}
      onClose={nothing}
    />,
  );
  const [source, draft] = root.querySelectorAll('.side');
  expect(source?.querySelector('time')).not.toBeNull();
  expect(draft?.querySelector('header')?.textContent.trim()).toBe('Your draft');
  expect([...(draft?.querySelectorAll('mark') ?? [])].at(-1)?.textContent).toBe('On attend quoi ?');
  expect([...root.querySelectorAll('.way li')].map((step) => step.textContent)).toEqual([
    '@ada wrote it',
    '→ @bob reposted it to you',
  ]);
  expect(named(root, 'link', 'Open the source').getAttribute('href')).toContain(ada.id);
  await press(named(root, 'button', 'Copy a credit line'));
  expect(heard.onCopy).toHaveBeenCalledWith('par @ada via @bob');
  await press(named(root, 'button', 'More'));
  const items = [...root.querySelectorAll('[role=menuitem]')].map((item) =>
    item.textContent.trim(),
  );
  expect(items).toEqual(['Ignore @ada', 'Close']);
});

test('the evidence card of a picture says where it was taken, and compares no words', async () => {
  const match = { ...d.fromAda.match, kind: 'picture' as const, spans: [] };
  const origin = { ...d.fromAda, match };
  const root = await mount(
    <Card
      {...evidenceOfDraft({ text: 'Look!', origin, creditLine: '📷 @ada' })}
      onCopy={heard.onCopy}
      onNotCopy={nothing}
      onIgnore={nothing}
      onUndo={nothing}
      onClose={nothing}
    />,
  );
  expect(root.querySelector('h2')?.textContent).toBe('Where you took the picture');
  expect(root.querySelector('.grade')?.textContent).toBe('same picture');
  expect(root.querySelectorAll('mark')).toHaveLength(0);
});

describe('a draft that matches nothing', () => {
  test('can credit a tweet just read', async () => {
    const root = await open({ view: null });
    expect(root.querySelector('summary')?.textContent).toBe('Credit a tweet you just read');
    const rows = [...root.querySelectorAll<HTMLElement>('.just-read button')];
    expect(rows).toHaveLength(5);
    expect(rows[0]?.textContent).toBe(`@ada · 12 Marchcopied from ${ada.text}`);
    expect(rows[4]?.textContent).toContain('@danopened');
    if (rows[0]) await press(rows[0]);
    expect(heard.onAct.mock.calls).toEqual([
      [{ kind: 'credit', source: 'ada', finder: 'bob' }, null],
    ]);
  });

  test('says how a tweet gets there when there is none, or the library is silent', async () => {
    heard.justRead.mockResolvedValue([]);
    expect((await part(null)).textContent).toContain(
      'Open a tweet, or copy words or a picture out of one',
    );
    heard.justRead.mockRejectedValue(new Error());
    expect((await part(null)).textContent).toContain(
      'Open a tweet, or copy words or a picture out of one',
    );
  });

  test('shows the tweets that lead where it does, and is credited to who showed one', async () => {
    heard.linksSeen.mockResolvedValue([{ tweet: ada, finder: 'bob', how: 'link' }]);
    const root = await open({ view: null }, fr);
    expect(heard.linksSeen.mock.calls).toEqual([[boxes]]);
    expect(root.querySelector('h3')?.textContent).toBe('Tweets vus avec ce lien');
    const rows = [...root.querySelectorAll<HTMLElement>('.links-seen button')];
    expect(rows.map((row) => row.textContent)).toEqual([`@ada · 12 marsmême lien ${ada.text}`]);
    if (rows[0]) await press(rows[0]);
    expect(heard.onAct.mock.calls).toEqual([
      [{ kind: 'credit', source: null, finder: 'bob' }, null],
    ]);
  });

  test.each([
    ['there are none', () => heard.linksSeen.mockResolvedValue([])],
    ['the library is silent', () => heard.linksSeen.mockRejectedValue(new Error())],
  ])('says nothing of links where %s', async (_, given) => {
    given();
    expect((await part(null)).querySelector('h3')).toBeNull();
    expect(heard.linksSeen).toHaveBeenCalledOnce();
  });

  test('is not offered one where it matches', async () => {
    expect((await open({ view: d.like })).querySelector('.just-read')).toBeNull();
  });
});

test('the settings are one press away', async () => {
  const root = await open(null);
  await press(named(root, 'button', 'Settings'));
  expect(heard.onSettings).toHaveBeenCalledOnce();
});
