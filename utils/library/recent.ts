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
  const pairs = added.flatMap(({ doc, tweet }) =>
    [...fingerprintsOf(tweet)].map((fingerprint) => ({ fingerprint, doc })),
  );
  return packed(pairs, gone);
}

function packed(pairs: { fingerprint: number; doc: number }[], gone: readonly number[]): RecentRow {
  pairs.sort((a, b) => a.fingerprint - b.fingerprint || a.doc - b.doc);
  return {
    fingerprints: Uint32Array.from(pairs, ({ fingerprint }) => fingerprint),
    docs: Uint32Array.from(pairs, ({ doc }) => doc),
    gone: Uint32Array.from(gone),
  };
}

/** Several rows as one. */
export function joinRows(rows: readonly RecentRow[]): RecentRow {
  const all = rows.flatMap((row) =>
    Array.from(row.docs, (doc, i) => ({ fingerprint: row.fingerprints[i] ?? 0, doc })),
  );
  return packed(
    all,
    rows.flatMap((row) => [...row.gone]),
  );
}

/** The docs that a row has under a fingerprint, ascending. */
export function docsIn(row: RecentRow, fingerprint: number): Uint32Array {
  const start = firstAtLeast(row.fingerprints, fingerprint);
  let end = start;
  while (row.fingerprints[end] === fingerprint) end++;
  return row.docs.subarray(start, end);
}

/** The postings of a row whose fingerprints are in [from, to). */
export function postingsBetween(row: RecentRow, from: number, to: number): Postings {
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
