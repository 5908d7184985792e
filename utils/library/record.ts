/** Recording: tweets and their sightings go into the library, once each, with their postings. */
import { isNamed, NOBODY } from '../core/import';
import { linksOf } from '../core/link';
import { type Sighting, type Tweet, sameHandle } from '../core/tweet';
import { noteAuthors } from './authors';
import type { Database, TweetRow } from './database';
import { recentRow } from './recent';
import { readState, writeState } from './state';

export interface Seen {
  tweet: Tweet;
  sighting: Sighting;
  /** Out of a file: what was read on X since says more. */
  imported?: true;
}

/** A tweet that X no longer has. */
export interface Gone {
  id: string;
  /** When it said so, milliseconds since 1970 UTC. */
  at: number;
}

/** The first sighting of each finder, and no more of them than this. */
const MOST_SIGHTINGS = 8;

/**
 * Stores what was seen, and notes of the tweets known which are gone; the same again changes nothing.
 * @returns the number of tweets new to the library, once the transaction is complete.
 * @throws `QuotaExceededError` when there is no room left: nothing is stored then.
 */
export async function record(
  database: Database,
  seen: readonly Seen[],
  left: readonly Gone[] = [],
): Promise<number> {
  const transaction = recordingTransaction(database);
  const noted = noteAuthors(transaction.objectStore('authors'), seen);
  const [fresh] = await Promise.all([put(transaction, seen, left), noted, transaction.done]);
  return fresh;
}

export type Recording = ReturnType<typeof recordingTransaction>;

export function recordingTransaction(database: Database) {
  return database.transaction(['tweets', 'recent', 'meta', 'authors'], 'readwrite', {
    durability: 'relaxed',
  });
}

/** Puts tweets and their postings; answers the number of tweets new to the library. */
export async function put(
  transaction: Recording,
  seen: readonly Seen[],
  left: readonly Gone[],
): Promise<number> {
  const tweets = transaction.objectStore('tweets');
  const meta = transaction.objectStore('meta');
  const ids = [...new Set([...seen.map(({ tweet }) => tweet.id), ...left.map(({ id }) => id)])];
  const [state, ...stored] = await Promise.all([
    readState(meta),
    ...((await isFree(tweets, ids)) ? [] : ids.map((id) => tweets.get(id))),
  ]);
  const rows = new Map(stored.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const added = new Map<string, TweetRow>();
  const gone: number[] = [];
  const before = state.tweets;
  for (const one of seen) {
    const { tweet, sighting } = one;
    const known = rows.get(tweet.id);
    const row = known ? seenAgain(known, one) : firstSeen(tweet, sighting);
    if (!known) state.tweets++;
    if (!known || !isFoundAlike(row.tweet, known.tweet)) {
      // Other words or links want other postings: the old ones go with the old doc.
      if (known) gone.push(known.doc);
      row.doc = state.nextDoc++;
      added.set(row.id, row);
    }
    rows.set(row.id, row);
  }
  for (const { id, at } of left) {
    const row = rows.get(id);
    if (row && row.gone === undefined && row.lastSeen <= at) rows.set(id, { ...row, gone: at });
  }
  const writing: Promise<unknown>[] = [...rows.values()].map((row) => tweets.put(row));
  if (added.size > 0) {
    const changes = recentRow([...added.values()], gone);
    writing.push(transaction.objectStore('recent').add(changes));
    state.changes += added.size + gone.length;
  }
  await Promise.all([...writing, writeState(meta, state)]);
  return state.tweets - before;
}

/** True when no tweet is kept between the first of these ids and the last: then none need be looked for. */
async function isFree(
  tweets: { getKey(range: IDBKeyRange): Promise<string | undefined> },
  ids: string[],
): Promise<boolean> {
  const [first, last] = [ids.sort()[0], ids.at(-1)];
  if (first === undefined || last === undefined) return true;
  return (await tweets.getKey(IDBKeyRange.bound(first, last))) === undefined;
}

function firstSeen(tweet: Tweet, sighting: Sighting): TweetRow {
  return { id: tweet.id, doc: 0, tweet, lastSeen: sighting.at, sightings: [sighting] };
}

function seenAgain(before: TweetRow, { tweet: now, sighting, imported }: Seen): TweetRow {
  const { gone, ...known } = before;
  const tweet = isFuller(now, known.tweet, imported) ? now : known.tweet;
  /** Who wrote a tweet that was liked is known once it is seen. */
  const named = (one: Sighting): Sighting =>
    one.finder === NOBODY ? { ...one, finder: tweet.author.handle } : one;
  return {
    ...known,
    // Who sees it again knows better.
    ...(gone !== undefined && sighting.at <= gone && { gone }),
    tweet,
    lastSeen: Math.max(known.lastSeen, sighting.at),
    sightings: withSighting(known.sightings.map(named), named(sighting)),
  };
}

/**
 * X shows the rest of a long tweet only when asked: the whole replaces the part, never the reverse.
 * With its author's id it was in X's own answer: that says more than the page, and is the newest.
 */
function isFuller(now: Tweet, before: Tweet, imported = false): boolean {
  if (isNamed(now.author) !== isNamed(before.author)) return isNamed(now.author);
  if (before.truncated) return !now.truncated || now.text.length > before.text.length;
  return !imported && !now.truncated && now.author.id !== undefined;
}

/** What a tweet is found by. */
function isFoundAlike(a: Tweet, b: Tweet): boolean {
  return a.text === b.text && linksOf(a).join(' ') === linksOf(b).join(' ');
}

function withSighting(known: readonly Sighting[], sighting: Sighting): Sighting[] {
  const first = known.find(({ finder }) => sameHandle(finder, sighting.finder));
  if (first && first.at <= sighting.at) return [...known];
  return [...known.filter((one) => one !== first), sighting]
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_SIGHTINGS);
}
