/** The tweets above one in its thread, as far as they were read. */
import type { Tweet } from '../core/tweet';
import type { Database } from './database';

/** Longer threads are hardly read to the end. */
const MOST = 25;

/** The tweet with this id, the one that it answers, and so on up; empty where the first was not read. */
export async function readAbove(database: Database, id: string): Promise<Tweet[]> {
  const { store } = database.transaction('tweets');
  const tweets: Tweet[] = [];
  for (let next: string | undefined = id; next !== undefined && tweets.length < MOST;) {
    const row = await store.get(next);
    if (row) tweets.push(row.tweet);
    next = row?.tweet.replyToId;
  }
  return tweets;
}
