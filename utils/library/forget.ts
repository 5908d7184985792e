/** Forgetting, which takes effect at once: by time of reading, and by retention. */
import { forgetAuthors } from './authors';
import type { Database, Transaction, TweetRow } from './database';
import { recentRow } from './recent';
import { newState, readState, writeState } from './state';

export interface Retention {
  /** The most tweets kept. */
  tweets: number;
  /** Days since a tweet was last seen. */
  days: number;
}

const DAY = 86_400_000;
/** Tweets forgotten in one transaction, so that no query waits long. */
const FORGOTTEN_A_STEP = 500;

/** How many tweets were seen since then (milliseconds since 1970 UTC), and only since then. */
export async function countSince(database: Database, since: number): Promise<number> {
  const rows = await database.getAllFromIndex('tweets', 'lastSeen', IDBKeyRange.lowerBound(since));
  return rows.filter((row) => sightingsBefore(row, since).length === 0).length;
}

/**
 * Forgets every sighting since then (milliseconds since 1970 UTC), and the tweets left without one.
 * @returns the number of tweets forgotten.
 */
export async function forgetSince(database: Database, since: number): Promise<number> {
  return change(database, async (transaction) => {
    const tweets = transaction.objectStore('tweets');
    const forgotten: TweetRow[] = [];
    for (const row of await tweets.index('lastSeen').getAll(IDBKeyRange.lowerBound(since))) {
      const sightings = sightingsBefore(row, since);
      const last = sightings.at(-1);
      if (last) await tweets.put({ ...row, sightings, lastSeen: last.at });
      else forgotten.push(row);
    }
    return forgotten;
  });
}

/**
 * Forgets, oldest sighting first, some of what retention no longer keeps.
 * @param now milliseconds since 1970 UTC.
 * @returns the number of tweets forgotten: 0 when all that is left may stay.
 */
export async function prune(
  database: Database,
  retention: Retention,
  now: number,
): Promise<number> {
  const tooOld = now - retention.days * DAY;
  return change(database, async (transaction, count) => {
    const oldest = await transaction
      .objectStore('tweets')
      .index('lastSeen')
      .getAll(null, FORGOTTEN_A_STEP);
    return oldest.filter((row, i) => i < count - retention.tweets || row.lastSeen < tooOld);
  });
}

function sightingsBefore(row: TweetRow, since: number): TweetRow['sightings'] {
  return row.sightings.filter(({ at }) => at < since);
}

/** Takes out the rows that are chosen, with their postings and in the count, in one transaction. */
async function change(
  database: Database,
  choose: (
    transaction: Transaction<['tweets', 'recent', 'meta', 'authors'], 'readwrite'>,
    count: number,
  ) => Promise<TweetRow[]>,
): Promise<number> {
  const transaction = database.transaction(['tweets', 'recent', 'meta', 'authors'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const work = async (): Promise<number> => {
    const state = await readState(meta);
    const forgotten = await choose(transaction, state.tweets);
    if (forgotten.length === 0) return 0;
    const tweets = transaction.objectStore('tweets');
    for (const { id } of forgotten) await tweets.delete(id);
    await forgetAuthors(transaction.objectStore('authors'), tweets.index('author'), forgotten);
    const docs = forgotten.map(({ doc }) => doc);
    await transaction.objectStore('recent').add(recentRow([], docs));
    state.tweets -= forgotten.length;
    state.changes += forgotten.length;
    await writeState(meta, state);
    return forgotten.length;
  };
  const [count] = await Promise.all([work(), transaction.done]);
  return count;
}

/** Forgets everything: what is left is like a new library, of the same generation since none was lost. */
export async function erase(database: Database): Promise<void> {
  const transaction = database.transaction(
    ['tweets', 'postings', 'recent', 'meta', 'authors'],
    'readwrite',
  );
  const stores = [...transaction.objectStoreNames].map((name) => transaction.objectStore(name));
  const work = async (): Promise<void> => {
    const meta = transaction.objectStore('meta');
    const { generation } = await readState(meta);
    await Promise.all(stores.map((store) => store.clear()));
    await writeState(meta, { ...newState(), generation });
  };
  await Promise.all([work(), transaction.done]);
}
