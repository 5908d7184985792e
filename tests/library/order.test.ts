import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { source } from '@/utils/core/source';
import { openDatabase } from '@/utils/library/database';
import { findAll } from '@/utils/library/find';
import { record } from '@/utils/library/record';
import { idAt, seen, tweet } from '../support/tweets';

const copied =
  'The old mill keeps its own hours, and the village knows why it never rings at noon.';
const START = 1_700_000_000_000;
const copy = (n: number) =>
  seen(tweet({ id: idAt(START + n * 60_000, n), text: copied, time: START + n * 60_000 }));

async function sourceOf(order: readonly number[], batch: number): Promise<string | undefined> {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase(() => undefined);
  for (let from = 0; from < order.length; from += batch)
    await record(database, order.slice(from, from + batch).map(copy));
  const [found = []] = await findAll(database, [copied]);
  database.close();
  return source(found)?.match.tweetId;
}

test('of 200 copies seen in any order the source is the earliest', async () => {
  const orders = fc.shuffledSubarray(
    Array.from({ length: 200 }, (_, n) => n),
    { minLength: 200 },
  );
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: 50 }), async (order, batch) => {
      expect(await sourceOf(order, batch)).toBe(copy(0).tweet.id);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('of 500 copies the earliest is found though it was seen last', async () => {
  const order = Array.from({ length: 500 }, (_, n) => 499 - n);
  expect(await sourceOf(order, 100)).toBe(copy(0).tweet.id);
}, 60_000);
