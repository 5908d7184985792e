/** That the browser tests do have X's answers read as SOURCIER_READER says: else they would show nothing. */
import { afterEach, expect, test } from 'vitest';
import { tweets } from '../stand-in/tweets.ts';
import { rowOf, scriptsIn } from './library.ts';
import { readerMode } from './reader-mode.ts';
import { type Journey, startJourney } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

test(`in a page on X our script is ${readerMode}`, async () => {
  journey = await startJourney();
  await journey.read('ivoAtlas');
  const known = (await rowOf(journey, tweets.ivoAtlas.id))?.tweet.author.id !== undefined;
  const thrown = await journey.page.evaluate(() => window.thrownOnPurpose ?? 0);
  const asked = await journey.page.evaluate(() => window.standIn.answers.length);
  expect({ known, threw: thrown > 0, scripts: await scriptsIn(journey), asked }).toEqual(
    {
      on: { known: true, threw: false, scripts: 1, asked: 1 },
      off: { known: false, threw: false, scripts: 0, asked: 1 },
      throws: { known: false, threw: true, scripts: 1, asked: 1 },
    }[readerMode],
  );
});
