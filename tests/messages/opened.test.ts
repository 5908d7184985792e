import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reshare } from '@/utils/core/match';
import type { JustRead, Uncredited } from '@/utils/core/suggestion';
import type { Tweet } from '@/utils/core/tweet';
import type { Opening } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { seen, sighting, tweet } from '../support/tweets';
import {
  freshBackground,
  message,
  ownPage,
  privateTab,
  send,
  tabOnX,
  wokenBackground,
} from './senders';

const NOW = Date.UTC(2026, 2, 12, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PAGE = 'https://essays.example/2026/03/a-history-of-the-paperclip';
const DRAFT = `Who knew that wire could be this funny? ${PAGE}?fbclid=1#bend`;
const links = [{ href: 'https://t.co/a', text: PAGE }];

const ofAda = tweet({ handle: 'ada', text: `Read this ${PAGE}`, links });
const ofCleo = tweet({
  handle: 'cleo',
  text: `Lunch reading, you will not regret it: ${PAGE}`,
  links,
});

async function record(one: Tweet, at = NOW, finder = one.author.handle): Promise<void> {
  const health = { read: 0, unread: 0, missing: {} };
  const all = [seen(one, sighting({ at, finder }))];
  expect(await send(tabOnX, message('record', { seen: all, health }))).toHaveProperty('res');
}

const open = (of: Tweet, about: Partial<Opening> = {}, sender = tabOnX) =>
  send(
    sender,
    message('opened', { address: PAGE, tweetId: of.id, finder: of.author.handle, ...about }),
  );

async function finders(): Promise<string[] | null> {
  const draft = { boxes: [DRAFT], replyTo: null, quote: null, pasted: [], pictures: [] };
  const found = (await send(tabOnX, message('suggest', draft)))?.res as Uncredited[];
  return found[0]?.origins.map(({ finder }) => finder) ?? null;
}

async function stored(): Promise<unknown[]> {
  const { opened } = await fakeBrowser.storage.local.get('opened');
  return (opened as unknown[] | undefined) ?? [];
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  freshBackground();
  await settings.update((now) => ({ ...now, started: true }));
  await record(ofAda);
  await record(ofCleo);
});
afterEach(() => vi.useRealTimers());

describe('a link opened from a tweet', () => {
  test('is known in a draft by its canonical address, also when the background was stopped', async () => {
    expect(await open(ofAda, { finder: 'bob' })).toEqual({ res: true });
    expect(await stored()).toEqual([
      {
        link: 'essays.example/2026/03/a-history-of-the-paperclip',
        tweetId: ofAda.id,
        finder: 'bob',
        at: NOW,
      },
    ]);
    wokenBackground();
    expect(await finders()).toEqual(['bob']);
  });

  test('is known for thirty days since it was last opened', async () => {
    await open(ofAda);
    vi.setSystemTime(NOW + 20 * DAY);
    await open(ofAda);
    vi.setSystemTime(NOW + 50 * DAY - 1);
    expect(await finders()).toEqual(['ada']);
    vi.setSystemTime(NOW + 50 * DAY);
    expect(await finders()).toBeNull();
  });

  test('goes for good at the next start of the browser, or when another is opened', async () => {
    await open(ofAda);
    vi.setSystemTime(NOW + 31 * DAY);
    await open(ofCleo);
    expect(await stored()).toMatchObject([{ tweetId: ofCleo.id }]);
    vi.setSystemTime(NOW + 62 * DAY);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });

  test('from two tweets was found through the one opened first', async () => {
    await open(ofCleo);
    vi.setSystemTime(NOW + HOUR);
    await open(ofAda);
    await open(ofCleo);
    expect(await finders()).toEqual(['cleo', 'ada']);
  });

  test('is forgotten with what was read since', async () => {
    await open(ofAda);
    await send(ownPage, message('forgetSince', NOW - 1));
    await record(ofAda);
    expect(await stored()).toEqual([]);
    expect(await finders()).toBeNull();
  });

  test('is forgotten with the last hour, and those before stay', async () => {
    await open(ofCleo);
    vi.setSystemTime(NOW + 2 * HOUR);
    await open(ofAda);
    await send(ownPage, message('forgetSince', NOW + HOUR));
    expect(await finders()).toEqual(['cleo']);
  });

  test('is erased with everything', async () => {
    await open(ofAda);
    await send(ownPage, message('eraseAll'));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('is one of five hundred', async () => {
    for (let n = 0; n < 503; n++) await open(ofAda, { address: `${PAGE}-${n}` });
    const kept = await stored();
    expect(kept).toHaveLength(500);
    expect(kept[0]).toMatchObject({ link: expect.stringMatching(/-3$/) as string });
  });

  test('each is kept, however many are opened at once', async () => {
    await Promise.all([1, 2, 3].map((n) => open(ofAda, { address: `${PAGE}-${n}` })));
    expect(await stored()).toHaveLength(3);
  });

  test.each([
    ['of X’s own', { address: 'https://x.com/ada/status/20' }, {}, tabOnX],
    ['to a picture on X', { address: 'pic.twitter.com/a1B2c3' }, {}, tabOnX],
    ['that does not say where it leads', { address: 'https://t.co/a1B2c3' }, {}, tabOnX],
    ['to a home page', { address: 'https://essays.example/' }, {}, tabOnX],
    ['in a private window', {}, {}, privateTab],
    ['while paused', {}, { paused: true }, tabOnX],
    ['before the start', {}, { started: false }, tabOnX],
  ])('is not remembered %s', async (_, about, change, sender) => {
    await settings.update((now) => ({ ...now, ...change }));
    expect(await open(ofAda, about, sender)).toEqual({ res: true });
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['another page’s', { ...tabOnX, url: 'https://x.com.example/home' }, {}],
    ['a frame’s', { ...tabOnX, frameId: 2 }, {}],
    ['a handle that is none', tabOnX, { finder: 'bob via' }],
  ])('is refused: %s', async (_, sender, about) => {
    expect(await open(ofAda, about, sender)).toHaveProperty('err');
    expect(await stored()).toEqual([]);
  });
});

describe('the tweets seen with a draft’s link', () => {
  const asked = async (sender = ownPage) =>
    (await send(sender, message('linksSeen', [DRAFT])))?.res as JustRead[] | undefined;

  test('are told to our own pages, through whom they were seen', async () => {
    await record(ofAda, NOW - HOUR, 'bob');
    expect(await asked()).toMatchObject([
      { tweet: { id: ofAda.id }, finder: 'bob', how: 'link' },
      { tweet: { id: ofCleo.id }, finder: 'cleo', how: 'link' },
    ]);
    expect(await asked(tabOnX)).toBeUndefined();
  });

  test('are no hint', async () => {
    expect(await finders()).toBeNull();
  });
});

describe('a tweet whose picture X says another showed first', () => {
  const media = (tweetId: string): Tweet['media'] => [
    { kind: 'photo', key: 'a', from: { tweetId } },
  ];
  const lookedUp = async (...tweets: Tweet[]) =>
    (await send(tabOnX, message('lookUp', tweets)))?.res as (Reshare | null)[];

  test('names that tweet where it is remembered', async () => {
    const [known, unknown] = await lookedUp(
      tweet({ handle: 'dan', text: 'Look!', media: media(ofAda.id) }),
      tweet({ handle: 'dan', text: 'Look!', media: media('77') }),
    );
    expect(known).toMatchObject({ match: { kind: 'picture' }, source: { id: ofAda.id } });
    expect(unknown).toBeNull();
  });

  test('says nothing where the charter has that rule off', async () => {
    await settings.update((now) => ({
      ...now,
      charter: { ...now.charter, rules: { ...now.charter.rules, media: 'off' } },
    }));
    const shown = tweet({ handle: 'dan', text: 'Look!', media: media(ofAda.id) });
    expect(await lookedUp(shown)).toEqual([null]);
  });

  test('names the source of its words rather', async () => {
    const words =
      'The spring behind the mill runs warm in March and nobody in the village knows why';
    const source = tweet({ handle: 'erin', text: words, time: NOW - 3 * HOUR });
    await record(source);
    const [found] = await lookedUp(tweet({ handle: 'dan', text: words, media: media(ofAda.id) }));
    expect(found).toMatchObject({ match: { kind: 'words' }, source: { id: source.id } });
  });
});
