/** The tweets around one in its thread, as far as they were read. */
import type { Tweet } from '../core/tweet';
import type { Database } from './database';

/** Longer threads are hardly read to the end. */
const MOST_ABOVE = 25;
/** Of a tweet that many answer, the first read. */
const MOST_BELOW = 100;

/** The tweet with this id, the one that it answers, and so on up; empty where the first was not read. */
export async function readAbove(database: Database, id: string): Promise<Tweet[]> {
  const { store } = database.transaction('tweets');
  const tweets: Tweet[] = [];
  for (let next: string | undefined = id; next !== undefined && tweets.length < MOST_ABOVE;) {
    const row = await store.get(next);
    if (row) tweets.push(row.tweet);
    next = row?.tweet.replyToId;
  }
  return tweets;
}

/** The tweets that answer the one with this id. */
export async function readBelow(database: Database, id: string): Promise<Tweet[]> {
  const rows = await database.getAllFromIndex('tweets', 'replyToId', id, MOST_BELOW);
  return rows.map(({ tweet }) => tweet);
}

/** The tweets above one in its thread, and those that answer it. */
export async function readAround(
  database: Database,
  { id, replyToId }: Pick<Tweet, 'id' | 'replyToId'>,
): Promise<Tweet[]> {
  const above = replyToId === undefined ? [] : readAbove(database, replyToId);
  return (await Promise.all([above, readBelow(database, id)])).flat();
}
