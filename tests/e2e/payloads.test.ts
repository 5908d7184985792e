/** X's own answers as a second reader: what they add, and that neither they nor we disturb the page. */
import { afterEach, describe, expect, test } from 'vitest';
import { homeTimeline } from '../stand-in/graphql.ts';
import { articleOf, probe, showTweet } from '../stand-in/open.ts';
import type { StandInOptions } from '../stand-in/serve.ts';
import { allTweets, homeEntries, tweets, type TweetName } from '../stand-in/tweets.ts';
import { healthOf, type Row, rowOf, scriptsIn } from './library.ts';
import { throwOnPurpose, withoutReader } from './reader-mode.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

declare global {
  interface Window {
    /** Answers that our script passed on, counted in the page. */
    passedOn: number;
  }
}

let journey: Journey;
afterEach(() => journey.close());

/** A page of X loaded while the settings hold, with `before` run in it ahead of every script. */
async function load(
  options: StandInOptions,
  settings: Record<string, unknown> = {},
  before: () => void = () => undefined,
): Promise<void> {
  journey = await startJourney(options);
  await journey.change(settings);
  await until(
    async () => (await registered()) === (settings.payloads === false ? 0 : 1),
    'the script is registered as the settings say',
  );
  await journey.page.addInitScript(() => {
    window.passedOn = 0;
    document.addEventListener('sourcier:answer', () => window.passedOn++);
  });
  await journey.page.addInitScript(before);
  await journey.page.reload();
  await journey.page.waitForSelector('article');
}

const registered = (): Promise<number> => scriptsIn(journey);
const passedOn = (): Promise<number> => journey.page.evaluate(() => window.passedOn);
/** A function of ours in its place does not tell its name. */
const fetchIsNative = (): Promise<boolean> =>
  journey.page.evaluate(() => window.fetch.toString().includes('function fetch()'));
const asked = (): Promise<number> =>
  journey.page.evaluate(() => window.standIn.answers.length).catch(() => 0);

const health = () => healthOf(journey);

async function read(name: TweetName): Promise<Row['tweet'] | undefined> {
  await journey.read(name);
  return (await rowOf(journey, tweets[name].id))?.tweet;
}

/** The page's own handler got what the server sent, and no error came up in the page. */
async function pageIsAsEver(errors: string[], broken = false): Promise<void> {
  await until(async () => (await asked()) > 0, 'the page has its answer');
  const whole = homeTimeline(homeEntries, allTweets);
  const [answer] = await journey.page.evaluate(() => window.standIn.answers);
  expect(answer).toMatchObject(
    broken
      ? { length: Math.floor(whole.length / 2), entries: null }
      : { length: whole.length, entries: homeEntries.length },
  );
  expect((await probe(journey.page)).errors).toEqual([]);
  expect(errors).toEqual([]);
  expect(journey.requests()).toEqual([]);
}

describe.skipIf(withoutReader)(`X’s answers${withoutReader}:`, () => {
  describe('a tweet on screen that was in an answer', () => {
    test.each(['xhr', 'fetch'] as const)('by %s is remembered whole', async (answers) => {
      await load({ answers });
      const errors = errorsOf(journey.page);
      expect(await read('ivoAtlas')).toMatchObject({
        text: tweets.ivoAtlas.text,
        truncated: false,
        author: { handle: tweets.ivoAtlas.author, id: expect.stringMatching(/^\d+$/) as unknown },
      });
      expect(await passedOn()).toBe(1);
      expect(await fetchIsNative()).toBe(false);
      await pageIsAsEver(errors);
    });

    test('is remembered with the id of the tweet it quotes', async () => {
      await load({ answers: 'xhr' });
      const quoting = Object.entries(tweets).find(([, { quote }]) => quote && !quote.photos);
      const [name, { quote }] = quoting ?? ['', { quote: undefined }];
      expect(quote).toBeDefined();
      expect((await read(name as TweetName))?.quote?.id).toBe(quote?.id);
    });

    test('is remembered with the address that its card leads to', async () => {
      await load({ answers: 'xhr' });
      const carded = Object.entries(tweets).find(([, { card, promoted }]) => card && !promoted);
      const [name, tweet] = carded ?? [];
      const url = tweet?.card?.url ?? 'no card';
      const kept = await read(name as TweetName);
      expect(kept?.card?.href).toBe(url);
      expect(kept?.links.map(({ text }) => text)).toContain(url);
    });

    test('is made whole when the answer comes after it was remembered', async () => {
      await load({ answers: 'xhr', answersLate: true });
      const before = await read('ivoAtlas');
      expect(before?.truncated).toBe(true);
      await showTweet(journey.page, 'ivoAtlas');
      await journey.page.evaluate(() => window.standIn.askForTimeline());
      await until(
        async () => (await rowOf(journey, tweets.ivoAtlas.id))?.tweet.text === tweets.ivoAtlas.text,
        'the whole text is remembered',
      );
      const onScreen = await journey.remembered();
      expect(onScreen.length).toBeLessThan(homeEntries.length / 2);
      // Each was read twice, and is one tweet.
      await until(async () => (await health()).answered > 0, 'health tells of the answer');
      expect((await health()).read).toBeLessThan(2 * onScreen.length);
    });

    test('in translation is remembered in its author’s words', async () => {
      await load({ answers: 'xhr' });
      const [name, tweet] = Object.entries(tweets).find(([, one]) => one.translation) ?? [];
      expect(tweet?.translation).toBeDefined();
      expect(await read(name as TweetName)).toMatchObject({ text: tweet?.text, lang: tweet?.lang });
    });
  });

  describe('the page is read by itself', () => {
    test('while X’s answers are not to be read: then nothing of ours is in X’s world', async () => {
      await load({ answers: 'xhr' }, { payloads: false });
      const errors = errorsOf(journey.page);
      expect((await read('ivoAtlas'))?.truncated).toBe(true);
      await pageIsAsEver(errors);
      expect(await passedOn()).toBe(0);
      expect(await fetchIsNative()).toBe(true);
    });

    test('when an answer breaks off', async () => {
      await load({ answers: 'xhr', brokenAnswers: true });
      const errors = errorsOf(journey.page);
      expect((await read('ivoAtlas'))?.truncated).toBe(true);
      await pageIsAsEver(errors, true);
      expect(await passedOn()).toBe(1);
    });

    test.each(['xhr', 'fetch'] as const)('when our script throws at %s', async (answers) => {
      await load({ answers }, {}, throwOnPurpose);
      const errors = errorsOf(journey.page);
      expect((await read('ivoAtlas'))?.truncated).toBe(true);
      await pageIsAsEver(errors);
      expect(await passedOn()).toBe(0);
      expect(await journey.page.evaluate(() => window.thrownOnPurpose)).toBeGreaterThan(0);
    });
  });

  test('what the page forges is not believed against what it shows', async () => {
    await load({ answers: 'xhr', answersLate: true });
    const forged = { ...tweets.adaSites, text: 'Words that ada never wrote, and no page shows' };
    const unseen = { ...tweets.erinLighthouse, id: '1900000000000000007' };
    const answers = [
      homeTimeline([{ tweet: forged }, { tweet: unseen }], []),
      homeTimeline([{ tweet: { ...tweets.erinLighthouse, author: 'mallory' } }], []),
      '{"data":',
      '',
    ];
    await journey.page.evaluate((texts) => {
      for (const detail of [...texts, null, 7, { toString: null }])
        document.dispatchEvent(new CustomEvent('sourcier:answer', { detail }));
    }, answers);
    expect(await read('adaSites')).toMatchObject({ text: tweets.adaSites.text });
    const erins = await read('erinLighthouse');
    expect(erins).toMatchObject({ text: tweets.erinLighthouse.text, author: { handle: 'erin' } });
    expect(erins?.author.id).toBeUndefined();
    expect(await journey.remembered()).not.toContain(unseen.id);
    await until(async () => ((await health()).missing.payload ?? 0) >= 2, 'health counts both');
    expect((await probe(journey.page)).errors).toEqual([]);
  });

  test('a tweet that X says is gone is told so, and there again once it is seen again', async () => {
    await load({ answers: 'xhr', answersLate: true });
    await read('erinLighthouse');
    const { id, text } = tweets.erinLighthouse;
    const goneSince = async (): Promise<number | undefined> => (await rowOf(journey, id))?.gone;
    const reason = { text: 'This Post was deleted by the Post author. Learn more' };
    const result = { __typename: 'TweetTombstone', tombstone: { text: reason } };
    await journey.page.evaluate(
      (detail) => document.dispatchEvent(new CustomEvent('sourcier:answer', { detail })),
      JSON.stringify({ entries: [{ entryId: `tweet-${id}`, tweet_results: { result } }] }),
    );
    await until(async () => (await goneSince()) !== undefined, 'that it is gone is remembered');
    const popup = await journey.openPopup();
    // What the popup shows above the field comes first: it moves the field.
    await popup.until(`document.body.innerText.includes('remembered')`);
    await popup.click('.field');
    await popup.type(text);
    await popup.until(`document.body.innerText.includes('no longer on X on')`);
    await popup.close();
    await journey.page.reload();
    await showTweet(journey.page, 'erinLighthouse');
    await until(async () => (await goneSince()) === undefined, 'it is there again');
  });

  test('a picture that X says another tweet showed first is told in the popup, and gets no label', async () => {
    await load({ answers: 'xhr', answersLate: true });
    await read('gusHarbour');
    const reused = `"type":"photo","source_status_id_str":"${tweets.gusHarbour.id}"`;
    const answer = homeTimeline([{ tweet: tweets.rosaSwarm }], []).replaceAll(
      '"type":"photo"',
      reused,
    );
    expect(answer).toContain(reused);
    await journey.page.evaluate(
      (detail) => document.dispatchEvent(new CustomEvent('sourcier:answer', { detail })),
      answer,
    );
    await read('rosaSwarm');
    await until(
      async () =>
        (await rowOf(journey, tweets.rosaSwarm.id))?.tweet.media[0]?.from?.tweetId ===
        tweets.gusHarbour.id,
      'whose picture it is, is remembered',
    );
    const popup = await journey.openPopup();
    await popup.until(
      'document.body.textContent.includes("@rosa_bees shows @gus_paints’s picture or video")',
    );
    await popup.close();
    const labelled = async (name: TweetName): Promise<number> =>
      articleOf(journey.page, name).first().locator('[data-sourcier]').count();
    expect(await labelled('rosaSwarm')).toBe(0);
    // Elsewhere on this page a label does stand; back here, with the answer known, none.
    await journey.read('erinLighthouse');
    await showTweet(journey.page, 'danLighthouse');
    await until(async () => (await labelled('danLighthouse')) === 1, 'a label elsewhere');
    expect(await articleOf(journey.page, 'rosaSwarm').count()).toBe(0);
    await (await showTweet(journey.page, 'rosaSwarm')).waitFor();
    await journey.page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))),
    );
    expect(await labelled('rosaSwarm')).toBe(0);
  });

  test('the script follows the settings, and an update that took it out', async () => {
    journey = await startJourney();
    const isThere = (there: number): Promise<void> =>
      until(async () => (await registered()) === there, `${there} scripts`);
    await isThere(1);
    await journey.change({ payloads: false });
    await isThere(0);
    await journey.change({ payloads: true });
    await isThere(1);
    await journey.change({ paused: true });
    await isThere(0);
    await journey.change({ paused: false });
    await isThere(1);
    const worker = await journey.worker();
    await worker.evaluate(() => chrome.scripting.unregisterContentScripts());
    await journey.killWorker();
    await (await journey.openPopup()).close();
    await isThere(1);
  });
});
