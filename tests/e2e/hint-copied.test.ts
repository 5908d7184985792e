/** What was copied out of a tweet is known with certainty; and the draft in the real popup. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drafts, editorOf, pasteDraft, selection } from '../stand-in/compose-page.ts';
import { articleOf, showTweet } from '../stand-in/open.ts';
import { tweets, type TweetName } from '../stand-in/tweets.ts';
import { ours } from '../tools/ours.ts';
import type { Popup } from '../tools/popup.ts';
import { readAt, startWriting, type Writing, wind } from './hint-page.ts';
import { until } from './scene.ts';

/** Out of `erinLighthouse`: too little to be recognised by. */
const part = 'and never once wrote down';
const unheard = 'Velvet submarines, and a parliament of owls to steer them';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

/** Selects words of a tweet on the page, and copies them by the browser's own key. */
async function copyOut(page: Page, name: TweetName, words: string): Promise<void> {
  await showTweet(page, name);
  const text = articleOf(page, name).first().locator('[data-testid="tweetText"]').first();
  await text.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    }
  }, words);
  await page.keyboard.press('ControlOrMeta+C');
}

async function paste(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+V');
}

describe('words copied out of a tweet on X', () => {
  test('are said to be copied, also where they would match nothing', async () => {
    const { page } = writing;
    await pasteDraft(page, part);
    await writing.staysQuiet();
    await writing.at();
    await copyOut(page, 'erinLighthouse', part);
    await paste(page);
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'Copied from @erin’s tweet of 10 March.',
    );
    await writing.ours.press('.hint .first');
    await writing.holds(`${part} via @erin`);
  });

  test('stay known while one writes around them, and are forgotten once they are gone', async () => {
    await copyOut(writing.page, 'erinLighthouse', part);
    await paste(writing.page);
    await writing.ours.one('.hint');
    await writing.page.keyboard.type(' it, it says here.');
    await writing.considered();
    expect((await writing.ours.one('.hint .says')).text).toContain('Copied from @erin');
    await writing.page.keyboard.press('ControlOrMeta+A');
    await writing.page.keyboard.type(unheard);
    await writing.staysQuiet();
  });

  test('quoted instead, they are what one key removes', async () => {
    await copyOut(writing.page, 'erinLighthouse', part);
    await paste(writing.page);
    await writing.ours.press('.hint .button', 'Quote it');
    await writing.ours.one('.hint.done');
    expect(await selection(writing.page)).toEqual({ anchor: 0, focus: part.length });
  });

  test('are known in another tab too', async () => {
    await copyOut(writing.page, 'erinLighthouse', part);
    const other = await writing.context.newPage();
    await other.goto('https://x.com/home');
    await other.waitForSelector('main');
    await paste(other);
    const there = await ours(other);
    expect((await there.one('.hint .says')).text).toContain('Copied from @erin');
    await there.press('.hint .first');
    await until(async () => (await drafts(other)).join() === `${part} via @erin`, 'credited');
    await other.close();
    await writing.page.bringToFront();
  });
});

describe('the draft in the popup', () => {
  const shows = (popup: Popup, words: string) =>
    popup.until(`document.body.textContent.includes(${JSON.stringify(words)})`);
  const first = '.doing .button';

  test('is credited from there, and the credit taken back', async () => {
    await pasteDraft(writing.page, wind);
    await writing.ours.one('.hint');
    const popup = await writing.openPopup();
    await shows(popup, 'Your draft');
    await shows(popup, 'Same words as @hana_kites’s tweet of 11 March.');
    await popup.click('.doing .first');
    await writing.holds(`${wind} via @hana_kites`);
    await shows(popup, 'Credited to @hana_kites.');
    await popup.click(first);
    await writing.holds(wind);
    await shows(popup, 'Same words as @hana_kites’s tweet of 11 March.');
    await popup.click('.doing .button:not(.first)');
    await writing.holds(`${wind} https://x.com/hana_kites/status/${tweets.hanaWind.id}`);
    await shows(popup, 'Quoted @hana_kites’s tweet.');
    await popup.close();
  });

  test.each<[string, () => Promise<void>, string]>([
    ['opened', () => readAt(writing, 'tessDoor'), 'via @tess_tides'],
    ['copied from', () => copyOut(writing.page, 'erinLighthouse', part), 'via @erin'],
  ])('that matches nothing is credited to a tweet just %s', async (how, read, credit) => {
    await read();
    await writing.at();
    await pasteDraft(writing.page, unheard);
    await writing.staysQuiet();
    const popup = await writing.openPopup();
    await shows(popup, 'Credit a tweet you just read');
    await popup.click('.just-read summary');
    await shows(popup, how);
    await popup.click('.just-read li button');
    await writing.holds(`${unheard} ${credit}`);
    await shows(popup, 'Credited to');
    await popup.close();
    await writing.page.keyboard.press('ControlOrMeta+Z');
    await writing.holds(unheard);
  });
});
