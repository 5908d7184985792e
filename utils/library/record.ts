/** Recording: tweets and their sightings go into the library, once each, with their postings. */
import { linksOf } from '../core/link';
import { type Sighting, type Tweet, sameHandle } from '../core/tweet';
import { noteAuthors } from './authors';
import type { Database, TweetRow } from './database';
import { recentRow } from './recent';
import { readState, writeState } from './state';

export interface Seen {
  tweet: Tweet;
  sighting: Sighting;
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
  const transaction = database.transaction(['tweets', 'recent', 'meta', 'authors'], 'readwrite', {
    durability: 'relaxed',
  });
  const tweets = transaction.objectStore('tweets');
  const meta = transaction.objectStore('meta');
  const work = async (): Promise<number> => {
    const ids = new Set([...seen.map(({ tweet }) => tweet.id), ...left.map(({ id }) => id)]);
    const [state, ...stored] = await Promise.all([
      readState(meta),
      ...[...ids].map((id) => tweets.get(id)),
    ]);
    const rows = new Map(stored.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const added = new Map<string, TweetRow>();
    const gone: number[] = [];
    const before = state.tweets;
    for (const { tweet, sighting } of seen) {
      const known = rows.get(tweet.id);
      const row = known ? seenAgain(known, tweet, sighting) : firstSeen(tweet, sighting);
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
  };
  const noted = noteAuthors(transaction.objectStore('authors'), seen);
  const [fresh] = await Promise.all([work(), noted, transaction.done]);
  return fresh;
}

function firstSeen(tweet: Tweet, sighting: Sighting): TweetRow {
  return { id: tweet.id, doc: 0, tweet, lastSeen: sighting.at, sightings: [sighting] };
}

function seenAgain(before: TweetRow, tweet: Tweet, sighting: Sighting): TweetRow {
  const { gone, ...known } = before;
  return {
    ...known,
    // Who sees it again knows better.
    ...(gone !== undefined && sighting.at <= gone && { gone }),
    tweet: isFuller(tweet, known.tweet) ? tweet : known.tweet,
    lastSeen: Math.max(known.lastSeen, sighting.at),
    sightings: withSighting(known.sightings, sighting),
  };
}

/**
 * X shows the rest of a long tweet only when asked: the whole replaces the part, never the reverse.
 * With its author's id it was in X's own answer: that says more than the page, and is the newest.
 */
function isFuller(now: Tweet, before: Tweet): boolean {
  if (before.truncated) return !now.truncated || now.text.length > before.text.length;
  return !now.truncated && now.author.id !== undefined;
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
