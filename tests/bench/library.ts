/** Fills the library the way it is filled in earnest: by the content script's own message, in batches. */
import { setTimeout } from 'node:timers/promises';
import { type Journey } from '../e2e/scene.ts';
import type { StandInTweet } from '../stand-in/tweets.ts';
import { seen } from './tweets.ts';
import type { World } from './world.ts';

/** The most tweets that the background takes in one message. */
const BATCH = 200;
/** For the library's upkeep, milliseconds. */
const PATIENCE = 120_000;

/** Stores the tweets, oldest first, and waits until the library has done its upkeep. */
export async function fill(journey: Journey, world: World, tweets: StandInTweet[]): Promise<void> {
  const health = { read: 0, unread: 0, missing: {} };
  const oldestFirst = tweets.toReversed();
  for (let from = 0; from < oldestFirst.length; from += BATCH) {
    const data = { seen: oldestFirst.slice(from, from + BATCH).map(seen), health };
    const message = { id: from, type: 'record', timestamp: Date.now(), data };
    const answer = await world.evaluate<{ res?: number; err?: unknown }>(
      `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    );
    const stored = data.seen.length;
    if (answer.res !== stored) throw new Error(`Not stored: ${JSON.stringify(answer)}`);
  }
  const end = Date.now() + PATIENCE;
  while (!(await isTidy(journey))) {
    if (Date.now() > end) throw new Error('The library does not come to rest');
    await setTimeout(100);
  }
}

/** No merge is under way, and the background has nothing more to merge. */
async function isTidy(journey: Journey): Promise<boolean> {
  const worker = await journey.worker();
  return worker.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(new Error('The library cannot be opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          const state = database.transaction('meta').objectStore('meta').get('state');
          state.onsuccess = () => {
            database.close();
            const { merge, changes } = state.result as { merge: unknown; changes: number };
            resolve(merge === null && changes <= 2_000);
          };
        };
      }),
  );
}
