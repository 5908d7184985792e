/** X's own answers as a second reader in a real Firefox: heard in X's world, believed in ours. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Tweet } from '../../utils/core/tweet.ts';
import { tweets } from '../stand-in/tweets.ts';
import { findFirefox } from '../tools/find-browser.ts';
import { type FirefoxJourney, startFirefox } from './firefox-scene.ts';
import { rowIn } from './library.ts';
import { withoutReader } from './reader-mode.ts';
import { until } from './scene.ts';

/** Why there is no Firefox here; empty where there is one. */
const missing = (() => {
  try {
    findFirefox();
    return '';
  } catch (error) {
    return ` (skipped: ${String(error)})`;
  }
})();

let journey: FirefoxJourney;

async function remembered(id: string): Promise<Tweet | undefined> {
  return (await journey.welcome.evaluate(rowIn, id))?.tweet;
}

async function scripts(): Promise<number> {
  return journey.welcome.evaluate(
    async () => (await browser.scripting.getRegisteredContentScripts()).length,
  );
}

describe.skipIf(missing || withoutReader)(`in Firefox${missing}${withoutReader}`, () => {
  afterEach(() => journey.close());

  test.each(['xhr', 'fetch'] as const)(
    'a cut tweet is remembered whole out of the answer by %s',
    async (answers) => {
      journey = await startFirefox({ answers });
      await until(async () => (await scripts()) === 1, 'our script is in X’s pages');
      await journey.open('/home');
      await journey.read('ivoAtlas');
      expect(await remembered(tweets.ivoAtlas.id)).toMatchObject({
        text: tweets.ivoAtlas.text,
        truncated: false,
      });
      const heard = await journey.page.evaluate(() => window.standIn.answers);
      expect(heard).toHaveLength(1);
      expect(heard[0]?.entries).toBeGreaterThan(0);
      expect(await journey.wrong()).toEqual([]);
      expect(journey.requests()).toEqual([]);
    },
  );
});
