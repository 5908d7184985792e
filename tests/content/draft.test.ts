import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDraft } from '../../entrypoints/x.content/draft';
import type { Shown } from '../../entrypoints/x.content/draft-state';
import { defaultSettings, type Settings } from '../../utils/core/settings';
import { type Verdict } from '../../utils/core/verdicts';
import type { Advice, Draft, Suggestion, Uncredited } from '../../utils/core/suggestion';
import * as writing from '../../utils/x/composer';
import { tweetBy } from '../core/found';

vi.mock('../../utils/x/composer');

const TEXT = 'The keeper wrote the weather down every night for forty-one years';
const ADAS = tweetBy('ada', { id: '7', text: TEXT });

function suggestion(more: Partial<Uncredited> = {}): Uncredited {
  const match = { tweetId: '7', kind: 'words', grade: 'exact', score: 1, spans: [] } as const;
  const whole = { query: [0, TEXT.length], source: [0, TEXT.length] } as const;
  const origin = {
    match: { ...match, spans: [{ query: [...whole.query], source: [...whole.source] }] },
  };
  return {
    rule: 'words',
    strictness: 'hint',
    box: 0,
    accounts: 1,
    origins: [{ ...origin, source: ADAS, finder: 'bob', firstSeen: 0 }],
    ...more,
  } as Uncredited;
}

const ADVICE: Advice = {
  rule: 'misspelt',
  strictness: 'hint',
  box: 0,
  span: [TEXT.length + 5, TEXT.length + 10],
  names: { written: 'adda', handle: 'ada' },
  fixes: [{ kind: 'respell', span: [TEXT.length + 6, TEXT.length + 10], words: 'ada' }],
};
const MISSPELT = `${TEXT} via @adda`;

/** A composer whose boxes are written into here. */
function open(answer: (draft: Draft) => Promise<Suggestion[] | Suggestion | null>) {
  const words = [''];
  const boxes = words.map((_, i) => ({ editor: null as never, text: () => words[i] ?? '' }));
  const about: ReturnType<writing.Composer['about']> = { replyTo: null, quote: null };
  const place = { now: {} as Element | null };
  const attached: string[] = [];
  const shown: (Shown | null)[] = [];
  const said: unknown[] = [];
  const judged: Verdict[] = [];
  const asked: Draft[] = [];
  const settings: Settings = { ...defaultSettings };
  const draft = createDraft({
    composer: {
      boxes,
      about: () => about,
      pictures: () => [...attached],
      hintPlace: () => place.now,
    },
    ask: (draft) => {
      asked.push(draft);
      return answer(draft).then((one) => (one ? [one].flat() : []));
    },
    settings: () => settings,
    language: 'en',
    judge: (verdict) => judged.push(verdict),
    unjudge: (verdict) => judged.splice(judged.indexOf(verdict), 1),
    show: (now) => shown.push(now),
    say: (what) => {
      if ('undone' in what) said.push(`undone ${what.undone}`);
      else said.push('stopped' in what ? `stopped ${what.stopped.rule}` : what.kind);
    },
  });
  const type = (text: string) => {
    words[0] = text;
    draft.changed();
  };
  const rest = () => vi.advanceTimersByTimeAsync(200);
  return {
    draft,
    about,
    place,
    attached,
    boxes,
    asked,
    shown,
    said,
    judged,
    settings,
    type,
    rest,
    words,
  };
}

const shownIn = (opened: ReturnType<typeof open>) => opened.draft.shown()?.view ?? null;
const view = (opened: ReturnType<typeof open>) => shownIn(opened)?.kind ?? null;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(writing.writeCredit).mockReset();
  vi.mocked(writing.writeFix).mockReset();
  vi.mocked(writing.writeQuote).mockReset();
});
afterEach(() => void vi.useRealTimers());

describe('a draft', () => {
  test('is asked about once it rests, not at each key', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    for (let end = 1; end <= TEXT.length; end++) {
      opened.type(TEXT.slice(0, end));
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(opened.asked).toHaveLength(0);
    await opened.rest();
    expect(opened.asked.map(({ boxes }) => boxes)).toEqual([[TEXT]]);
    expect(view(opened)).toBe('found');
    expect(opened.said).toEqual(['found']);
  });

  test('too short to match anything is not asked about', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type('Good luck');
    await opened.rest();
    expect(opened.asked).toEqual([]);
  });

  test('gets no hint by an answer to what it said before', async () => {
    let answer: (value: Uncredited) => void = () => undefined;
    const opened = open(() => new Promise((resolve) => (answer = resolve)));
    opened.type(TEXT);
    await opened.rest();
    opened.type('Something else altogether, about bees and hives');
    answer(suggestion());
    await vi.advanceTimersByTimeAsync(1);
    expect(view(opened)).toBeNull();
  });

  test.each([
    ['carries its credit', `${TEXT} via @ada`],
    ['carries it without a mention', `${TEXT} via ada`],
    ['no longer says the same', 'Something else altogether, about bees and hives'],
    ['is emptied', ''],
  ])('loses its hint at once when it %s', async (_, text) => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT);
    await opened.rest();
    expect(view(opened)).toBe('found');
    opened.type(text);
    expect(view(opened)).toBeNull();
  });

  test('is not offered to quote what X no longer has, but to credit it all the same', async () => {
    const offered = async (origin: Uncredited['origins'][0]) => {
      const opened = open(() => Promise.resolve(suggestion({ origins: [origin] })));
      opened.type(TEXT);
      await opened.rest();
      const shown = shownIn(opened);
      if (shown?.kind !== 'found') throw new Error('No hint');
      return shown.proposals[0];
    };
    const [origin] = suggestion().origins;
    expect((await offered(origin)).quoteUrl).toBe(`https://x.com/ada/status/${ADAS.id}`);
    const { quoteUrl, forms } = await offered({ ...origin, gone: 7 });
    expect(quoteUrl).toBeNull();
    expect(forms[0].words).toContain('@ada');
  });

  test('with a link that was opened keeps its hint until somebody else than the site is credited', async () => {
    const [origin] = suggestion().origins;
    const match = { ...origin.match, kind: 'link', link: 'essays.example/paperclip' } as const;
    const opened = open(() => Promise.resolve(suggestion({ origins: [{ ...origin, match }] })));
    const text = 'Bent wire https://essays.example/paperclip';
    opened.type(text);
    await opened.rest();
    const shown = shownIn(opened);
    if (shown?.kind !== 'found') throw new Error('No hint');
    expect(shown.proposals[0].forms[0].words).toBe('via @bob');
    expect(shown.proposals[0].quoteUrl).toBeNull();
    opened.type(`${text} via @essays`);
    expect(view(opened)).toBe('found');
    opened.type(`${text} via @zoe`);
    expect(view(opened)).toBeNull();
  });

  test('with a link that is credited in fewer words where all do not fit', async () => {
    const [origin] = suggestion().origins;
    const match = { ...origin.match, kind: 'link', link: 'essays.example/paperclip' } as const;
    const opened = open(() => Promise.resolve(suggestion({ origins: [{ ...origin, match }] })));
    opened.settings.charter = {
      ...opened.settings.charter,
      phrases: { source: 'by', finder: 'brackets', both: '' },
    };
    opened.type(`${'x'.repeat(246)} https://essays.example/paperclip`);
    await opened.rest();
    const shown = shownIn(opened);
    expect(shown).toMatchObject({ kind: 'too-long', over: 1, shorter: { words: 'via @bob' } });
  });

  test('is left in peace when nobody answers, and asked about again at the next key', async () => {
    let fails = true;
    const opened = open(() =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(suggestion()),
    );
    opened.type(TEXT);
    await opened.rest();
    expect(view(opened)).toBeNull();
    fails = false;
    opened.type(`${TEXT}.`);
    await opened.rest();
    expect(view(opened)).toBe('found');
  });

  test('that was changed and changed back while it was asked about gets its hint', async () => {
    const answers: ((value: Uncredited) => void)[] = [];
    const opened = open(() => new Promise((resolve) => answers.push(resolve)));
    opened.type(TEXT);
    await opened.rest();
    opened.type(`${TEXT}!`);
    opened.type(TEXT);
    answers[0]?.(suggestion());
    await opened.rest();
    answers[1]?.(suggestion());
    await vi.advanceTimersByTimeAsync(1);
    expect(view(opened)).toBe('found');
  });

  test('carries what was pasted only while it is still there', async () => {
    const opened = open(() => Promise.resolve(null));
    const [box] = [{ editor: null as never, text: () => '' }];
    opened.draft.pasted(box, TEXT, '7');
    opened.type(TEXT);
    await opened.rest();
    expect(opened.asked[0]?.pasted).toEqual([]);
  });
});

describe('a picture out of the clipboard', () => {
  const media = (): Uncredited => ({
    ...suggestion({ rule: 'media' }),
    origins: [
      {
        match: { tweetId: '7', kind: 'picture', grade: 'exact', score: 1, spans: [] },
        source: ADAS,
        finder: 'ada',
        firstSeen: 0,
      },
    ],
  });
  const answer = ({ pictures }: Draft) => Promise.resolve(pictures.length > 0 ? media() : null);
  const KEPT = { box: 0, key: 'Gboat', tweetId: '7' };
  async function put(opened: ReturnType<typeof open>, later = 0): Promise<void> {
    const [box] = opened.boxes;
    if (box) opened.draft.pictured(box, 'Gboat', '7');
    await vi.advanceTimersByTimeAsync(later);
    opened.attached.push(`blob:${opened.attached.length}`);
    opened.draft.changed();
    await opened.rest();
  }

  test('is asked about once X has attached it, also without a word', async () => {
    const opened = open(answer);
    const [box] = opened.boxes;
    if (box) opened.draft.pictured(box, 'Gboat', '7');
    opened.type('What a morning for boats');
    await opened.rest();
    expect(opened.asked.at(-1)?.pictures).toEqual([]);
    opened.type('');
    opened.attached.push('blob:1');
    opened.draft.changed();
    await opened.rest();
    expect(opened.asked.at(-1)?.pictures).toEqual([KEPT]);
    expect(opened.draft.isWritten()).toBe(true);
    expect(shownIn(opened)).toMatchObject({ kind: 'found' });
  });

  test('offers “📷”, and neither “RT” nor “(not my words)”', async () => {
    const opened = open(answer);
    await put(opened);
    const view = shownIn(opened);
    const forms = view?.kind === 'found' ? view.proposals[0].forms.map(({ words }) => words) : [];
    expect(forms.slice(0, 3)).toEqual(['via @ada', 'by @ada', '📷 @ada']);
    expect(forms.join()).not.toMatch(/RT|MT|not my/);
  });

  test('is forgotten the moment it is taken off, whatever else stays or comes', async () => {
    const opened = open(answer);
    opened.attached.push('blob:before');
    opened.type('What a morning for boats');
    await put(opened);
    expect(shownIn(opened)).not.toBeNull();
    opened.attached.splice(1);
    opened.draft.changed();
    expect(shownIn(opened)).toBeNull();
    opened.attached.push('blob:another');
    opened.draft.changed();
    await opened.rest();
    expect(opened.asked.at(-1)?.pictures).toEqual([]);
    expect(shownIn(opened)).toBeNull();
  });

  test('that X did not take is not what it attaches later', async () => {
    const opened = open(answer);
    opened.type('What a morning for boats');
    await put(opened, 6_000);
    expect(opened.asked.at(-1)?.pictures).toEqual([]);
  });

  test('keeps its hint while words are written, until they credit', async () => {
    const opened = open(answer);
    await put(opened);
    opened.type('So blue');
    await opened.rest();
    expect(shownIn(opened)).not.toBeNull();
    opened.type('So blue 📷 @ada');
    expect(shownIn(opened)).toBeNull();
  });
});

describe('crediting', () => {
  const credited = (opened: ReturnType<typeof open>, undone = true) =>
    vi.mocked(writing.writeCredit).mockImplementation((_, words) => {
      const before = opened.words[0] ?? '';
      opened.words[0] = `${before} ${words}`;
      opened.draft.changed();
      const undo = () => {
        opened.words[0] = before;
        opened.draft.changed();
        return Promise.resolve(undone);
      };
      return Promise.resolve({ undo });
    });

  async function found() {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT);
    await opened.rest();
    return opened;
  }

  test('writes the very words shown, says so, and leaves a way back', async () => {
    const opened = await found();
    credited(opened);
    expect(await opened.draft.act({ kind: 'write', words: 'by @ada via @bob' })).toBe(true);
    expect(opened.words[0]).toBe(`${TEXT} by @ada via @bob`);
    expect(shownIn(opened)).toMatchObject({ kind: 'credited', handles: ['ada', 'bob'] });
    expect(await opened.draft.act({ kind: 'undo' })).toBe(true);
    expect(opened.words[0]).toBe(TEXT);
    await opened.rest();
    expect(view(opened)).toBe('found');
    expect(opened.said).toEqual(['found', 'credited', 'undone credited']);
  });

  test('writes nothing that was not offered', async () => {
    const opened = await found();
    expect(await opened.draft.act({ kind: 'write', words: 'via @mallory' })).toBe(false);
    expect(await opened.draft.act({ kind: 'quote', tweetId: '8' })).toBe(false);
    expect(writing.writeCredit).not.toHaveBeenCalled();
  });

  test('goes when the person writes on', async () => {
    const opened = await found();
    credited(opened);
    await opened.draft.act({ kind: 'write', words: 'by @ada via @bob' });
    opened.type(`${opened.words[0] ?? ''} !`);
    expect(view(opened)).toBeNull();
  });

  test('offers the words to be copied when the editor does not take them', async () => {
    const opened = await found();
    vi.mocked(writing.writeCredit).mockResolvedValue(null);
    expect(await opened.draft.act({ kind: 'write', words: 'by @ada via @bob' })).toBe(false);
    expect(shownIn(opened)).toEqual({ kind: 'refused', words: 'by @ada via @bob' });
  });

  test('that does not fit says by how much and offers what fits', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT.padEnd(280 - ' by @ada'.length, '.'));
    await opened.rest();
    expect(shownIn(opened)).toMatchObject({
      kind: 'too-long',
      words: 'by @ada via @bob',
      over: ' via @bob'.length,
      shorter: { words: 'by @ada' },
    });
    expect(await opened.draft.act({ kind: 'write', words: 'by @ada via @bob' })).toBe(false);
    expect(writing.writeCredit).not.toHaveBeenCalled();
  });

  test('has no limit where the draft was over it before', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT.padEnd(300, '.'));
    await opened.rest();
    expect(view(opened)).toBe('found');
  });

  test('quotes by the address, with the shared words to be selected', async () => {
    const opened = await found();
    vi.mocked(writing.writeQuote).mockResolvedValue({ undo: () => Promise.resolve(true) });
    expect(await opened.draft.act({ kind: 'quote', tweetId: '7' })).toBe(true);
    expect(writing.writeQuote).toHaveBeenCalledWith(
      expect.anything(),
      'https://x.com/ada/status/7',
      [0, TEXT.length],
    );
    expect(shownIn(opened)).toMatchObject({ kind: 'quoted', handle: 'ada' });
  });

  test('does not offer to quote where a tweet is quoted already', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.about.quote = { ...tweetBy('cleo'), media: [] };
    opened.type(TEXT);
    await opened.rest();
    expect(shownIn(opened)).toMatchObject({ proposals: [{ quoteUrl: null }] });
  });
});

describe('a no', () => {
  test('to a match can be taken back, and holds for the whole draft', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT);
    await opened.rest();
    await opened.draft.act({ kind: 'judge', verdict: { kind: 'not-a-copy', tweetId: '7' } });
    expect(view(opened)).toBe('judged');
    await opened.draft.act({ kind: 'undo-judge' });
    await opened.rest();
    expect(view(opened)).toBe('found');
    await opened.draft.act({ kind: 'judge', verdict: { kind: 'not-a-copy', tweetId: '7' } });
    opened.type(`${TEXT} again`);
    expect(view(opened)).toBeNull();
  });

  test('to the hint holds for the whole draft', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT);
    await opened.rest();
    await opened.draft.act({ kind: 'dismiss' });
    opened.type(`${TEXT}!`);
    await opened.rest();
    expect(view(opened)).toBeNull();
  });

  test('to an author is kept in the settings', async () => {
    const opened = open(() => Promise.resolve(suggestion()));
    opened.type(TEXT);
    await opened.rest();
    const verdict = { kind: 'never-named', handle: 'ada' } as const;
    await opened.draft.act({ kind: 'judge', verdict });
    expect(opened.judged).toEqual([verdict]);
    await opened.draft.act({ kind: 'undo-judge' });
    expect(opened.judged).toEqual([]);
  });
});

/** The draft is written, and this is answered. */
async function told(text: string, ...suggestions: Suggestion[]) {
  const opened = open(() => Promise.resolve(suggestions));
  opened.type(text);
  await opened.rest();
  return opened;
}

describe('advice', () => {
  const fixing = (opened: ReturnType<typeof open>) =>
    vi.mocked(writing.writeFix).mockImplementation((_, [start, end], words) => {
      const before = opened.words[0] ?? '';
      opened.words[0] = before.slice(0, start) + words + before.slice(end);
      const undo = () => {
        opened.words[0] = before;
        return Promise.resolve(true);
      };
      return Promise.resolve({ undo });
    });

  test('is shown, mended by its own words alone, and taken back', async () => {
    const opened = await told(MISSPELT, ADVICE);
    expect(shownIn(opened)).toEqual({ kind: 'advice', text: MISSPELT, advice: ADVICE });
    fixing(opened);
    expect(await opened.draft.act({ kind: 'fix', words: 'mallory' })).toBe(false);
    expect(await opened.draft.act({ kind: 'fix', words: 'ada' })).toBe(true);
    expect(opened.words[0]).toBe(`${TEXT} via @ada`);
    expect(shownIn(opened)).toMatchObject({ kind: 'fixed', fix: 'respell', words: 'ada' });
    expect(await opened.draft.act({ kind: 'undo' })).toBe(true);
    expect(opened.words[0]).toBe(MISSPELT);
    await opened.rest();
    expect(view(opened)).toBe('advice');
    expect(opened.said).toEqual(['advice', 'fixed', 'undone fixed']);
  });

  test('gives its words to be copied when the editor does not take them', async () => {
    const opened = await told(MISSPELT, ADVICE);
    vi.mocked(writing.writeFix).mockResolvedValue(null);
    expect(await opened.draft.act({ kind: 'fix', words: 'ada' })).toBe(false);
    expect(shownIn(opened)).toEqual({ kind: 'refused', words: 'ada' });
  });

  test('stays while what it is about stands, wherever that goes', async () => {
    const opened = await told(MISSPELT, ADVICE);
    for (const text of [`${MISSPELT}, and on`, `So: ${MISSPELT}, and on`]) {
      opened.type(text);
      expect(view(opened)).toBe('advice');
    }
  });

  test.each([`${TEXT} via @adda2`, `${TEXT} via @ada`, `${TEXT} via`, ''])(
    'goes at once where the draft becomes %j',
    async (text) => {
      const opened = await told(MISSPELT, ADVICE);
      opened.type(text);
      expect(view(opened)).toBeNull();
    },
  );

  test('mends nothing in a text other than the one that was asked about', async () => {
    const opened = await told(MISSPELT, ADVICE);
    opened.type(`So: ${MISSPELT}`);
    expect(await opened.draft.act({ kind: 'fix', words: 'ada' })).toBe(false);
    expect(writing.writeFix).not.toHaveBeenCalled();
  });
});

describe('of several suggestions', () => {
  const hashtags: Advice = {
    ...ADVICE,
    rule: 'hashtags',
    span: [0, 3],
    names: { count: 4, most: 3 },
    fixes: [],
  };
  const note: Advice = { ...hashtags, rule: 'capitals', strictness: 'note', names: {} };

  test('the weightiest is shown, and how many wait', async () => {
    const opened = await told(TEXT, suggestion(), hashtags, note);
    expect(view(opened)).toBe('found');
    expect(opened.draft.shown()?.more).toBe(1);
  });

  test('the others come one after the other, and the first again', async () => {
    const opened = await told(TEXT, suggestion(), ADVICE, hashtags);
    const rules: unknown[] = [];
    for (let n = 0; n < 4; n++) {
      rules.push(opened.draft.shown()?.about?.rule);
      await opened.draft.act({ kind: 'next' });
    }
    expect(rules).toEqual(['words', 'misspelt', 'hashtags', 'words']);
  });

  test('notes are told to the popup alone', async () => {
    const opened = await told(TEXT, note);
    expect(opened.draft.shown()).toBeNull();
    expect(opened.said).toEqual([]);
    const { suggestions } = opened.draft.view();
    expect(suggestions.map(({ rule, strictness }) => [rule, strictness])).toEqual([
      ['capitals', 'note'],
    ]);
  });

  test('one dismissed stays away from this draft, and leaves its place to the next', async () => {
    const opened = await told(TEXT, suggestion(), hashtags);
    await opened.draft.act({ kind: 'dismiss' }, opened.draft.shown()?.about?.key);
    expect(opened.draft.shown()).toMatchObject({ about: { rule: 'hashtags' }, more: 0 });
    opened.type(`${TEXT}!`);
    await opened.rest();
    expect(opened.draft.shown()).toMatchObject({ about: { rule: 'hashtags' }, more: 0 });
  });

  test('one dismissed is the same with another number', async () => {
    let count = 4;
    const opened = open(() => Promise.resolve({ ...hashtags, names: { count: count++, most: 3 } }));
    opened.type(TEXT);
    await opened.rest();
    await opened.draft.act({ kind: 'dismiss' });
    opened.type(`${TEXT} #five`);
    await opened.rest();
    expect(opened.asked).toHaveLength(2);
    expect(opened.draft.shown()).toBeNull();
  });

  test('a verdict is about the one it was given to, and taken back alone', async () => {
    const opened = await told(TEXT, suggestion(), hashtags);
    const [, other] = opened.draft.view().suggestions;
    await opened.draft.act({ kind: 'dismiss' }, other?.key);
    const verdict = { kind: 'not-a-copy', tweetId: '7' } as const;
    await opened.draft.act({ kind: 'judge', verdict });
    expect(opened.draft.view()).toMatchObject({ done: { kind: 'judged' }, suggestions: [] });
    await opened.draft.act({ kind: 'undo-judge' });
    await opened.rest();
    expect(opened.draft.view().suggestions.map(({ rule }) => rule)).toEqual(['words']);
  });

  test('what waits is one press away from what was done', async () => {
    const opened = await told(TEXT, suggestion(), hashtags);
    const verdict = { kind: 'not-a-copy', tweetId: '7' } as const;
    await opened.draft.act({ kind: 'judge', verdict });
    expect(opened.draft.shown()).toMatchObject({ view: { kind: 'judged' }, more: 1 });
    await opened.draft.act({ kind: 'next' });
    expect(opened.draft.shown()?.about?.rule).toBe('hashtags');
  });

  test('a site left alone is kept in the settings until that is taken back', async () => {
    const [origin] = suggestion().origins;
    const match = { ...origin.match, kind: 'link', link: 'essays.example/paperclip' } as const;
    const uncredited = suggestion({ rule: 'link', origins: [{ ...origin, match }] });
    const opened = await told('Bent wire https://essays.example/paperclip', uncredited);
    const verdict = { kind: 'left-site', host: 'essays.example' } as const;
    await opened.draft.act({ kind: 'judge', verdict });
    expect(opened.judged).toEqual([verdict]);
    expect(view(opened)).toBe('judged');
    await opened.draft.act({ kind: 'undo-judge' });
    expect(opened.judged).toEqual([]);
  });
});

describe('a charter that asks to confirm', () => {
  const confirm = suggestion({ strictness: 'confirm' });

  test('stops the first press, says why, and lets every other through', async () => {
    const opened = await told(TEXT, confirm);
    expect(opened.draft.shown()).toMatchObject({ stopped: false, isDue: false });
    expect(opened.draft.posting()).toBe(true);
    expect(opened.draft.shown()).toMatchObject({ stopped: true, isDue: true });
    expect(opened.said).toEqual(['found', 'stopped words']);
    expect(opened.draft.posting()).toBe(false);
    expect(opened.draft.shown()).toMatchObject({ stopped: true });
  });

  test('stops none where the rule only hints', async () => {
    const opened = await told(TEXT, suggestion());
    expect(opened.draft.posting()).toBe(false);
  });

  test('stops for what is not the weightiest, and shows that', async () => {
    const strict: Advice = { ...ADVICE, strictness: 'confirm' };
    const opened = await told(MISSPELT, { ...ADVICE, rule: 'hashtags', names: {} }, strict);
    expect(opened.draft.posting()).toBe(true);
    expect(opened.draft.shown()).toMatchObject({ stopped: true, about: { rule: 'misspelt' } });
  });

  test('stops none while it is asked about', async () => {
    const opened = open(() => new Promise(() => undefined));
    opened.type(TEXT);
    expect(opened.draft.posting()).toBe(false);
    await opened.rest();
    expect(opened.draft.posting()).toBe(false);
  });

  test('stops none where nobody answered', async () => {
    const opened = open(() => Promise.reject(new Error('gone')));
    opened.type(TEXT);
    await opened.rest();
    expect(opened.draft.posting()).toBe(false);
  });

  test('stops none where there is no place to say why', async () => {
    const opened = await told(TEXT, confirm);
    opened.place.now = null;
    expect(opened.draft.posting()).toBe(false);
    opened.place.now = {} as Element;
    expect(opened.draft.posting()).toBe(true);
  });

  test('stops none by the answer to other words, though the hint still stands', async () => {
    const opened = await told(TEXT, confirm);
    opened.type(`${TEXT}!`);
    expect(view(opened)).toBe('found');
    expect(opened.draft.posting()).toBe(false);
    await opened.rest();
    expect(opened.draft.posting()).toBe(true);
  });

  test('stops none by the answer to other rules', async () => {
    const opened = await told(TEXT, confirm);
    opened.draft.settingsChanged();
    expect(opened.draft.posting()).toBe(false);
    await opened.rest();
    expect(opened.draft.posting()).toBe(true);
  });

  test('stops none where it was dismissed, judged or credited', async () => {
    const dismissed = await told(TEXT, confirm);
    await dismissed.draft.act({ kind: 'dismiss' });
    expect(dismissed.draft.posting()).toBe(false);
    const judged = await told(TEXT, confirm);
    const verdict = { kind: 'not-a-copy', tweetId: '7' } as const;
    await judged.draft.act({ kind: 'judge', verdict });
    expect(judged.draft.posting()).toBe(false);
    const credited = await told(TEXT, confirm);
    credited.type(`${TEXT} via @ada`);
    expect(credited.draft.posting()).toBe(false);
  });

  test('stops once in a draft, also after its words changed', async () => {
    const opened = await told(TEXT, confirm);
    expect(opened.draft.posting()).toBe(true);
    opened.type(`${TEXT}!`);
    await opened.rest();
    expect(opened.draft.shown()).toMatchObject({ stopped: true });
    expect(opened.draft.posting()).toBe(false);
  });

  test('is a draft like any other once what was asked for is settled', async () => {
    const opened = await told(TEXT, confirm);
    opened.draft.posting();
    opened.type(`${TEXT} via @ada`);
    opened.type(TEXT);
    await opened.rest();
    expect(opened.draft.shown()).toMatchObject({ stopped: false, isDue: false });
    expect(opened.draft.posting()).toBe(false);
  });

  test('is heard even where hints are off, and those are not', async () => {
    const opened = open(() => Promise.resolve(confirm));
    opened.settings.hints = false;
    opened.type(TEXT);
    await opened.rest();
    expect(opened.said).toEqual([]);
    opened.draft.posting();
    expect(opened.said).toEqual(['stopped words']);
    expect(opened.draft.shown()).toMatchObject({ isDue: true });
  });
});
