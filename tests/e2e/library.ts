/** What the background of the browser under test holds: a tweet's row, today's counts, scripts in X's world. */
import { type HealthCounts, noCounts } from '../../utils/core/health.ts';
import type { Sighting, Tweet } from '../../utils/core/tweet.ts';
import type { Journey } from './scene.ts';

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

export interface Row {
  id: string;
  tweet: Tweet;
  sightings: Sighting[];
  gone?: number;
}

export async function rowOf(journey: Journey, id: string): Promise<Row | undefined> {
  return (await journey.worker()).evaluate(rowIn, id);
}

/** In a page or the background of the extension. */
export function rowIn(id: string): Promise<Row | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('library');
    opening.onsuccess = () => {
      const database = opening.result;
      const got = database.transaction('tweets').objectStore('tweets').get(id);
      got.onsuccess = () => {
        database.close();
        resolve(got.result as Row | undefined);
      };
    };
  });
}

export async function healthOf(journey: Journey): Promise<HealthCounts> {
  const worker = await journey.worker();
  const { health = {} } = await worker.evaluate(() => chrome.storage.local.get('health'));
  const [today = noCounts] = Object.values(health as Record<string, HealthCounts>);
  return today;
}

/** How many scripts of ours X's pages get when they load, beside the content script. */
export async function scriptsIn(journey: Journey): Promise<number> {
  const worker = await journey.worker();
  return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
}
