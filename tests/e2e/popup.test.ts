/** The real popup over a page of X, by mouse and by keyboard. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showTweet } from '../stand-in/open.ts';
import { tweets } from '../stand-in/tweets.ts';
import type { Popup } from '../tools/popup.ts';
import { type Journey, startJourney, until } from './scene.ts';

describe('the popup', () => {
  let journey: Journey;
  let popup: Popup;

  beforeAll(async () => {
    journey = await startJourney();
    await journey.read('adaSites', 'erinLighthouse', 'carlaSites', 'danLighthouse');
    await journey.ours.one('.label');
    popup = await journey.openPopup(journey.page);
    await popup.until(`document.querySelector('.result')`);
  });
  afterAll(() => journey.close());

  const text = (): Promise<string> => popup.evaluate<string>('document.body.innerText');

  test('lists the reshares of the page in front, each with its credit line', async () => {
    const lines = await text();
    expect(lines).toMatch(/@carla and @ada: same words\s+3 h later · nearly exact/);
    expect(lines).toContain('par @ada via @bob');
    expect(lines).toMatch(/@dan and @erin: same words\s+1 day later · exact/);
    expect(lines).toContain('via @erin');
  });

  test('says how many tweets are remembered, in words that help while they are few', async () => {
    const count = (await journey.remembered()).length;
    const lines = await text();
    expect(lines).toContain(`${count} tweets remembered`);
    expect(lines).toContain('reading well');
  });

  test.each([
    [
      'a sentence',
      'The keeper of Skerrow light wrote the weather down every night for forty-one years',
    ],
    ['a tweet’s address', `https://x.com/dan/status/${tweets.danLighthouse.id}`],
  ])('finds the source of %s, with what is shared marked', async (_, asked) => {
    await popup.click('.field');
    await popup.type(asked);
    await popup.until(`document.body.innerText.includes('Earliest you have seen')`);
    const results = await popup.evaluate<string>(
      `document.querySelector('section:has(.field)').innerText`,
    );
    expect(results).toContain('@erin');
    expect(
      await popup.evaluate<number>(`document.querySelectorAll('section:has(.field) mark').length`),
    ).toBeGreaterThan(0);
    await popup.evaluate(`document.querySelector('.field').select()`);
    await popup.press('Backspace');
    await popup.until(`!document.body.innerText.includes('Earliest you have seen')`);
  });

  test('says so when no tweet seen says this', async () => {
    await popup.click('.field');
    await popup.type(
      'An entirely unheard-of sentence about velvet submarines and a parliament of owls',
    );
    await popup.until(`document.body.innerText.includes('No tweet you have seen says this')`);
    await popup.evaluate(`document.querySelector('.field').select()`);
    await popup.press('Backspace');
  });

  test('pauses this site and everything, and what is paused is neither read nor labelled', async () => {
    await popup.click('header [role=switch]');
    await until(
      async () => String((await journey.settings()).pausedHosts) === 'x.com',
      'paused here',
    );
    await journey.ours.none('.label');
    await popup.click('header [role=switch]');
    await until(async () => String((await journey.settings()).pausedHosts) === '', 'on again');
    await journey.ours.one('.label');
    await popup.click('footer [role=switch]');
    await until(async () => (await journey.settings()).paused === true, 'paused everywhere');
    await journey.ours.none('.label');
    await popup.until(
      `document.body.innerText.includes('Paused: nothing is read, remembered or suggested')`,
    );
    await popup.click('footer [role=switch]');
    await until(async () => (await journey.settings()).paused === false, 'on again');
    await popup.until(`document.querySelector('.result')`);
  });

  test('works by keyboard alone', async () => {
    const reached: string[] = [];
    await popup.evaluate(`document.activeElement?.blur()`);
    for (let n = 0; n < 16; n++) {
      await popup.press('Tab');
      reached.push(
        await popup.evaluate<string>(
          `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText ?? '') + ' ' + document.activeElement.tagName`,
        ),
      );
    }
    expect(reached.join('\n')).toMatch(/On for x\.com/);
    expect(reached.join('\n')).toMatch(/Copy/);
    expect(reached.join('\n')).toMatch(/Pause everywhere/);
    expect(reached.join('\n')).toMatch(/Forget the last hour/);
  });

  test('forgets the last hour when asked twice, and says what it did', async () => {
    const before = (await journey.remembered()).length;
    await popup.evaluate(
      `[...document.querySelectorAll('footer button')].find((b) => b.innerText.includes('Forget the last hour')).id = 'forget'`,
    );
    await popup.click('#forget');
    await popup.until(`document.body.innerText.includes('Forget ${before} tweets')`);
    expect((await journey.remembered()).length).toBe(before);
    await popup.evaluate(
      `[...document.querySelectorAll('footer button')].find((b) => b.innerText.trim() === 'Forget').id = 'really'`,
    );
    await popup.click('#really');
    await until(async () => (await journey.remembered()).length === 0, 'forgotten');
  });

  test('asks nothing of the network', () => {
    expect(journey.requests()).toEqual([]);
  });
});

describe('the popup tells', () => {
  test('in French, when nothing was read yet, how it goes on', async () => {
    const journey = await startJourney({ language: 'fr', noTweets: true, colorScheme: 'dark' });
    const popup = await journey.openPopup(journey.page);
    await popup.until(
      `document.body.innerText.includes('Sourcier ne reconnaît que ce que vous avez lu')`,
    );
    await journey.close();
  });

  test('when X has changed its page, with the counts', async () => {
    const journey = await startJourney({ renamedTestids: true });
    // At a reader's pace, two screens a second.
    for (let n = 0; n < 30; n++) await journey.page.evaluate(() => window.standIn.scroll(40, 20));
    const popup = await journey.openPopup(journey.page);
    await popup.until(
      `/X changed its page: \\d+ of \\d+ tweets unread today/.test(document.body.innerText)`,
    );
    await journey.close();
  });

  test('when the tab in front is not on X, and still checks a text', async () => {
    const journey = await startJourney();
    await journey.read('erinLighthouse');
    const other = await journey.context.newPage();
    await other.goto('about:blank');
    const popup = await journey.openPopup(other);
    await popup.until(`document.querySelector('.field')`);
    await popup.click('.field');
    await popup.type(
      'wrote the weather down every night for forty-one years, and never once wrote down',
    );
    await popup.until(`document.body.innerText.includes('@erin')`);
    await showTweet(journey.page, 'adaSites');
    await journey.close();
  });
});
