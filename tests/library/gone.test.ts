/** Tweets that X no longer has: noted, kept, and there again when they are seen again. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Library } from '@/utils/library';
import { seen, tweet } from '../support/tweets';

const THEN = Date.now() - 3_600_000;
const mill = 'The spring behind the mill runs warm in March and nobody in the village knows why';

let library: Library;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = new Library(() => Promise.resolve({ tweets: 1_000, days: 365 }));
});

const goneOf = async (id: string): Promise<number | undefined> => (await library.get(id))?.gone;

test('is noted of a tweet that is known, from when X said it first', async () => {
  const one = tweet({ text: mill });
  await library.record([seen(one, { at: THEN })]);
  expect(await goneOf(one.id)).toBeUndefined();
  expect(await library.record([], [{ id: one.id, at: THEN + 5 }])).toBe(0);
  await library.record([], [{ id: one.id, at: THEN + 9 }]);
  expect(await goneOf(one.id)).toBe(THEN + 5);
  const { found } = await library.check(mill);
  expect(found.map(({ remembered }) => [remembered.tweet.id, remembered.gone])).toEqual([
    [one.id, THEN + 5],
  ]);
});

test('of a tweet that is not known, nothing is kept', async () => {
  await library.record([], [{ id: tweet().id, at: THEN }]);
  expect(await library.count()).toBe(0);
});

test('seen again, it is there again; a sighting from before that comes late changes nothing', async () => {
  const one = tweet();
  await library.record([seen(one, { at: THEN })]);
  await library.record([], [{ id: one.id, at: THEN + 5 }]);
  await library.record([seen(one, { at: THEN + 3, finder: 'bob' })]);
  expect(await goneOf(one.id)).toBe(THEN + 5);
  await library.record([seen(one, { at: THEN + 7 })]);
  expect(await library.get(one.id)).not.toHaveProperty('gone');
  await library.record([], [{ id: one.id, at: THEN + 6 }]);
  expect(await goneOf(one.id)).toBeUndefined();
});

test('seen and gone in one message, the later holds', async () => {
  const [one, two] = [tweet(), tweet()];
  await library.record(
    [seen(one, { at: THEN }), seen(two, { at: THEN + 9 })],
    [one, two].map(({ id }) => ({ id, at: THEN + 5 })),
  );
  expect(await goneOf(one.id)).toBe(THEN + 5);
  expect(await goneOf(two.id)).toBeUndefined();
});
