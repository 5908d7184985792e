import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft, JustRead, Pasted, Suggestion, Uncredited } from '@/utils/core/suggestion';
import type { Tweet } from '@/utils/core/tweet';
import type { Touch } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { seen, tweet } from '../support/tweets';
import {
  freshBackground,
  message,
  ownPage,
  privateTab,
  send,
  tabOnX,
  wokenBackground,
} from './senders';

const NOW = Date.now();
const MILL = 'The spring behind the mill runs warm in March and nobody in the village knows why';
const CLOCK = 'Our town hall clock has been nine minutes late since the flood of 1964, they say';

const ofMill = tweet({ handle: 'ada', text: MILL });
const ofClock = tweet({ handle: 'bob', text: CLOCK });

function draft(...boxes: string[]): Draft {
  return { boxes, replyTo: null, quote: null, pasted: [], pictures: [] };
}

function pastedInto(text: string, ...pasted: Omit<Pasted, 'box'>[]): Draft {
  return { ...draft(text), pasted: pasted.map((one) => ({ box: 0, ...one })) };
}

async function record(...tweets: Tweet[]): Promise<void> {
  const health = { read: 0, unread: 0, missing: {} };
  const all = tweets.map((one) => seen(one, { at: NOW }));
  expect(await send(tabOnX, message('record', { seen: all, health }))).toHaveProperty('res');
}

async function suggested(about: unknown, sender = tabOnX): Promise<Uncredited | null> {
  const answer = await send(sender, message('suggest', about));
  expect(answer).toHaveProperty('res');
  return ((answer?.res as Suggestion[])[0] as Uncredited | undefined) ?? null;
}

const touch = (of: Tweet, how: Touch['how'], sender = tabOnX) =>
  send(sender, message('touch', { tweetId: of.id, how }));

async function justRead(): Promise<JustRead[]> {
  return (await send(ownPage, message('justRead')))?.res as JustRead[];
}

let heard: ReturnType<typeof freshBackground>;

beforeEach(async () => {
  vi.restoreAllMocks();
  heard = freshBackground();
  await settings.update((now) => ({ ...now, started: true }));
});

describe('a draft', () => {
  test('that repeats a tweet is told whose words it has', async () => {
    await record(ofMill);
    expect(await suggested(draft('Something of my own.', `So true! ${MILL}`))).toMatchObject({
      box: 1,
      origins: [{ source: { id: ofMill.id }, finder: 'ada', match: { kind: 'words' } }],
      accounts: 1,
    });
  });

  test('that repeats nothing is told nothing', async () => {
    await record(ofMill);
    expect(
      await suggested(draft('These words are mine alone, and I have thought of them today')),
    ).toBeNull();
  });

  test('is answered also when the background was stopped since', async () => {
    await record(ofMill);
    wokenBackground();
    expect(await suggested(draft(MILL))).toMatchObject({ box: 0 });
  });

  test('is answered before the tweets of a page that are asked about after it', async () => {
    await record(ofMill);
    const answered: string[] = [];
    const boxes = Array<string>(25).fill(`${MILL} ${CLOCK}`);
    await Promise.all([
      send(tabOnX, message('suggest', draft(...boxes))).then(() => answered.push('draft')),
      send(tabOnX, message('lookUp', [tweet({ text: 'Bonjour' })])).then(() =>
        answered.push('page'),
      ),
    ]);
    expect(answered).toEqual(['draft', 'page']);
  });

  test('under the reader’s own credit of the source is told nothing', async () => {
    const mine = tweet({ handle: 'me', text: 'All that follows via @ada' });
    const next = tweet({ handle: 'me', text: 'And so it goes.', replyToId: mine.id });
    await record(ofMill, mine, next);
    const under = (one: Tweet) => ({ ...draft(MILL), replyTo: { id: one.id, handle: null } });
    expect(await suggested(under(next))).toMatchObject({ box: 0 });
    await settings.update((now) => ({ ...now, ownAccounts: ['me'] }));
    expect(await suggested(under(next))).toBeNull();
    expect(await suggested(draft(MILL))).toMatchObject({ box: 0 });
  });

  test('is told what the charter asks for, as strictly as it does', async () => {
    await settings.update((now) => ({
      ...now,
      charter: { ...now.charter, rules: { ...now.charter.rules, hashtags: 'confirm' } },
    }));
    const answer = await send(tabOnX, message('suggest', draft('#one #two #three #four')));
    expect(answer?.res).toMatchObject([{ rule: 'hashtags', strictness: 'confirm' }]);
  });

  test('changes nothing that is kept', async () => {
    await record(ofMill);
    const before = await fakeBrowser.storage.local.get();
    await suggested(pastedInto(CLOCK, { text: CLOCK, tweetId: ofMill.id }));
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect((await send(ownPage, message('status')))?.res).toMatchObject({ tweets: 1 });
  });

  test.each([
    ['more boxes than a thread has', draft(...Array<string>(26).fill(MILL))],
    ['no boxes at all', { replyTo: null, quote: null, pasted: [], pictures: [] }],
    ['a tweet’s id that is none', { ...draft(MILL), replyTo: { id: 'x', handle: null } }],
  ])('of %s is refused', async (_, about) => {
    expect(await send(tabOnX, message('suggest', about))).toHaveProperty('err');
  });
});

describe('a pasted text', () => {
  const translated = 'La source derrière le moulin coule tiède en mars';

  test('comes from the tweet that the tab saw it copied out of, whatever its words', async () => {
    await record(ofMill);
    const pasted = { text: translated, tweetId: ofMill.id };
    expect(await suggested(pastedInto(translated, pasted))).toMatchObject({
      origins: [{ source: { id: ofMill.id }, match: { kind: 'pasted' } }],
    });
  });

  test('comes from the tweet copied from in another tab that has these words', async () => {
    await record(ofMill, ofClock);
    await touch(ofMill, 'copied');
    await touch(ofClock, 'copied');
    const part = 'the mill runs warm in March';
    expect(
      await suggested(pastedInto(`Somebody said ${part}.`, { text: part, tweetId: null })),
    ).toMatchObject({ origins: [{ source: { id: ofMill.id }, match: { kind: 'pasted' } }] });
  });

  test('comes from the tweet out of whose translation another tab saw it being copied', async () => {
    await record(ofMill);
    const url = 'https://x.com/home';
    const tabs = [
      { id: 3, url: 'https://example.com/', incognito: false },
      { id: 4, url, incognito: true },
      { id: 5, url, incognito: false },
      { id: 6, url, incognito: false },
    ];
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    const asked: number[] = [];
    const answer = (id: number, _: unknown, __: unknown, done: (got: unknown) => void): void => {
      asked.push(id);
      // The first has no content script; in the second it was copied.
      done(id === 5 ? undefined : { res: ofMill.id });
    };
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
    const pasted = { text: translated, tweetId: null };
    expect(await suggested(pastedInto(translated, pasted))).toMatchObject({
      origins: [{ source: { id: ofMill.id }, match: { kind: 'pasted' } }],
    });
    expect(asked).toEqual([5, 6]);
  });

  test.each([
    ['from a tweet that was opened only', 'opened', 'the mill runs warm in March', null],
    ['too short to tell', 'copied', 'the mill runs warm', null],
    ['that the tweet copied from does not have', 'copied', 'the mill runs cold in March', null],
    ['of a tweet that is not remembered', 'copied', 'the mill runs cold in March', '12'],
  ] as const)('%s is not known to come from it', async (_, how, text, tweetId) => {
    await record(ofMill);
    await touch(ofMill, how);
    const found = await suggested(pastedInto(`He said: ${text}`, { text, tweetId }));
    expect(found?.origins.map(({ match }) => match.kind) ?? []).not.toContain('pasted');
  });
});

describe('a picture put into a draft', () => {
  const photo = (key: string, from?: string): Tweet['media'] => [
    { kind: 'photo', key, ...(from !== undefined && { from: { tweetId: from } }) },
  ];
  const ofBoat = tweet({ handle: 'cleo', text: 'Low water', media: photo('Gboat') });
  const shown = (key: string, tweetId: string | null = null): Draft => ({
    ...draft('Look!'),
    pictures: [{ box: 0, key, tweetId }],
  });
  const named = { rule: 'media', origins: [{ source: { id: ofBoat.id }, finder: 'cleo' }] };

  test('comes from the tweet that the tab saw it taken out of', async () => {
    await record(ofBoat);
    expect(await suggested(shown('Gboat', ofBoat.id))).toMatchObject(named);
  });

  test.each(['picture', 'copied', 'opened'] as const)(
    'comes from a tweet just %s that shows it, also when the background was stopped since',
    async (how) => {
      await record(ofBoat, ofMill);
      await touch(ofBoat, how);
      await touch(ofMill, 'picture');
      wokenBackground();
      expect(await suggested(shown('Gboat'))).toMatchObject(named);
    },
  );

  test('comes from the tweet that showed it first, where X says which and it is remembered', async () => {
    const again = tweet({ handle: 'dan', text: 'Boats', media: photo('Gboat', ofBoat.id) });
    const other = tweet({ handle: 'dan', text: 'Boats', media: photo('Gother', '77') });
    await record(ofBoat, again, other);
    expect(await suggested(shown('Gboat', again.id))).toMatchObject(named);
    expect(await suggested(shown('Gother', other.id))).toMatchObject({
      origins: [{ source: { id: other.id } }],
    });
  });

  test.each([
    ['that no tweet just read shows', shown('Gcat')],
    ['of a tweet that is not remembered', shown('Gcat', '12')],
    ['named as X names none', shown('G'.repeat(400), ofBoat.id)],
    [
      'in a box that is none',
      { ...draft('Look!'), pictures: [{ box: 25, key: 'Gboat', tweetId: ofBoat.id }] },
    ],
  ])('%s is nobody’s we know', async (_, about) => {
    await record(ofBoat);
    await touch(ofBoat, 'picture');
    expect(await suggested(about)).toBeNull();
  });

  test('of a tweet that was only seen is nobody’s we know', async () => {
    await record(ofBoat);
    expect(await suggested(shown('Gboat'))).toBeNull();
  });
});

describe('the tweets just read', () => {
  test('are the last five, the latest first, each once', async () => {
    const all = Array.from({ length: 7 }, (_, n) =>
      tweet({ handle: `author${n}`, text: `${MILL} ${n}` }),
    );
    await record(...all);
    for (const one of all) await touch(one, 'opened');
    await touch(all[3] ?? ofMill, 'opened');
    expect((await justRead()).map(({ finder }) => finder)).toEqual(
      [3, 6, 5, 4, 2].map((n) => `author${n}`),
    );
  });

  test('say that words were copied out of one, also when it is opened after', async () => {
    await record(ofMill, ofClock);
    await touch(ofMill, 'copied');
    await touch(ofClock, 'opened');
    await touch(ofMill, 'opened');
    expect((await justRead()).map(({ tweet, how }) => [tweet.id, how])).toEqual([
      [ofMill.id, 'copied'],
      [ofClock.id, 'opened'],
    ]);
  });

  test('say that a picture was taken out of one, unless words were', async () => {
    await record(ofMill, ofClock);
    for (const how of ['picture', 'opened'] as const) await touch(ofMill, how);
    for (const how of ['copied', 'picture'] as const) await touch(ofClock, how);
    expect((await justRead()).map(({ how }) => how)).toEqual(['copied', 'picture']);
  });

  test('name who showed a tweet first', async () => {
    const sightings = [seen(ofMill, { at: NOW - 5, finder: 'cleo' }), seen(ofMill, { at: NOW })];
    await send(
      tabOnX,
      message('record', { seen: sightings, health: { read: 0, unread: 0, missing: {} } }),
    );
    await touch(ofMill, 'opened');
    expect(await justRead()).toMatchObject([{ tweet: { id: ofMill.id }, finder: 'cleo' }]);
  });

  test('leave out those forgotten, one’s own, and authors left alone', async () => {
    const others = ['me', 'ignored', 'never'].map((handle) => tweet({ handle, text: CLOCK }));
    await record(ofMill, ...others);
    for (const one of [ofMill, ofClock, ...others]) await touch(one, 'opened');
    await settings.update((now) => ({
      ...now,
      ownAccounts: ['me'],
      ignoredAuthors: ['ignored'],
      neverNamed: ['never'],
    }));
    expect(await justRead()).toMatchObject([{ tweet: { id: ofMill.id } }]);
  });

  test('are kept as ids, twenty of them', async () => {
    const all = Array.from({ length: 25 }, () => tweet({ text: MILL }));
    for (const one of all) await touch(one, 'opened');
    const kept = Object.values(await fakeBrowser.storage.session.get());
    expect(kept).toEqual([all.slice(5).map(({ id }) => ({ tweetId: id, how: 'opened' }))]);
  });

  test.each([
    ['in a private window', {}, privateTab],
    ['while paused', { paused: true }, tabOnX],
    ['before the start', { started: false }, tabOnX],
  ])('are not kept %s', async (_, change, sender) => {
    await settings.update((now) => ({ ...now, ...change }));
    expect(await touch(ofMill, 'copied', sender)).toEqual({ res: true });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('the keys', () => {
  const commands = (all: { name: string; shortcut: string }[]) =>
    vi.spyOn(fakeBrowser.commands, 'getAll').mockReturnValue(Promise.resolve(all) as never);
  const keys = async () => (await send(tabOnX, message('shortcut')))?.res;

  test('are those of the browser’s own settings, now', async () => {
    commands([
      { name: '_execute_action', shortcut: 'Alt+S' },
      { name: 'credit', shortcut: 'Ctrl+Shift+1' },
    ]);
    expect(await keys()).toBe('Ctrl+Shift+1');
    commands([{ name: 'credit', shortcut: '' }]);
    expect(await keys()).toBe('');
  });

  test('are none where the browser has no commands', async () => {
    vi.spyOn(fakeBrowser, 'commands', 'get').mockReturnValue(undefined as never);
    expect(await keys()).toBe('');
  });

  test('are passed on to the tab in front, which need not answer', async () => {
    const sent = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockRejectedValue(new Error('Receiving end does not exist'));
    const inFront = { id: 7 } as Parameters<typeof heard.command>[1];
    heard.command('other', inFront);
    heard.command('credit', inFront);
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls.map(([id, said]) => [id, (said as { type: string }).type])).toEqual([
      [7, 'creditKey'],
    ]);
  });
});

describe('erasing everything', () => {
  beforeEach(async () => {
    await record(ofMill, ofClock);
    await touch(ofMill, 'copied');
    await settings.update((now) => ({ ...now, labels: false, neverNamed: ['ada'] }));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.sync.get()).toHaveProperty('labels'),
    );
    expect(await send(ownPage, message('eraseAll'))).toEqual({ res: true });
  });

  test('leaves no tweet, no setting and nothing just read', async () => {
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect((await send(ownPage, message('status')))?.res).toMatchObject({ tweets: 0 });
    expect((await settings.get()).started).toBe(false);
  });

  test('records nothing until it is started again, and then finds what comes', async () => {
    await record(ofMill);
    expect((await send(ownPage, message('status')))?.res).toMatchObject({ tweets: 0 });
    await settings.update((now) => ({ ...now, started: true }));
    await record(ofClock);
    expect(await suggested(draft(CLOCK))).toMatchObject({ accounts: 1 });
    expect(await suggested(draft(MILL))).toBeNull();
  });

  test('is not told as a library that was lost', async () => {
    const trouble = async () =>
      ((await send(ownPage, message('status')))?.res as { trouble: unknown }).trouble;
    expect(await trouble()).toBeNull();
    wokenBackground();
    expect(await trouble()).toBeNull();
  });
});
