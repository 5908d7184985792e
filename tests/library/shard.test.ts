import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isShard,
  mergeShard,
  readShard,
  SHARDS,
  shardOf,
  firstFingerprintOf,
} from '@/utils/library/shard';

type Lists = Record<string, number[]>;

/** What a shard holds, by the plainest means. */
function contents(lists: Lists, gone: ReadonlySet<number>): Lists {
  return Object.fromEntries(
    Object.entries(lists)
      .map(([fingerprint, docs]): [string, number[]] => [
        fingerprint,
        [...new Set(docs)].filter((doc) => !gone.has(doc)).sort((a, b) => a - b),
      ])
      .filter(([, docs]) => docs.length > 0),
  );
}

function postings(lists: Lists) {
  const pairs = Object.entries(lists)
    .flatMap(([fingerprint, docs]) => docs.map((doc) => [Number(fingerprint), doc] as const))
    .sort(([a, c], [b, d]) => a - b || c - d);
  return {
    fingerprints: Uint32Array.from(pairs, ([fingerprint]) => fingerprint),
    docs: Uint32Array.from(pairs, ([, doc]) => doc),
  };
}

function read(shard: Uint8Array | null, lists: Lists): Lists {
  const asked = Object.keys(lists).map(Number);
  const found = new Map<number, Uint32Array>();
  const whole = readShard(shard, Uint32Array.from(asked).sort(), Infinity, found);
  expect(whole).toBe(shard !== null);
  return Object.fromEntries([...found].map(([fingerprint, docs]) => [fingerprint, [...docs]]));
}

/** Few fingerprints and few docs meet again in another merge; many do not. */
const lists = fc.dictionary(
  fc.oneof(fc.nat(3), fc.nat(0xffffffff)).map(String),
  fc.array(fc.oneof(fc.nat(9), fc.nat(3_000_000)), { minLength: 1, maxLength: 8 }),
  { maxKeys: 12 },
);

describe('a shard', () => {
  test('gives back every list that was merged into it, and none of the docs gone', () => {
    fc.assert(
      fc.property(lists, lists, fc.array(fc.nat(3_000_000)), (first, second, gone) => {
        const both: Lists = { ...first };
        for (const [key, docs] of Object.entries(second))
          both[key] = [...(both[key] ?? []), ...docs];
        const away = new Set([...gone, ...Object.values(first).slice(0, 1).flat()]);
        const once = mergeShard(undefined, postings(first), new Set());
        const twice = mergeShard(once ?? undefined, postings(second), away);
        expect(read(once, both)).toEqual(contents(first, new Set()));
        expect(read(twice, both)).toEqual(contents(both, away));
      }),
    );
  });

  test('has new docs behind the old ones, each once, and nothing else is changed', () => {
    const once = mergeShard(undefined, postings({ 7: [1, 200], 90: [5] }), new Set());
    const more = postings({ 7: [201, 70_000, 70_000], 8: [3] });
    const twice = mergeShard(once ?? undefined, more, new Set());
    const all = { 7: [1, 200, 201, 70_000], 8: [3], 90: [5] };
    expect(isShard(twice, 0, 70_001)).toBe(true);
    expect(read(twice, all)).toEqual(all);
    expect(twice).toEqual(mergeShard(undefined, postings(all), new Set()));
  });

  test('is the same when the same postings are merged again', () => {
    fc.assert(
      fc.property(lists, (some) => {
        const once = mergeShard(undefined, postings(some), new Set());
        expect(mergeShard(once ?? undefined, postings(some), new Set())).toEqual(once);
      }),
    );
  });

  test('cut short, changed or of another place is no shard', () => {
    const shard = mergeShard(undefined, postings({ 7: [1, 200, 300], 90: [5] }), new Set());
    const bytes = shard ?? new Uint8Array();
    expect(isShard(bytes, 0, 301)).toBe(true);
    // No doc has been given that number yet.
    expect(isShard(bytes, 0, 300)).toBe(false);
    expect(isShard(bytes, 1, 301)).toBe(false);
    for (const other of [undefined, null, [], 'shard', new Uint8Array(), { length: 3 }])
      expect(isShard(other, 0, 301)).toBe(false);
    for (let length = 1; length < bytes.length; length++) {
      const whole = length === bytes.length - 3;
      expect(isShard(bytes.slice(0, length), 0, 301)).toBe(whole);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        const found = new Map<number, Uint32Array>();
        const read = readShard(noise, [7, 9], 301, found);
        if (isShard(noise, 0, 301)) expect(read).toBe(true);
        for (const docs of found.values()) {
          expect(docs.every((doc, i) => doc < 301 && doc > (docs[i - 1] ?? -1))).toBe(true);
        }
        expect(isShard(Uint8Array.from([...noise, 0x80]), 0, 301)).toBe(false);
      }),
    );
  });

  test('is nothing when all its docs are gone', () => {
    const shard = mergeShard(undefined, postings({ 7: [1, 2] }), new Set());
    expect(mergeShard(shard ?? undefined, postings({}), new Set([1, 2]))).toBeNull();
  });

  test('is one of so many, by the top bits of a fingerprint', () => {
    expect(shardOf(0)).toBe(0);
    expect(shardOf(0xffffffff)).toBe(SHARDS - 1);
    for (const shard of [0, 1, 2047, 4095]) {
      expect(shardOf(firstFingerprintOf(shard))).toBe(shard);
      expect(shardOf(firstFingerprintOf(shard + 1) - 1)).toBe(shard);
    }
  });
});
