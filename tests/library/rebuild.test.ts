import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FINGERPRINT_VERSION } from '@/utils/core/fingerprint';
import { defaultSettings } from '@/utils/core/settings';
import { Library } from '@/utils/library';
import { IndexCache } from '@/utils/library/cache';
import { type Database, openDatabase } from '@/utils/library/database';
import { findAll } from '@/utils/library/find';
import { forgetSince } from '@/utils/library/forget';
import { mergeStep } from '@/utils/library/merge';
import { dropDamaged, inspect, rebuildStep, renewIndex } from '@/utils/library/rebuild';
import { record } from '@/utils/library/record';
import { isShard } from '@/utils/library/shard';
import { readState, type State } from '@/utils/library/state';
import { tidy } from '@/utils/library/tidy';
import { idAt, seen, tweet } from '../support/tweets';

const { retention } = defaultSettings;
/** Not long after the sightings, which are counted from 1970: nothing is old enough to go. */
const NOW = 1_000;
const places = 'harbour orchard chapel lantern meadow quarry viaduct granary'.split(' ');
const things = 'copper kettle, paper kite, brass compass, wooden ladder, clay whistle'.split(', ');
const textOf = (n: number): string =>
  `Letter ${n * 7919} from the ${places[n % 8]}: somebody left ${n * 31 + 2} times a ${things[n % 5]} at door ${n * 13}`;
const idOf = (n: number): string => idAt(1_700_000_000_000, n);
const seenAs = (n: number, at = n) => seen(tweet({ id: idOf(n), text: textOf(n) }), { at });
const open = (): Promise<Database> => openDatabase(() => undefined);
const stateOf = (database: Database): Promise<State> =>
  readState(database.transaction('meta').store);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

/** Everything recorded and merged into shards. */
async function filled(count: number, since = 0): Promise<Database> {
  const database = await open();
  await record(
    database,
    Array.from({ length: count }, (_, n) => seenAs(n, since + n)),
  );
  do await mergeStep(database);
  while ((await stateOf(database)).merge);
  return database;
}

/** Which of the first so many tweets are found by their own words. */
async function foundOf(database: Database, count: number, cache = new IndexCache()) {
  const texts = Array.from({ length: count }, (_, n) => textOf(n));
  const found = await findAll(database, texts, { cache });
  return texts.flatMap((_, n) =>
    found[n]?.some(({ match }) => match.tweetId === idOf(n)) ? [n] : [],
  );
}
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

async function change(database: Database, changed: Partial<State>): Promise<void> {
  await database.put('meta', { ...(await stateOf(database)), ...changed }, 'state');
}

async function toRest(database: Database): Promise<void> {
  while (await tidy(database, retention, NOW));
}

describe('an index of an older version', () => {
  test('is made anew step by step, the background stopped between any two', async () => {
    let database = await filled(250);
    await change(database, { fingerprintVersion: FINGERPRINT_VERSION - 1 });
    await renewIndex(database);
    await record(database, [seenAs(250)]);
    const known: number[] = [];
    while ((await stateOf(database)).rebuild) {
      await rebuildStep(database);
      database.close();
      database = await open();
      await renewIndex(database);
      const found = await foundOf(database, 251);
      // What is recorded meanwhile is found all along.
      expect(found).toContain(250);
      known.push(found.length);
    }
    expect(known).toEqual([101, 201, 251]);
    do await mergeStep(database);
    while ((await stateOf(database)).merge);
    expect(await foundOf(database, 251)).toEqual(upTo(251));
    expect((await stateOf(database)).fingerprintVersion).toBe(FINGERPRINT_VERSION);
  });

  test('is taken up by the library on waking, after the first answer', async () => {
    const database = await filled(120, Date.now());
    await change(database, { fingerprintVersion: FINGERPRINT_VERSION - 1 });
    database.close();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const library = new Library(() => Promise.resolve(retention));
      expect((await library.findAll([textOf(3)]))[0]).toEqual([]);
      vi.runAllTimers();
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(async () => {
      expect((await stateOf(await open())).rebuild).toBeNull();
    });
    const library = new Library(() => Promise.resolve(retention));
    expect((await library.findAll([textOf(3)]))[0]?.[0]?.match.tweetId).toBe(idOf(3));
  });
});

describe('an index that is not whole', () => {
  test('a shard that does not decode is made anew; the others answer meanwhile', async () => {
    const database = await filled(150);
    const key = (await database.getAllKeys('postings'))[0] ?? 0;
    await database.put('postings', new Uint8Array([255, 255, 255]), key);
    const cache = new IndexCache();
    expect((await foundOf(database, 150, cache)).length).toBeGreaterThan(140);
    expect([...cache.damaged]).toEqual([key]);
    await dropDamaged(database, [...cache.damaged]);
    expect((await stateOf(database)).rebuild).toEqual({ from: 0, to: 150, shards: [key] });
    await toRest(database);
    do await mergeStep(database);
    while ((await stateOf(database)).merge);
    const { nextDoc, filled: count } = await stateOf(database);
    expect(isShard(await database.get('postings', key), key, nextDoc)).toBe(true);
    expect(await database.count('postings')).toBe(count);
    expect(await foundOf(database, 150)).toEqual(upTo(150));
  });

  test('the library sees to what a query could not read', async () => {
    const database = await filled(50, Date.now());
    for (const key of await database.getAllKeys('postings'))
      await database.put('postings', new Uint8Array([255]), key);
    const library = new Library(() => Promise.resolve(retention));
    expect((await library.findAll([textOf(3)]))[0]).toEqual([]);
    await vi.waitFor(async () => {
      expect((await library.findAll([textOf(3)]))[0]?.[0]?.match.tweetId).toBe(idOf(3));
    });
  });

  test('a shard found damaged by merging is begun anew and holds nothing up', async () => {
    const database = await filled(150);
    for (const key of (await database.getAllKeys('postings')).slice(0, 20))
      await database.put('postings', new Uint8Array([7, 200]), key);
    await forgetSince(database, 149);
    do await mergeStep(database);
    while ((await stateOf(database)).merge);
    expect((await stateOf(database)).rebuild?.shards).toHaveLength(20);
    await toRest(database);
    expect(await foundOf(database, 150)).toEqual(upTo(149));
  });

  test.each<[string, Partial<State>]>([
    ['now', {}],
    ['before shards were counted', { filled: null }],
  ])('an emptied store of shards is noticed, as written %s', async (_, written) => {
    const database = await filled(150);
    await database.clear('postings');
    await change(database, written);
    await inspect(database);
    expect((await stateOf(database)).rebuild).toEqual({ from: 0, to: 150, shards: null });
    await toRest(database);
    expect(await foundOf(database, 150)).toEqual(upTo(150));
  });

  test('recent changes that went missing are noticed', async () => {
    const database = await filled(60);
    await record(database, [seenAs(60), seenAs(61)]);
    await database.clear('recent');
    await inspect(database);
    await toRest(database);
    expect(await foundOf(database, 62)).toEqual(upTo(62));
  });

  test('a whole one is left as it is, also one whose state an older Sourcier wrote', async () => {
    const database = await filled(60);
    const { filled: count, joined, rebuild, ...older } = await stateOf(database);
    expect([joined, rebuild]).toEqual([0, null]);
    await database.put('meta', older as State, 'state');
    await inspect(database);
    await inspect(database);
    expect(await stateOf(database)).toMatchObject({ filled: count, rebuild: null });
    await record(database, [seenAs(60)]);
    expect(await foundOf(database, 61)).toEqual(upTo(61));
  });
});

const TEXTS = 12;
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('record' as const), n: fc.nat(TEXTS - 1), at: fc.nat(50) }),
    fc.record({ do: fc.constant('forget' as const), since: fc.nat(50) }),
    fc.record({ do: fc.constant('merge' as const), times: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ do: fc.constant('damage' as const), which: fc.nat(), bytes: fc.uint8Array() }),
    fc.record({ do: fc.constant('empty' as const) }),
    fc.record({ do: fc.constant('older' as const) }),
    fc.record({ do: fc.constant('rebuild' as const) }),
    fc.record({ do: fc.constant('wake' as const) }),
  ),
  { maxLength: 30 },
);

test('after any damage among recording, forgetting, merging and waking, all is found again', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      globalThis.indexedDB = new IDBFactory();
      let database = await open();
      let cache = new IndexCache();
      const kept = new Map<number, number>();
      const wake = async (): Promise<void> => {
        database.close();
        database = await open();
        cache = new IndexCache();
        await renewIndex(database);
        await inspect(database);
      };
      for (const step of all) {
        if (step.do === 'record') {
          kept.set(step.n, Math.min(kept.get(step.n) ?? step.at, step.at));
          await record(database, [seenAs(step.n, step.at)]);
        } else if (step.do === 'forget') {
          await forgetSince(database, step.since);
          for (const [n, at] of kept) if (at >= step.since) kept.delete(n);
        } else if (step.do === 'merge') {
          for (let n = 0; n < step.times; n++) await mergeStep(database);
        } else if (step.do === 'damage') {
          const keys = await database.getAllKeys('postings');
          const key = keys[step.which % keys.length];
          // No shard of a length of its own has these bytes at the end.
          const bytes = Uint8Array.from([...step.bytes, 0x80]);
          if (key !== undefined) await database.put('postings', bytes, key);
        } else if (step.do === 'empty') {
          await database.clear('postings');
          await wake();
        } else if (step.do === 'older') {
          await change(database, { fingerprintVersion: 0 });
          await wake();
        } else if (step.do === 'rebuild') {
          await dropDamaged(database, [...cache.damaged]);
          await rebuildStep(database);
        } else {
          await wake();
        }
        // What is left of the index names nothing that is not kept.
        const found = await foundOf(database, TEXTS, cache);
        expect(found.every((n) => kept.has(n))).toBe(true);
      }
      await wake();
      await foundOf(database, TEXTS, cache);
      await dropDamaged(database, [...cache.damaged]);
      await toRest(database);
      expect(await foundOf(database, TEXTS, cache)).toEqual([...kept.keys()].sort((a, b) => a - b));
      database.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
