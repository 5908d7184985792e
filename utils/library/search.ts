/** Typed search over the whole library: words, phrases and operators, a screenful of answers at a time. */
import type { Found } from '../core/match';
import { apart, placesOf } from '../core/plain';
import { parseQuery, type Query } from '../core/query';
import {
  answers,
  HITS_A_PAGE,
  type SearchAnswer,
  type Searched,
  wordsAsked,
} from '../core/searched';
import type { About } from '../core/reshare';
import { joining } from './authors';
import type { Database, TweetRow } from './database';
import { KindsKnown } from './kinds';
import { SearchMemory } from './search-memory';
import { rankTyped } from './typed-ranking';

/** So few answers, and typing errors are thought of. */
const FEW = 8;
/** What Fuse.js ranks in milliseconds. */
const SHORTLIST = 40;

/** What was searched lately, kept in the background's memory: nothing depends on it. */
export class Searching {
  readonly memory = new SearchMemory();
  readonly kinds = new KindsKnown();
}

/**
 * The tweets that have what was typed, from so many on.
 * @param find what finding answers for texts, and `about` what counts as a source: asked for `is:` alone.
 */
export async function search(
  database: Database,
  { memory, kinds }: Searching,
  { typed, from }: { typed: string; from: number },
  find: (texts: readonly string[]) => Promise<Found[][]>,
  about: About,
): Promise<SearchAnswer> {
  const query = parseQuery(typed);
  const tweets = await memory.update(database);
  // It goes on being read while this is answered.
  const { whole, entries } = memory;
  const read = entries.length;
  const said = hitsOf(memory, typed, query);
  const { docs, looked } =
    query.is.length > 0
      ? await kinds.pick(query.is, said, database, find, about)
      : { docs: said, looked: said.length };
  const near = from === 0 && docs.length < FEW ? nearlyHits(memory, query, docs) : [];
  const page = docs.slice(from, from + HITS_A_PAGE);
  const transaction = database.transaction(['tweets', 'authors']);
  const byDoc = transaction.objectStore('tweets').index('doc');
  const join = joining(transaction.objectStore('authors'));
  const readRows = async (some: readonly number[]): Promise<TweetRow[]> =>
    (await Promise.all(some.map((doc) => byDoc.get(doc)))).filter((row) => row !== undefined);
  const [rows, nearRows] = await Promise.all([readRows(page), readRows(near)]);
  const sought = [...query.words, ...query.phrases];
  const hits = rows.map(async (row) => ({
    remembered: await join(row),
    places: placesOf(row.tweet.text, sought),
  }));
  const nearly = rankTyped(nearRows, query.words.join(' ')).map(async ({ row, places }) => ({
    remembered: await join(row),
    places: apart(places),
  }));
  // What is not judged yet was not looked through.
  const searched = read - (said.length - looked);
  return {
    total: docs.length,
    hits: await Promise.all(hits),
    near: await Promise.all(nearly),
    searched: whole && looked === said.length ? tweets : Math.min(searched, tweets - 1),
    tweets,
  };
}

/** The last search's, which scrolling asks for again and again. */
const last = new WeakMap<SearchMemory, { typed: string; version: number; docs: number[] }>();

function hitsOf(memory: SearchMemory, typed: string, query: Query): number[] {
  const before = last.get(memory);
  if (before?.typed === typed && before.version === memory.version) return before.docs;
  const hasWords = memory.vocabulary.having(wordsAsked(query), false, memory.next);
  const docs = docsOf(memory.entries.filter((one) => hasWords(one.doc) && answers(one, query)));
  last.set(memory, { typed, version: memory.version, docs });
  return docs;
}

/** Without those that have the very words. */
function nearlyHits(
  { entries, vocabulary, next }: SearchMemory,
  query: Query,
  exact: readonly number[],
): number[] {
  if (query.words.length === 0 || query.is.length > 0) return [];
  const hasNearly = vocabulary.having(wordsAsked(query), true, next);
  const near: Searched[] = [];
  for (const one of entries) {
    if (!hasNearly(one.doc) || !answers(one, query) || exact.includes(one.doc)) continue;
    if (near.push(one) === SHORTLIST) break;
  }
  return docsOf(near);
}

function docsOf(entries: readonly Searched[]): number[] {
  return entries.map(({ doc }) => doc);
}
