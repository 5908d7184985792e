/** What was added and forgotten since the shards were last merged: small rows, read whole. */
import { fingerprints } from '../core/fingerprint';
import { linkFingerprints } from '../core/link';
import type { Tweet } from '../core/tweet';
import type { RecentRow } from './database';
import type { Postings } from './shard';

/** The fingerprints by which a tweet is found: its words and its links. */
export function fingerprintsOf(tweet: Tweet): Set<number> {
  return new Set([...fingerprints(tweet.text), ...linkFingerprints(tweet)]);
}

/** A row of changes: the postings of the docs added, and the docs gone. */
export function recentRow(
  added: readonly { doc: number; tweet: Tweet }[],
  gone: readonly number[],
): RecentRow {
  const parts = added.map(({ doc, tweet }) => postingsOf(doc, [...fingerprintsOf(tweet)]));
  return { ...joinPostings(parts), gone: Uint32Array.from(gone) };
}

/** One doc under each of its fingerprints. */
export function postingsOf(doc: number, fingerprints: readonly number[]): Postings {
  return {
    fingerprints: Uint32Array.from(fingerprints),
    docs: new Uint32Array(fingerprints.length).fill(doc),
  };
}

/** Several rows as one. */
export function joinRows(rows: readonly RecentRow[]): RecentRow {
  return { ...joinPostings(rows), gone: Uint32Array.from(goneIn(rows)) };
}

/** The docs gone in several rows. */
export function goneIn(rows: readonly RecentRow[]): Set<number> {
  const gone = new Set<number>();
  for (const row of rows) for (const doc of row.gone) gone.add(doc);
  return gone;
}

/**
 * Postings from several places as one list in order. A pair is sorted as one number of 64 bits with
 * the fingerprint above the doc: wherever a browser runs, the lower half comes first in memory.
 */
export function joinPostings(parts: readonly Postings[]): Postings {
  const count = parts.reduce((sum, { docs }) => sum + docs.length, 0);
  const halves = new Uint32Array(2 * count);
  let at = 0;
  for (const part of parts) {
    for (let i = 0; i < part.docs.length; i++) {
      halves[at++] = part.docs[i] ?? 0;
      halves[at++] = part.fingerprints[i] ?? 0;
    }
  }
  new BigUint64Array(halves.buffer).sort();
  const half = (which: 0 | 1) => new Uint32Array(count).map((_, i) => halves[2 * i + which] ?? 0);
  return { fingerprints: half(1), docs: half(0) };
}

/** The docs that a row has under a fingerprint, ascending. */
export function docsIn(row: RecentRow, fingerprint: number): Uint32Array {
  const start = firstAtLeast(row.fingerprints, fingerprint);
  let end = start;
  while (row.fingerprints[end] === fingerprint) end++;
  return row.docs.subarray(start, end);
}

/** The postings whose fingerprints are in [from, to). */
export function postingsBetween(row: Postings, from: number, to: number): Postings {
  const start = firstAtLeast(row.fingerprints, from);
  const end = firstAtLeast(row.fingerprints, to);
  return {
    fingerprints: row.fingerprints.subarray(start, end),
    docs: row.docs.subarray(start, end),
  };
}

function firstAtLeast(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
