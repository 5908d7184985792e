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
 * with docs, rising, of those given so far. Whoever rewrites shards of the database asks this first.
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

/**
 * Adds to `lists` the docs, ascending, of those of the asked fingerprints (ascending) that a shard knows;
 * false, and nothing added, when what was come upon cannot be a shard's. Other lists are passed over
 * unread: in a large library to read all of each shard takes longer than the rest of a query.
 */
export function readShard(
  packed: unknown,
  asked: ArrayLike<number>,
  nextDoc: number,
  lists: Map<number, Uint32Array>,
): boolean {
  if (!(packed instanceof Uint8Array) || packed.length === 0) return false;
  const reader = new Reader(packed);
  const found: [fingerprint: number, docs: Uint32Array][] = [];
  let fingerprint = 0;
  let before = -1;
  for (let next = 0; !reader.done && next < asked.length;) {
    fingerprint += reader.next();
    const end = reader.next() + reader.at;
    if (fingerprint <= before || end <= reader.at || end > packed.length) return false;
    before = fingerprint;
    while ((asked[next] ?? Infinity) < fingerprint) next++;
    if (asked[next] === fingerprint) {
      const from = reader.at;
      if (!areDocs(reader, end, nextDoc)) return false;
      reader.at = from;
      found.push([fingerprint, readDocs(reader, end)]);
    }
    reader.at = end;
  }
  for (const [fingerprint, docs] of found) lists.set(fingerprint, docs);
  return true;
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
  const write = (fingerprint: number, docs: Uint32Array): void => {
    if (docs.length === 0) return;
    writer.list(fingerprint - before, docs);
    before = fingerprint;
  };

  let next = 0;
  const takeAdded = (fingerprint: number): Uint32Array => {
    const start = next;
    while (added.fingerprints[next] === fingerprint) next++;
    return united(NONE, added.docs.subarray(start, next), gone);
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
    const list = reader.take(reader.next() + reader.at);
    takeAddedBefore(fingerprint);
    const more = takeAdded(fingerprint);
    const last = more.length > 0 ? lastDocIn(list) : 0;
    if (gone.size === 0 && last < (more[0] ?? Infinity)) {
      // Docs are given in rising order: nearly all lists stand as they are, with new docs behind.
      writer.longer(fingerprint - before, list, last, more);
      before = fingerprint;
    } else {
      write(fingerprint, united(readDocs(new Reader(list), list.length), more, gone));
    }
  }
  takeAddedBefore(Infinity);
  return writer.length === 0 ? null : writer.bytes();
}

function lastDocIn(list: Uint8Array): number {
  const reader = new Reader(list);
  let doc = 0;
  while (!reader.done) doc += reader.next();
  return doc;
}

const NONE = new Uint32Array();

/** Two ascending lists as one, each doc once, without those gone. */
function united(
  stored: Uint32Array,
  more: Uint32Array,
  gone: ReadonlySet<number>,
): Uint32Array<ArrayBuffer> {
  const docs = new Uint32Array(stored.length + more.length);
  let count = 0;
  let last = -1;
  for (let i = 0, j = 0; i < stored.length || j < more.length;) {
    const doc = Math.min(stored[i] ?? Infinity, more[j] ?? Infinity);
    if (stored[i] === doc) i++;
    else j++;
    if (doc === last || gone.has(doc)) continue;
    docs[count++] = last = doc;
  }
  return docs.subarray(0, count);
}

function readDocs(reader: Reader, end: number): Uint32Array {
  // No doc takes less than a byte.
  const docs = new Uint32Array(Math.max(0, end - reader.at));
  let count = 0;
  let doc = 0;
  while (reader.at < end) docs[count++] = doc += reader.next();
  return docs.subarray(0, count);
}
