/** What the tests in Firefox start with: the built extension, started by its own button, X the stand-in. */
import { resolve } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { StandIn, StandInOptions } from '../stand-in/answers.ts';
import { serveInFirefox } from '../stand-in/serve-firefox.ts';
import { tweets, type TweetName } from '../stand-in/tweets.ts';
import { type FirefoxBrowser, type FirefoxOptions, launchFirefox } from '../tools/firefox.ts';
import { oursInFirefox } from '../tools/firefox-ours.ts';
import type { Seen, Sight } from '../tools/seen.ts';
import { readerMode, throwOnPurpose } from './reader-mode.ts';
import { PATIENCE, rememberedIds, until } from './scene.ts';

const extensionDir = resolve(import.meta.dirname, '../../.output/firefox-mv3');

export interface FirefoxJourney extends FirefoxBrowser {
  ours: Sight;
  standIn: StandIn;
  open(path: string): Promise<void>;
  /** Scrolls to the tweet as a reader does; where its article now stands in the view. */
  show(name: TweetName): Promise<Seen['box']>;
  /** Has each of these tweets on screen until the library remembers it. */
  read(...names: TweetName[]): Promise<void>;
  /** With the mouse, on the last that matches: a dialog is behind everything in the document. */
  click(selector: string): Promise<void>;
  /** Keys held together, the last one pressed. */
  press(...keys: KeyInput[]): Promise<void>;
  /** With real keys, Enter between paragraphs, at the end of what a box holds. */
  typeDraft(text: string, index?: number): Promise<void>;
  /** What is asked of the page's own probe: `standIn.drafts()`. */
  drafts(): Promise<string[]>;
  settings(): Promise<Record<string, unknown>>;
  /** What went wrong in the page, by whatever script, and what X would have posted. */
  wrong(): Promise<unknown[]>;
}

export async function startFirefox(
  options: Partial<FirefoxOptions> & StandInOptions = {},
): Promise<FirefoxJourney> {
  const firefox = await launchFirefox({ extensionDir, ...options });
  const { page, welcome } = firefox;
  const standIn = await serveInFirefox(page, { answers: 'xhr', ...options });
  if (readerMode === 'throws') await page.evaluateOnNewDocument(throwOnPurpose);
  const errors = errorsOf(page);
  const ours = oursInFirefox(page);

  const journey: FirefoxJourney = {
    ...firefox,
    ours,
    standIn,
    async open(path) {
      await page.goto(`https://x.com${path}`, { timeout: PATIENCE });
      await page.waitForSelector('main');
    },
    async show(name) {
      const shown = await page.evaluate((id) => window.standIn.show(id), tweets[name].id);
      if (!shown) throw new Error(`No tweet ${name} on ${page.url()}`);
      return boxOf(page, articleOf(name), 'first');
    },
    async read(...names) {
      for (const name of names) {
        await journey.show(name);
        const isKept = async () =>
          (await welcome.evaluate(rememberedIds)).includes(tweets[name].id);
        await until(isKept, `${name} read`);
      }
    },
    async click(selector) {
      const { x, y, width, height } = await boxOf(page, selector, 'last');
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async press(...keys) {
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      for (const key of keys.slice(-1)) await page.keyboard.press(key);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    async typeDraft(text, index = 0) {
      await journey.click(`[data-testid="tweetTextarea_${index}"]`);
      await journey.press('Control', 'End');
      for (const [i, paragraph] of text.split('\n').entries()) {
        if (i > 0) await journey.press('Enter');
        await page.keyboard.type(paragraph);
      }
    },
    drafts: () => page.evaluate(() => window.standIn.drafts()),
    settings: () =>
      welcome.evaluate(async () => {
        // None are stored before the first is changed.
        const { settings = {} } = await browser.storage.local.get('settings');
        return settings as Record<string, unknown>;
      }),
    async wrong() {
      const probed = await page.evaluate(() => [...window.standIn.errors, ...window.standIn.posts]);
      return [...errors, ...probed];
    },
    requests: () => [...firefox.requests(), ...standIn.requests()],
  };

  await firefox.toFront(welcome);
  await welcome.locator('button.first').click();
  await until(async () => (await journey.settings()).started === true, 'started');
  const payloads = readerMode !== 'off';
  await welcome.evaluate(async (payloads) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...(settings as object), payloads } });
  }, payloads);
  const scripts = () =>
    welcome.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length);
  await until(async () => (await scripts()) === Number(payloads), `the reader is ${readerMode}`);
  await firefox.toFront(page);
  return journey;
}

/** A selector for the articles that show the tweet. */
export function articleOf(name: TweetName): string {
  return `article:has(a[href$="/status/${tweets[name].id}/analytics"])`;
}

/** Waits until it is drawn. */
async function boxOf(page: Page, selector: string, which: 'first' | 'last'): Promise<Seen['box']> {
  await page.waitForSelector(selector, { timeout: PATIENCE });
  return page.evaluate(
    (wanted, at) => {
      const found = [...document.querySelectorAll(wanted)].at(at)?.getBoundingClientRect();
      if (!found) throw new Error(`${wanted} is not drawn`);
      const { x, y, width, height } = found;
      return { x, y, width, height };
    },
    selector,
    which === 'first' ? 0 : -1,
  );
}

/** Errors that a page and its console have seen, by whatever script, from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}
