/** The whole scene in one call: a browser with the extension, the stand-in in it, a page on it. */
import type { Locator, Page } from 'playwright-core';
import { launchWithExtension } from '../tools/browser.ts';
import type { ExtensionBrowser, LaunchOptions } from '../tools/browser.ts';
import { serveStandIn } from './serve.ts';
import type { StandIn, StandInOptions } from './serve.ts';
import type { StandInProbe } from './page/probe.ts';
import { tweets } from './tweets.ts';
import type { TweetName } from './tweets.ts';

export interface Scene extends ExtensionBrowser {
  standIn: StandIn;
  /** On the stand-in; the popup opens over it. */
  page: Page;
  /** What left the browser and what was asked of X beyond the stand-in: both must be nothing. */
  requests(): string[];
}

export async function openStandIn(
  launch: LaunchOptions,
  options: StandInOptions & { path?: string } = {},
): Promise<Scene> {
  const browser = await launchWithExtension(launch);
  const standIn = await serveStandIn(browser.context, options);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`https://x.com${options.path ?? '/home'}`);
  const requests = () => [...browser.requests(), ...standIn.requests()];
  const openPopup = (front = page) => browser.openPopup(front);
  return { ...browser, openPopup, standIn, page, requests };
}

/** The article that now shows the tweet: a repost, a quote of it or a decoy link is not it. */
export function articleOf(page: Page, name: TweetName): Locator {
  return page.locator('article').filter({
    has: page.locator(`a[href$="/status/${tweets[name].id}/analytics"]`),
  });
}

/** Scrolls to the tweet as a reader does, and gives its article. */
export async function showTweet(page: Page, name: TweetName): Promise<Locator> {
  const shown = await page.evaluate((id) => window.standIn.show(id), tweets[name].id);
  if (!shown) throw new Error(`No tweet ${name} on ${page.url()}`);
  return articleOf(page, name).first();
}

/** To another of X's pages without a load. */
export async function navigate(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.standIn.navigate(to), path);
}

/** What the page counted and what went wrong in it. */
export async function probe(page: Page): Promise<Pick<StandInProbe, 'counters' | 'errors'>> {
  return page.evaluate(() => ({
    counters: { ...window.standIn.counters },
    errors: [...window.standIn.errors],
  }));
}
