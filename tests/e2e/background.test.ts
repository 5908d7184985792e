/** The background is stopped at any moment, tabs share it, and the extension is reloaded under them. */
import { afterEach, expect, test } from 'vitest';
import { showTweet } from '../stand-in/open.ts';
import { makeTweets } from '../stand-in/make-tweets.ts';
import { tweets } from '../stand-in/tweets.ts';
import { ours } from '../tools/ours.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

test('a source is named right after the background was stopped', async () => {
  journey = await startJourney();
  await journey.read('erinLighthouse');
  await journey.killWorker();
  await showTweet(journey.page, 'danLighthouse');
  expect((await journey.ours.one('.label')).text).toContain('Same words as @erin');
});

test('whatever moment the background is stopped, every tweet read is remembered once', async () => {
  const read = makeTweets(60, 7);
  journey = await startJourney({ home: read });
  const errors = errorsOf(journey.page);
  for (const { id } of read) {
    await journey.page.evaluate((shown) => window.standIn.show(shown), id);
    if (Number(BigInt(id) % 3n) === 0) await journey.killWorker();
  }
  await journey.page.waitForSelector('article');
  // Each was on screen only a moment; now all are read in peace, some of them again.
  for (const { id } of read) {
    await journey.page.evaluate((shown) => window.standIn.show(shown), id);
    await until(async () => (await journey.remembered()).includes(id), `${id} is remembered`);
  }
  const ids = await journey.remembered();
  expect(ids.filter((id) => read.some((tweet) => tweet.id === id))).toHaveLength(read.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(errors).toEqual([]);
});

test('what one tab has read names the source in another', async () => {
  journey = await startJourney();
  await journey.read('erinLighthouse');
  const other = await journey.context.newPage();
  await other.goto(`https://x.com/dan/status/${tweets.danLighthouse.id}`);
  const label = await (await ours(other)).one('.label');
  expect(label.text).toContain('Same words as @erin');
});

test('a verdict given in one tab counts in another at once', async () => {
  journey = await startJourney();
  await journey.read('erinLighthouse');
  const other = await journey.context.newPage();
  await other.goto(`https://x.com/dan/status/${tweets.danLighthouse.id}`);
  const there = await ours(other);
  await there.one('.label');
  await journey.change({ ignoredAuthors: ['erin'] });
  await there.none('.label');
});

test('an extension reloaded under an open tab leaves no error, no trace, and one quiet note', async () => {
  journey = await startJourney({ language: 'fr' });
  await journey.read('erinLighthouse');
  await showTweet(journey.page, 'danLighthouse');
  await journey.ours.press('.label');
  await journey.ours.one('.card');
  const errors = errorsOf(journey.page);
  await (await journey.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const note = await journey.ours.one('.note');
  expect(note.text).toContain('Sourcier a été mis à jour');
  await journey.ours.none('.label, .card');
  await showTweet(journey.page, 'adaSites');
  await showTweet(journey.page, 'carlaSites');
  expect(await journey.ours.all('.label, .card')).toEqual([]);
  expect(await journey.page.locator('[data-sourcier]').count()).toBe(1);
  expect(errors).toEqual([]);

  const loaded = journey.page.waitForEvent('load');
  await journey.ours.press('.note button', 'Recharger');
  await loaded;
  await showTweet(journey.page, 'danLighthouse');
  expect((await journey.ours.one('.label')).text).toContain('@erin');
});

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: { runtime: { reload(): void } };
