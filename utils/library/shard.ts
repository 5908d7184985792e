/**
 * A shard of the inverted index, packed: for each fingerprint, in ascending order, its gap to the
 * one before, the length of its list in bytes, and the gaps between its docs, all as variable-length
 * integers (Zobel & Moffat, "Inverted files for text search engines", 2006, section 5).
 */

import { Reader, Writer } from './varint';

/** Shards by the top bits of a fingerprint: a query reads only those it needs. */
export const SHARDS = 4096;
const SHARD_BITS = 20;

export function shardOf(fingerprint: number): number {
  return fingerprint >>> SHARD_BITS;
}

/** The lowest fingerprint of a shard. */
export function firstFingerprintOf(shard: number): number {
  return shard * 2 ** SHARD_BITS;
}

/** Postings as parallel arrays, ordered by fingerprint, then doc. */
export interface Postings {
  fingerprints: Uint32Array;
  docs: Uint32Array;
}

/**
 * Whether what the database holds for a shard can be one: fingerprints of this shard, rising, each
 * with docs, rising, of those given so far. Whoever reads shards from the database asks this first.
 */
export function isShard(packed: unknown, shard: number, nextDoc: number): packed is Uint8Array {
  if (!(packed instanceof Uint8Array) || packed.length === 0) return false;
  const reader = new Reader(packed);
  let before = -1;
  let fingerprint = 0;
  while (!reader.done) {
    fingerprint += reader.next();
    const end = reader.next() + reader.at;
    if (fingerprint <= before || shardOf(fingerprint) !== shard || fingerprint >= 2 ** 32)
      return false;
    if (end <= reader.at || end > packed.length || !areDocs(reader, end, nextDoc)) return false;
    before = fingerprint;
  }
  return true;
}

function areDocs(reader: Reader, end: number, nextDoc: number): boolean {
  for (let doc = 0, first = true; reader.at < end; first = false) {
    const gap = reader.next();
    doc += gap;
    if ((gap === 0 && !first) || doc >= nextDoc) return false;
  }
  return reader.at === end;
}

/** Adds the lists of docs, ascending, of those of the asked fingerprints that the shard knows. */
export function readShard(
  shard: Uint8Array,
  asked: ReadonlySet<number>,
  lists = new Map<number, Uint32Array>(),
): Map<number, Uint32Array> {
  const reader = new Reader(shard);
  let fingerprint = 0;
  while (!reader.done) {
    fingerprint += reader.next();
    const end = reader.next() + reader.at;
    if (asked.has(fingerprint)) lists.set(fingerprint, readDocs(reader, end));
    reader.at = end;
  }
  return lists;
}

/** The shard with postings added and docs taken out; null when nothing is left in it. */
export function mergeShard(
  shard: Uint8Array | undefined,
  added: Postings,
  gone: ReadonlySet<number>,
): Uint8Array | null {
  const writer = new Writer();
  const reader = new Reader(shard ?? new Uint8Array());
  let before = 0;
  const write = (fingerprint: number, docs: Iterable<number>): void => {
    const kept = [...new Set(docs)].filter((doc) => !gone.has(doc)).sort((a, b) => a - b);
    if (kept.length === 0) return;
    writer.list(fingerprint - before, kept);
    before = fingerprint;
  };

  let next = 0;
  const takeAdded = (fingerprint: number): number[] => {
    const docs: number[] = [];
    while (added.fingerprints[next] === fingerprint) docs.push(added.docs[next++] ?? 0);
    return docs;
  };
  const takeAddedBefore = (limit: number): void => {
    for (;;) {
      const fingerprint = added.fingerprints[next];
      if (fingerprint === undefined || fingerprint >= limit) return;
      write(fingerprint, takeAdded(fingerprint));
    }
  };

  let fingerprint = 0;
  while (!reader.done) {
    fingerprint += reader.next();
    const end = reader.next() + reader.at;
    takeAddedBefore(fingerprint);
    const more = takeAdded(fingerprint);
    if (more.length === 0 && gone.size === 0) {
      // Most lists of a merge are untouched: they are copied as they stand.
      writer.packed(fingerprint - before, reader.take(end));
      before = fingerprint;
    } else {
      write(fingerprint, [...readDocs(reader, end), ...more]);
    }
  }
  takeAddedBefore(Infinity);
  return writer.length === 0 ? null : writer.bytes();
}

function readDocs(reader: Reader, end: number): Uint32Array {
  // No doc takes less than a byte.
  const docs = new Uint32Array(Math.max(0, end - reader.at));
  let count = 0;
  let doc = 0;
  while (reader.at < end) docs[count++] = doc += reader.next();
  return docs.subarray(0, count);
}
