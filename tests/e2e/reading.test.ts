/** What is read and remembered, what is not, and pages that cannot be read. */
import { afterEach, describe, expect, test } from 'vitest';
import { navigate, probe, showTweet } from '../stand-in/open.ts';
import { type HealthCounts, noCounts } from '../../utils/core/health.ts';
import { hostileTweets, tweets } from '../stand-in/tweets.ts';
import { healthOf, type Row, rowOf } from './library.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

const row = (id: string): Promise<Row | undefined> => rowOf(journey, id);

const health = (): Promise<HealthCounts> => healthOf(journey);

describe('what is read', () => {
  test('is remembered as it was, with the page and through whom it came', async () => {
    journey = await startJourney();
    await journey.read('adaSites');
    expect(await row(tweets.adaSites.id)).toMatchObject({
      tweet: {
        author: { handle: 'ada' },
        text: tweets.adaSites.text,
        time: tweets.adaSites.time,
      },
      sightings: [{ finder: 'bob', page: 'home' }],
    });
    await navigate(journey.page, '/ada');
    await until(
      async () => ((await row(tweets.adaSites.id))?.sightings.length ?? 0) === 2,
      'seen again on its author’s own page',
    );
    expect((await row(tweets.adaSites.id))?.sightings[1]).toMatchObject({
      finder: 'ada',
      page: 'profile',
    });
  });

  test('is not what was only rendered ahead, nor what flew past', async () => {
    journey = await startJourney();
    await journey.page.waitForSelector('article');
    await until(async () => (await journey.remembered()).length > 0, 'the first tweets');
    const view = await journey.page.evaluate(() => innerHeight);
    const below = await journey.page.evaluate((height) => {
      const articles = [...document.querySelectorAll('article')];
      const ids = articles
        .filter((article) => article.getBoundingClientRect().top > height)
        .map(
          (article) =>
            /status\/(\d+)/.exec(
              article.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? '',
            )?.[1],
        );
      return ids;
    }, view);
    expect(below.length).toBeGreaterThan(0);
    const remembered = await journey.remembered();
    expect(below.filter((id) => remembered.includes(id ?? ''))).toEqual([]);
  });

  test('is the whole of a long text once X shows it', async () => {
    journey = await startJourney({ answers: null });
    await journey.read('ivoAtlas');
    const before = (await row(tweets.ivoAtlas.id))?.tweet.text ?? '';
    expect(before.length).toBeLessThan(tweets.ivoAtlas.text.length);
    const article = await showTweet(journey.page, 'ivoAtlas');
    await article.locator('[data-testid="tweet-text-show-more-link"]').click();
    await until(
      async () => (await row(tweets.ivoAtlas.id))?.tweet.text === tweets.ivoAtlas.text,
      'the whole text is remembered',
    );
  });

  test('is neither a protected account’s tweet nor a translation', async () => {
    journey = await startJourney();
    const kept = Object.values(tweets).filter(
      (tweet) => tweet.author === 'pia_private' || tweet.translation,
    );
    expect(kept).toHaveLength(2);
    for (const { id } of kept) {
      await journey.page.evaluate((shown) => window.standIn.show(shown), id);
      await until(async () => (await health()).read > 0, 'it was on screen long enough');
    }
    await journey.read('adaSites');
    const remembered = await journey.remembered();
    expect(kept.filter(({ id }) => remembered.includes(id))).toEqual([]);
  });

  test('is read from articles that are filled later, and from articles that are used again', async () => {
    journey = await startJourney({ reuseArticles: true, fillDelay: 60 });
    await journey.read('adaSites', 'erinLighthouse', 'hanaWind');
    expect((await row(tweets.hanaWind.id))?.tweet.text).toBe(tweets.hanaWind.text);
    await showTweet(journey.page, 'danLighthouse');
    expect((await journey.ours.one('.label')).text).toContain('@erin');
    expect((await probe(journey.page)).errors).toEqual([]);
  });
});

describe('nothing is read', () => {
  test.each([
    ['before the reader has started it', { started: false }],
    ['while it is paused', { started: true, paused: true }],
    ['while this site is paused', { started: true, pausedHosts: ['x.com'] }],
  ])('%s', async (_, settings) => {
    journey = await startJourney({ started: false });
    await journey.change(settings);
    await showTweet(journey.page, 'adaSites');
    await showTweet(journey.page, 'erinLighthouse');
    expect(await journey.page.locator('[data-sourcier]').count()).toBe(0);
    expect(await journey.remembered()).toEqual([]);
    await journey.change({ started: true, paused: false, pausedHosts: [] });
    await journey.read('adaSites');
  });
});

describe('a page that cannot be read', () => {
  test('with all testids renamed throws nothing, and health tells', async () => {
    journey = await startJourney({ renamedTestids: true });
    const errors = errorsOf(journey.page);
    await journey.page.waitForSelector('article');
    for (let n = 0; n < 12; n++) {
      await journey.page.evaluate(() => window.standIn.scroll(120, 3));
    }
    await until(async () => (await health()).unread > 0, 'unread tweets are counted');
    const { missing } = await health();
    expect(Object.keys(missing).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    expect((await probe(journey.page)).errors).toEqual([]);
  });

  test('without tweets is quiet', async () => {
    journey = await startJourney({ noTweets: true });
    const errors = errorsOf(journey.page);
    await navigate(journey.page, '/notifications');
    await navigate(journey.page, '/home');
    expect(await health()).toEqual(noCounts);
    expect(errors).toEqual([]);
  });

  test('with hostile tweets is read as text, and nothing of it becomes an element', async () => {
    journey = await startJourney({ hostile: true });
    const errors = errorsOf(journey.page);
    const ids = Object.values(hostileTweets).map(({ id }) => id);
    for (const id of ids) {
      await journey.page.evaluate((shown) => window.standIn.show(shown), id);
      await until(async () => (await journey.remembered()).includes(id), `${id} is remembered`);
    }
    for (const { id, text } of Object.values(hostileTweets)) {
      const read = (await row(id))?.tweet.text ?? '';
      expect(read.length).toBeGreaterThan(Math.min(text.length, 280) / 2);
    }
    expect((await probe(journey.page)).errors).toEqual([]);
    expect(errors).toEqual([]);
    expect(journey.requests()).toEqual([]);
  });
});
