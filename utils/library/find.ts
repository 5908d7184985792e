/**
 * Finding in the library: reads the few shards that a text needs, then the tweets that share most
 * with it, and lets `core/similarity` decide. Nothing else of the library is loaded.
 */
import { candidates, type PostingList } from '../core/candidates';
import { queryFingerprints } from '../core/fingerprint';
import { linkFingerprint, linksIn, linksOf } from '../core/link';
import { linkGrade } from '../core/link-grade';
import type { Found, Match, Remembered } from '../core/match';
import { compareAll } from '../core/similarity';
import { isSure, rank } from '../core/source';
import { joining } from './authors';
import { IndexCache } from './cache';
import type { Database, TweetRow } from './database';
import { readingTransaction, readLists } from './lists';
import { once } from './once';

interface Asking {
  cache?: IndexCache;
  /** Those that merely sound like a text are left out where the library is large: most tweets sound like some. */
  sure?: boolean;
}

/**
 * The tweets that each text may come from, best first, all from one reading of the shards: those with
 * its words, then those with its links, then those that merely sound like it.
 *
 * The candidates are ranked by our own alignment, not by Fuse.js: of 312 labelled copies, each among
 * up to 50 candidates out of 99,686 tweets, it ranked 312 first, in 1.2 ms a query (median); Fuse.js
 * 7.5 287, in 14 ms, and with token search 282.
 */
export async function findAll(
  database: Database,
  texts: readonly string[],
  { cache = new IndexCache(), sure = false }: Asking = {},
): Promise<Found[][]> {
  const transaction = readingTransaction(database);
  const queries = texts.map((text) => ({
    text,
    words: queryFingerprints(text),
    links: linksIn(text).slice(0, MOST_LINKS),
  }));
  const all = new Set(
    queries.flatMap(({ words, links }) => [...words, ...links.map(linkFingerprint)]),
  );
  const { size, lists } = await readLists(transaction, all, cache);
  // Asked for and not there is in no tweet; not asked for is not known.
  const documentFrequency = (fingerprint: number): number | undefined =>
    all.has(fingerprint) ? (lists.get(fingerprint)?.length ?? 0) : undefined;
  const join = joining(transaction.objectStore('authors'));
  const readRow = once((doc: number) => transaction.objectStore('tweets').index('doc').get(doc));
  const readRows = async (docs: readonly number[]): Promise<TweetRow[]> =>
    (await Promise.all(docs.map(readRow))).filter((row) => row !== undefined);
  const readText = async (doc: number): Promise<string | null> => {
    const known = cache.text(doc) ?? (await readRow(doc))?.tweet.text;
    if (known !== undefined) cache.setText(doc, known);
    return known ?? null;
  };
  return Promise.all(
    queries.map(async ({ text, words, links }) => {
      const best = candidates(listsOf(words, lists), size, { sure }).map(({ doc }) => doc);
      const texts = await Promise.all(best.map(readText));
      const verdicts = compareAll(
        text,
        texts.map((candidate) => candidate ?? ''),
        { size, documentFrequency },
      );
      const alike = best.map(async (doc, index) => {
        const verdict = verdicts[index];
        const row = verdict && (await readRow(doc));
        return row ? [foundIn(await join(row), { kind: 'words', ...verdict })] : [];
      });
      const linked = links.map(async (link) =>
        foundByLink(await readRows(docsWith(link, lists).slice(0, MOST_OF_A_LINK)), link, join),
      );
      const [withWords, withLinks] = await Promise.all([Promise.all(alike), Promise.all(linked)]);
      return merged(rank(withWords.flat()), rank(withLinks.flat()));
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
  const { lists } = await readLists(transaction, new Set([linkFingerprint(link)]), cache);
  const byDoc = transaction.objectStore('tweets').index('doc');
  const docs = docsWith(link, lists).slice(0, MOST_LINKED);
  const rows = await Promise.all(docs.map((doc) => byDoc.get(doc)));
  const there = rows.filter((row) => row !== undefined);
  return rank(await foundByLink(there, link, joining(transaction.objectStore('authors'))));
}

function docsWith(link: string, lists: ReadonlyMap<number, Uint32Array>): number[] {
  return [...(lists.get(linkFingerprint(link)) ?? [])];
}

/** Those that do link there: two addresses may have one fingerprint. */
async function foundByLink(
  rows: readonly TweetRow[],
  link: string,
  join: ReturnType<typeof joining>,
): Promise<Found[]> {
  const grade = linkGrade(link);
  const linking = rows.filter(({ tweet }) => linksOf(tweet).includes(link));
  const all = await Promise.all(linking.map(join));
  return all.map((one) => foundIn(one, { kind: 'link', link, grade, score: 1, spans: [] }));
}

/** One match a tweet, the words being better evidence than the link: everybody shares the news. */
function merged(words: readonly Found[], links: readonly Found[]): Found[] {
  const ordered = [
    ...words.filter(({ match }) => isSure(match)),
    ...links,
    ...words.filter(({ match }) => !isSure(match)),
  ];
  const seen = new Set<string>();
  return ordered.filter(({ match: { tweetId } }) => !seen.has(tweetId) && seen.add(tweetId));
}

/** Of the links in a text, and of the tweets that share one of them, the first so many. */
const MOST_LINKS = 3;
const MOST_OF_A_LINK = 16;
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

export function foundIn(remembered: Remembered, match: Omit<Match, 'tweetId'>): Found {
  return { match: { tweetId: remembered.tweet.id, ...match }, remembered };
}
