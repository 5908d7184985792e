/** Fills the library the way it is filled in earnest: by the content script's own message, in batches. */
import { setTimeout } from 'node:timers/promises';
import type { StandInTweet } from '../stand-in/tweets.ts';
import type { Seen } from '../../utils/messages.ts';
import { type Ask, asking } from './ask.ts';
import { seen } from './tweets.ts';
import type { World } from './world.ts';

/** The most tweets that the background takes in one message. */
const BATCH = 200;
/** For the library's upkeep, milliseconds. */
const PATIENCE = 300_000;
/** Of the library's upkeep: changes that are not worth a merge yet. */
const CHANGES = 4_000;
const SHARE_CHANGED = 0.04;

/** Where the extension's own database is reached. */
interface Background {
  worker(): Promise<Own>;
}

export interface Own {
  evaluate<R>(todo: () => Promise<R>): Promise<R>;
}

/** Stores the tweets, oldest first, and waits until the library has done its upkeep. */
export async function fill(
  background: Background,
  world: World,
  tweets: StandInTweet[],
): Promise<void> {
  await store(asking(world), tweets.toReversed().map(seen));
  await untilTidy(background);
}

/** Stores what was seen; resolves when the last batch is acknowledged. */
export async function store(ask: Ask, all: readonly Seen[]): Promise<void> {
  const health = { read: 0, unread: 0, missing: {} };
  for (let from = 0; from < all.length; from += BATCH) {
    const data = { seen: all.slice(from, from + BATCH), health };
    const [told] = await ask([{ type: 'record', data }]);
    if (told?.answer !== data.seen.length) throw new Error(`Not stored: ${JSON.stringify(told)}`);
  }
}

/** Resolves once the library's upkeep has nothing more to do. */
export async function untilTidy(background: Background): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTidy(background))) {
    if (Date.now() > end) throw new Error('The library does not come to rest');
    await setTimeout(100);
  }
}

interface State {
  merge: unknown;
  rebuild: unknown;
  changes: number;
  tweets: number;
}

/** No merge or rebuild is under way, and the background has nothing more to merge. */
async function isTidy(background: Background): Promise<boolean> {
  const worker = await background.worker();
  const { merge, rebuild, changes, tweets } = await worker.evaluate(
    () =>
      new Promise<State>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(new Error('The library cannot be opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          const state = database.transaction('meta').objectStore('meta').get('state');
          state.onsuccess = () => {
            database.close();
            resolve(state.result as State);
          };
        };
      }),
  );
  return !merge && !rebuild && changes <= Math.max(CHANGES, tweets * SHARE_CHANGED);
}
