/** The library page in a real browser: search and check, by keyboard, with Back, from wherever it opens. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../gallery/axe.ts';
import { tweets } from '../stand-in/tweets.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

/** In the background worker, where Chromium's events can be dispatched by hand. */
declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object): void } };
};

const seen = ['adaSites', 'erinLighthouse', 'carlaSites', 'danLighthouse'] as const;
const ROWS = 'ol.rows a.tweet-row';
const keeper = 'keeper of Skerrow light';

describe.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)('the library page, %s on %s', (language, colorScheme) => {
  let journey: Journey;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    journey = await startJourney({ language, colorScheme });
    await journey.read(...seen);
    page = await journey.context.newPage();
    errors = errorsOf(page);
    await page.goto(journey.extensionUrl('library.html'));
    await page.locator(ROWS).first().waitFor();
  });
  afterAll(() => journey.close());

  const rows = () => page.locator(ROWS).allInnerTexts();
  const box = () => page.locator('input[type=search]');
  const searched = async (typed: string, count: number) => {
    await box().fill(typed);
    await until(async () => (await rows()).length === count, `${count} rows of ${typed}`);
  };

  test('lists what was read, the latest first, and searches it at every key', async () => {
    const all = page.locator('ol.rows li').first();
    expect(Number(await all.getAttribute('aria-setsize'))).toBe(
      (await journey.remembered()).length,
    );
    await searched(keeper, 2);
    expect((await rows()).join('\n')).toMatch(/@dan[^]*@erin/);
    expect(await page.locator(`${ROWS} mark`).first().innerText()).toMatch(/keeper/i);
    await searched('from:ada', 1);
    await searched('is:uncredited', 2);
    await searched('through:bob PME', 1);
  });

  test('forgives a typing error, and teaches where nothing is found', async () => {
    await box().fill('Skerow ligth');
    await page.locator('.near a').first().waitFor();
    expect(await page.locator('.near').innerText()).toContain('Skerrow');
    await box().fill('velvet submarines');
    await page.locator('details[open]').waitFor();
    await page.locator('details a', { hasText: 'from:ada' }).click();
    await until(async () => (await rows()).length === 1, 'the sample is searched');
    expect(await box().inputValue()).toBe('from:ada');
  });

  test('goes by keyboard from the box through the rows to a check, and Back leads to where it was', async () => {
    await searched(keeper, 2);
    await until(
      () => Promise.resolve(page.url().includes('q=keeper')),
      'the address has the search',
    );
    await box().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await at()).toContain('@erin');
    await page.keyboard.press('k');
    expect(await at()).toContain('@dan');
    await page.keyboard.press('Enter');
    await page.locator('.evidence').waitFor();
    expect(await page.locator('.evidence').innerText()).toMatch(/@erin[^]*@dan/);
    await page.goBack();
    await until(async () => (await rows()).length === 2, 'back at the search');
    expect(await box().inputValue()).toBe(keeper);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    expect(await box().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('a search and a tweet’s check can be bookmarked', async () => {
    await page.goto(
      journey.extensionUrl(`library.html?view=search&q=${encodeURIComponent(keeper)}`),
    );
    await until(async () => (await rows()).length === 2, 'the search of the address');
    const { id } = tweets.danLighthouse;
    await page.goto(
      journey.extensionUrl(`library.html?view=check&q=https://x.com/dan/status/${id}`),
    );
    await page.locator('.evidence').waitFor();
  });

  test('shows the spread of a tweet as a picture and a table, and any two side by side', async () => {
    const { id } = tweets.danLighthouse;
    await page.goto(
      journey.extensionUrl(`library.html?view=check&q=https://x.com/dan/status/${id}`),
    );
    await page.locator('.evidence a[href^="?view=spread"]').click();
    await page.locator('svg[role=img] circle').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(2);
    expect(await page.locator('tbody').innerText()).toMatch(/@erin[^]*@dan/);
    expect(await page.locator('.evidence').innerText()).toMatch(/@erin[^]*@dan/);
    expect(await violationsOn(page)).toEqual([]);
    await page.goBack();
    await page.locator('textarea').waitFor();
  });

  test('checks a text, which no address of the browser ever holds, and a reload keeps', async () => {
    await page.goto(journey.extensionUrl('library.html?view=check'));
    await page
      .locator('textarea')
      .fill('The keeper of Skerrow light wrote the weather down every night for forty-one years');
    await page.locator('.evidence').waitFor();
    const shown = await page.locator('.evidence').innerText();
    expect(shown).toContain('@erin');
    expect(shown).toMatch(/\d+ (?:words|mots)|\d+\u00a0mots/);
    expect(await page.locator('.evidence a[href^="https://x.com/search?"]').count()).toBe(1);
    expect(page.url()).toMatch(/\?view=check$/);
    await page.reload();
    await page.locator('.evidence').waitFor();
    await page.locator('.given input').fill('https://x.com/jack/status/20');
    expect(await page.locator('.given li').first().innerText()).toContain('via @jack');
  });

  test.each([320, 1600])('has no violation and no sideways scrolling at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '?view=search',
      '?view=search&q=velvet',
      '?view=check',
      '?view=spread',
    ]) {
      await page.goto(journey.extensionUrl(`library.html${address}`));
      await page.locator('main .field').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
  });

  test('no error, and nothing asked of the network', () => {
    expect(errors).toEqual([]);
    expect(journey.requests()).toEqual([]);
  });
});

describe('the library page opens', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney();
    await journey.read(...seen);
  });
  afterEach(async () => {
    for (const page of journey.context.pages())
      if (page.url().includes('library.html')) await page.close();
  });
  afterAll(() => journey.close());

  const opening = async (press: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([journey.context.waitForEvent('page'), press()]);
    await page.locator('.evidence').waitFor();
    return page;
  };

  test('from the browser’s menu with what was selected on any page', async () => {
    const worker = await journey.worker();
    const page = await opening(() =>
      worker.evaluate(
        (selectionText) =>
          chrome.contextMenus.onClicked.dispatch({ menuItemId: 'find', selectionText }),
        'The keeper of Skerrow light wrote the weather down every night for forty-one years',
      ),
    );
    expect(await page.locator('.evidence').innerText()).toContain('@erin');
    expect(page.url()).toMatch(/\?view=check$/);
  });

  test('from the popup with what was checked there', async () => {
    const popup = await journey.openPopup(journey.page);
    await popup.until(`document.querySelector('.field')`);
    await popup.click('.field');
    await popup.type('The keeper of Skerrow light wrote the weather down every night');
    await popup.until(`document.querySelector('section:has(.field) .link')`);
    await opening(() => popup.click('section:has(.field) .link'));
  });

  test('from the evidence card with the tweet that it is about', async () => {
    await journey.page.bringToFront();
    await journey.read('carlaSites');
    await journey.ours.press('.label', '@ada');
    await journey.ours.press('.card [aria-haspopup=menu]');
    const page = await opening(() => journey.ours.press('[role=menuitem]', 'Open in the library'));
    expect(await page.locator('.evidence').innerText()).toMatch(/@ada[^]*@carla/);
  });
});
