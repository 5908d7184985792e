import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/core/settings';
import { Library } from '@/utils/library';
import { readTrouble } from '@/utils/library/trouble';
import { seen, tweet } from '../support/tweets';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YESTERDAY = Date.now() - DAY;
const mill = 'The spring behind the mill runs warm in March and nobody in the village knows why';
const clock =
  'Our town hall clock has been nine minutes late since the flood of 1964, and we set our lives by it';

let retention = defaultSettings.retention;
/** A library as the background finds it when it has just been started. */
function waking(): Library {
  return new Library(() => Promise.resolve(retention));
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  retention = defaultSettings.retention;
});

describe('recording', () => {
  test('makes a tweet findable at once, also after the background was stopped', async () => {
    const original = tweet({ text: mill });
    await waking().record([seen(original)]);
    const { found, sourceId } = await waking().check(mill);
    expect(found[0]?.remembered.tweet).toEqual(original);
    expect(found[0]?.match.grade).toBe('exact');
    expect(sourceId).toBe(original.id);
  });

  test('of the same tweet again adds nothing but the sighting through another finder', async () => {
    const library = waking();
    const original = tweet();
    expect(await library.record([seen(original, { at: YESTERDAY + 1_000 })])).toBe(1);
    expect(await library.record([seen(original, { at: YESTERDAY + 1_000 })])).toBe(0);
    expect(await library.record([seen(original, { at: YESTERDAY + 5_000, finder: 'bob' })])).toBe(
      0,
    );
    expect(await library.record([seen(original, { at: YESTERDAY + 9_000, finder: 'Bob' })])).toBe(
      0,
    );
    const remembered = await library.get(original.id);
    expect(remembered?.sightings.map(({ at, finder }) => [at, finder])).toEqual([
      [YESTERDAY + 1_000, 'ada'],
      [YESTERDAY + 5_000, 'bob'],
    ]);
    expect(remembered?.lastSeen).toBe(YESTERDAY + 9_000);
    expect(await library.count()).toBe(1);
  });

  test('keeps the first sighting of each finder, and no more than eight', async () => {
    const library = waking();
    const original = tweet();
    for (let n = 0; n < 12; n++) {
      await library.record([seen(original, { at: YESTERDAY + n, finder: `finder${n}` })]);
    }
    const remembered = await library.get(original.id);
    expect(remembered?.sightings.map(({ at }) => at - YESTERDAY)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('of the whole text replaces the part that X showed first, never the reverse', async () => {
    const library = waking();
    const part = tweet({ text: mill, truncated: true });
    const whole = { ...part, text: `${mill}\n\n${clock}`, truncated: false };
    await library.record([seen(part)]);
    await library.record([seen(whole)]);
    await library.record([seen(part)]);
    expect((await library.get(part.id))?.tweet).toEqual(whole);
    expect((await library.check(clock)).sourceId).toBe(part.id);
    expect((await library.check(mill)).found).toHaveLength(1);
    expect(await library.count()).toBe(1);
  });

  test('of what X’s answer said replaces what only its page showed, never the reverse', async () => {
    const library = waking();
    const address = 'https://news.example/2026/03/the-spring-behind-the-mill';
    const shown = tweet({ text: mill });
    const links = [{ href: 'https://t.co/a', text: address }];
    const told = { ...shown, author: { handle: 'ada', id: '777' }, links, replyToId: '12' };
    await library.record([seen(shown)]);
    expect((await library.check(address)).found).toEqual([]);
    await library.record([seen(told)]);
    await library.record([seen(shown)]);
    expect((await library.get(shown.id))?.tweet).toEqual(told);
    expect((await library.check(address)).sourceId).toBe(shown.id);
    expect((await library.check(mill)).found).toHaveLength(1);
    const blocked = { ...told, author: { ...told.author, blocked: true as const } };
    await library.record([seen(blocked)]);
    expect((await library.get(shown.id))?.tweet.author.blocked).toBe(true);
    await library.record([seen(told)]);
    expect((await library.get(shown.id))?.tweet.author).not.toHaveProperty('blocked');
    expect(await library.count()).toBe(1);
  });

  test('of an edited tweet is each version, with its own number, time and words', async () => {
    const library = waking();
    const time = 1_700_000_000_000;
    const first = tweet({ text: mill, time });
    const edited = tweet({ text: `${mill}, they say`, time: time + 600_000, firstId: first.id });
    await library.record([seen(first), seen(edited)]);
    expect((await library.get(first.id))?.tweet).toEqual(first);
    expect((await library.get(edited.id))?.tweet).toEqual(edited);
    const { found, sourceId } = await library.check(mill);
    expect(found.map(({ match }) => match.tweetId).sort()).toEqual([first.id, edited.id].sort());
    expect(sourceId).toBe(first.id);
  });

  test('two tabs at once lose nothing and double nothing', async () => {
    const library = waking();
    const tweets = Array.from({ length: 40 }, (_, n) => tweet({ text: `${mill} ${n}` }));
    const fresh = await Promise.all(
      [tweets, tweets].flatMap((tab) => [
        library.record(tab.slice(0, 25).map((one) => seen(one))),
        library.record(tab.slice(15).map((one) => seen(one))),
      ]),
    );
    expect(fresh.reduce((sum, n) => sum + n)).toBe(40);
    expect(await library.count()).toBe(40);
  });
});

describe('checking', () => {
  test('a tweet’s address names the tweet’s source', async () => {
    const library = waking();
    const original = tweet({ handle: 'ada', time: 1_700_000_000_000, text: mill });
    const copy = tweet({ handle: 'carla', time: 1_700_000_900_000, text: mill });
    await library.record([seen(copy), seen(original)]);
    const { found, sourceId } = await library.check(`https://x.com/carla/status/${copy.id}?s=20`);
    expect(sourceId).toBe(original.id);
    expect(found).toHaveLength(2);
  });

  test('a link in a text names the tweets that had it, after those with its words', async () => {
    const library = waking();
    const address = 'https://news.example/2026/03/the-spring-behind-the-mill';
    const links = [{ href: 'https://t.co/a', text: address }];
    const linking = tweet({ text: `Worth your time: ${address}`, links, handle: 'bob' });
    const original = tweet({ text: mill });
    await library.record([seen(linking), seen(original), seen(tweet({ text: clock }))]);
    const [both, alone, home] = await library.findAll([
      `${mill} https://www.news.example/2026/03/the-spring-behind-the-mill?utm_source=x`,
      `This! ${address}`,
      'This! https://news.example/',
    ]);
    const told = (found = both) =>
      found?.map(({ match }) => [match.tweetId, match.kind, match.grade]);
    expect(told(both)).toEqual([
      [original.id, 'words', 'exact'],
      [linking.id, 'link', 'exact'],
    ]);
    expect(told(alone)).toEqual([[linking.id, 'link', 'exact']]);
    expect(home).toEqual([]);
  });

  test('a section’s address, which everybody links to, is a weak match', async () => {
    const library = waking();
    const links = [{ href: 'https://t.co/a', text: 'https://news.example/politics' }];
    await library.record([seen(tweet({ text: mill, links }))]);
    const [found] = await library.findAll(['See https://news.example/politics']);
    expect(found?.map(({ match }) => [match.kind, match.grade])).toEqual([['link', 'weak']]);
  });

  test('a tweet with the words and the link is one match, by its words', async () => {
    const library = waking();
    const address = 'https://news.example/2026/03/the-spring-behind-the-mill';
    const links = [{ href: 'https://t.co/a', text: address }];
    await library.record([seen(tweet({ text: `${mill} ${address}`, links }))]);
    const [found] = await library.findAll([`${mill} ${address}`]);
    expect(found?.map(({ match }) => match.kind)).toEqual(['words']);
  });

  test('a link names the tweets that had it, however it was written', async () => {
    const library = waking();
    const linking = tweet({
      text: 'Worth your Sunday https://news.example/mills/2026/spring?utm_source=x',
      links: [
        { href: 'https://t.co/a1', text: 'https://news.example/mills/2026/spring?utm_source=x' },
      ],
    });
    await library.record([seen(linking), seen(tweet())]);
    const { found, sourceId } = await library.check(
      'http://www.news.example/mills/2026/spring/#top',
    );
    expect(sourceId).toBe(linking.id);
    expect(found.map(({ match }) => match.kind)).toEqual(['link']);
  });

  test('a few remembered words find what sounds like them, and claim no source', async () => {
    const library = waking();
    const original = tweet({ text: mill });
    await library.record([seen(original), seen(tweet({ text: clock }))]);
    const { found, sourceId } = await library.check('vilage knows why');
    expect(found.map(({ match }) => [match.tweetId, match.grade])).toEqual([[original.id, 'weak']]);
    const marked = found[0]?.match.spans.map(({ source }) => mill.slice(...source));
    expect(marked).toEqual(expect.arrayContaining(['village', 'knows']));
    expect(sourceId).toBeNull();
  });

  test('what was never seen finds nothing', async () => {
    const library = waking();
    await library.record([seen(tweet({ text: mill }))]);
    for (const asked of ['', clock, 'https://x.com/ada/status/1', 'https://news.example/other']) {
      expect(await library.check(asked)).toEqual({ found: [], sourceId: null });
    }
  });
});

describe('forgetting', () => {
  test('the last hour takes what was seen only then, and leaves what was known before', async () => {
    const library = waking();
    const old = tweet({ text: mill });
    const recent = tweet({ text: clock });
    await library.record([seen(old, { at: YESTERDAY + 10 * HOUR })]);
    await library.record([
      seen(old, { at: YESTERDAY + 20 * HOUR, finder: 'bob' }),
      seen(recent, { at: YESTERDAY + 20 * HOUR }),
    ]);
    expect(await library.countSince(YESTERDAY + 19.5 * HOUR)).toBe(1);
    expect(await library.forgetSince(YESTERDAY + 19.5 * HOUR)).toBe(1);
    expect(await library.get(recent.id)).toBeNull();
    expect((await library.check(clock)).found).toEqual([]);
    const kept = await library.get(old.id);
    expect(kept?.lastSeen).toBe(YESTERDAY + 10 * HOUR);
    expect(kept?.sightings.map(({ finder }) => finder)).toEqual(['ada']);
    expect(await library.count()).toBe(1);
  });

  test('retention prunes by age and by number, oldest sighting first', async () => {
    retention = { tweets: 1_000, days: 30 };
    const library = waking();
    const now = Date.now();
    const many = Array.from({ length: 1_600 }, (_, n) => ({
      n,
      tweet: tweet({ text: `${mill} ${n}` }),
    }));
    await library.record(
      many.map(({ n, tweet }) => seen(tweet, { at: now - 40 * DAY + (n * HOUR) / 2 })),
    );
    await library.tidy();
    // Of 1,600 tweets seen half an hour apart, 480 are older than 30 days; of the rest 1,000 may stay.
    expect(await library.count()).toBe(1_000);
    expect(await library.get(many[599]?.tweet.id ?? '')).toBeNull();
    expect(await library.get(many[600]?.tweet.id ?? '')).not.toBeNull();
  });

  test('everything leaves a library that was not lost, and remembers what comes', async () => {
    const library = waking();
    const many = Array.from({ length: 2_500 }, (_, n) => tweet({ text: `${mill} ${n}` }));
    await library.record(many.map((one) => seen(one, { at: YESTERDAY })));
    await library.tidy();
    expect((await library.check(mill)).found).not.toEqual([]);
    await library.erase();
    for (const now of [library, waking()]) {
      expect(await now.count()).toBe(0);
      expect((await now.check(mill)).found).toEqual([]);
      expect(await readTrouble()).toBeNull();
    }
    const next = tweet({ text: mill });
    await library.record([seen(next)]);
    expect((await library.check(mill)).sourceId).toBe(next.id);
    expect((await waking().check(mill)).sourceId).toBe(next.id);
  });
});

describe('upkeep', () => {
  test('many recordings are merged into shards, and everything stays findable', async () => {
    const library = waking();
    const tweets = Array.from({ length: 2_400 }, (_, n) =>
      tweet({
        text: `Letter ${n} from the lighthouse: storm ${n * 7} took ${n * 13} boats and the keeper’s hat`,
      }),
    );
    for (let n = 0; n < tweets.length; n += 300) {
      await library.record(tweets.slice(n, n + 300).map((one) => seen(one)));
    }
    await library.tidy();
    const { found } = await waking().check(tweets[1234]?.text ?? '');
    expect(found[0]?.match.tweetId).toBe(tweets[1234]?.id);
  });
});

describe('trouble', () => {
  test('a database that came back empty is noticed', async () => {
    await waking().record([seen(tweet())]);
    expect(await readTrouble()).toBeNull();
    globalThis.indexedDB = new IDBFactory();
    await waking().count();
    expect(await readTrouble()).toBe('lost');
  });

  test('a database that a newer Sourcier wrote is left alone, and said', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('library', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(waking().count()).rejects.toThrow();
    expect(await readTrouble()).toBe('newer');
  });
});
