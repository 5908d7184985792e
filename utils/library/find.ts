/**
 * Finding in the library: reads the few shards that a text needs, then the tweets that share most
 * with it, and lets `core/similarity` decide. Nothing else of the library is loaded.
 */
import { candidates, type PostingList } from '../core/candidates';
import { queryFingerprints } from '../core/fingerprint';
import { linkFingerprint } from '../core/link';
import type { Found, Match, Remembered } from '../core/match';
import { compareAll } from '../core/similarity';
import { rank } from '../core/source';
import { IndexCache } from './cache';
import type { Database, TweetRow } from './database';
import { readingTransaction, readLists } from './lists';

/** The tweets that each text may come from, best first, all from one reading of the shards. */
export async function findAll(
  database: Database,
  texts: readonly string[],
  cache = new IndexCache(),
): Promise<Found[][]> {
  const transaction = readingTransaction(database);
  const asked = texts.map((text) => [...queryFingerprints(text)]);
  const all = new Set(asked.flat());
  const { size, lists } = await readLists(transaction, all, cache);
  // Asked for and not there is in no tweet; not asked for is not known.
  const documentFrequency = (fingerprint: number): number | undefined =>
    all.has(fingerprint) ? (lists.get(fingerprint)?.length ?? 0) : undefined;
  const readRow = once((doc: number) => transaction.objectStore('tweets').index('doc').get(doc));
  return Promise.all(
    texts.map(async (text, i) => {
      const own = listsOf(asked[i] ?? [], lists);
      const read = await Promise.all(candidates(own, size).map(({ doc }) => readRow(doc)));
      const rows = read.filter((row) => row !== undefined);
      const candidateTexts = rows.map(({ tweet }) => tweet.text);
      const verdicts = compareAll(text, candidateTexts, { size, documentFrequency });
      return rank(
        rows.flatMap((row, index) => {
          const verdict = verdicts[index];
          return verdict ? [foundIn(row, { kind: 'words', ...verdict })] : [];
        }),
      );
    }),
  );
}

/** The tweets that link to this canonical address. */
export async function findLink(
  database: Database,
  link: string,
  cache = new IndexCache(),
): Promise<Found[]> {
  const transaction = readingTransaction(database);
  const fingerprint = linkFingerprint(link);
  const { lists } = await readLists(transaction, new Set([fingerprint]), cache);
  const docs = lists.get(fingerprint) ?? [];
  const byDoc = transaction.objectStore('tweets').index('doc');
  const rows = await Promise.all([...docs].slice(0, MOST_LINKED).map((doc) => byDoc.get(doc)));
  return rank(
    rows.flatMap((row) =>
      row ? [foundIn(row, { kind: 'link', grade: 'exact', score: 1, spans: [] })] : [],
    ),
  );
}

/** Of the tweets that share a link, the first so many that were read. */
const MOST_LINKED = 100;

/** Of all lists read, those of these fingerprints. */
export function listsOf(
  fingerprints: Iterable<number>,
  lists: ReadonlyMap<number, Uint32Array>,
): PostingList[] {
  return [...fingerprints].flatMap((fingerprint) => {
    const docs = lists.get(fingerprint);
    return docs ? [{ fingerprint, docs }] : [];
  });
}

export function foundIn(row: TweetRow, match: Omit<Match, 'tweetId'>): Found {
  const { id, tweet, lastSeen, sightings } = row;
  const remembered: Remembered = { tweet, lastSeen, sightings };
  return { match: { tweetId: id, ...match }, remembered };
}

function once<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
