import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, type PostingList } from '../../utils/core/candidates';

const list = (fingerprint: number, ...docs: number[]): PostingList => ({
  fingerprint,
  docs: Uint32Array.from(docs),
});
const docs = (lists: PostingList[], size: number, most?: number) =>
  candidates(lists, size, most === undefined ? {} : { most }).map(({ doc }) => doc);
const range = (count: number) => Array.from({ length: count }, (_, n) => n);

test('who shares more comes first', () => {
  expect(docs([list(1, 3, 5, 9), list(2, 5, 9), list(3, 9)], 1_000)).toEqual([9, 5, 3]);
});

test('a rare fingerprint weighs more than two common ones', () => {
  const common = [list(1, ...range(400)), list(2, ...range(400))];
  expect(docs([...common, list(3, 900)], 1_000)[0]).toBe(900);
});

test('fingerprints that a fortieth of a large library has are left out', () => {
  const everywhere = list(1, ...range(5_000));
  expect(docs([everywhere, list(2, 7)], 100_000)).toEqual([7]);
});

test('unless there is nothing else', () => {
  expect(docs([list(1, ...range(5_000))], 100_000, 4)).toHaveLength(64);
});

test('ties with the last are kept, the lowest numbers up to sixteen times the number asked for', () => {
  expect(docs([list(1, ...range(20))], 1_000, 5)).toEqual(range(20));
  expect(docs([list(1, ...range(90))], 1_000, 5)).toEqual(range(80));
});

test('what shares less than a quarter of what the best does is left out', () => {
  const best = range(3).map((n) => list(n, 7));
  const [much, little] = [list(5, 7, 8), list(6, 7, 9)];
  expect(docs([...best, much, { ...much, fingerprint: 7 }, little], 1_000)).toEqual([7, 8]);
});

test('a fingerprint that every tweet of a tiny library has still finds them', () => {
  expect(docs([list(1, 0, 1)], 2)).toEqual([0, 1]);
});

test('nothing comes of nothing', () => {
  expect(candidates([], 100)).toEqual([]);
  expect(candidates([list(1)], 100)).toEqual([]);
});

test('they are those that sorting all would give', () => {
  const posting = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(posting, { minLength: 1, maxLength: 12 }), (postings) => {
      const lists = postings.map((docs, n) => list(n, ...docs.toSorted((a, b) => a - b)));
      const all = candidates(lists, 301, { most: 1_000 });
      const best = candidates(lists, 301, { most: 8 });
      const last = all[7]?.weight ?? 0;
      expect(best).toEqual(all.filter(({ weight }) => weight >= last).slice(0, 128));
    }),
  );
});

test('of many long lists the shortest are added up, and a few whatever their length', () => {
  const long = (fingerprint: number, length: number) => ({
    fingerprint,
    docs: Uint32Array.from({ length }, (_, doc) => doc),
  });
  const size = 1_000_000;
  const rare = [long(1, 2), long(2, 3)];
  const common = Array.from({ length: 20 }, (_, n) => long(10 + n, 9_000));
  const bits = (lists: readonly { docs: Uint32Array }[]) =>
    lists.reduce((sum, { docs }) => sum + Math.log2((size + 1) / docs.length), 0);
  const [best] = candidates([...common, ...rare], size);
  expect(best?.doc).toBe(0);
  expect(best?.weight).toBeCloseTo(bits([...rare, ...common.slice(0, 6)]), 2);
  const short = Array.from({ length: 60 }, (_, n) => long(10 + n, 100));
  expect(candidates(short, size)[0]?.weight).toBeCloseTo(bits(short), 2);
});

test('what shares too little for a text to come from it is left out when only sure ones are wanted', () => {
  const size = 100_000;
  const lists = range(6).map((n) => list(n, ...(n < 2 ? [7, 9] : [9])));
  const found = (at: number, sure: boolean) =>
    candidates(lists, at, { sure }).map(({ doc }) => doc);
  expect(found(size, false)).toEqual([9, 7]);
  expect(found(size, true)).toEqual([9]);
  expect(found(500, true), 'in a small library nothing says that much').toEqual([9, 7]);
});
