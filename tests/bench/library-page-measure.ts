/** Measures the library page in a real browser whose library is full. */
import type { Page } from 'playwright-core';
import { startJourney, until } from '../e2e/scene.ts';
import { makeTweets } from '../stand-in/make-tweets.ts';
import type { SearchAnswer } from '../../utils/core/searched.ts';
import { ask, type Message, type Told } from './ask.ts';
import { machine } from './figures.ts';
import { fill } from './library.ts';
import { contentWorld } from './world.ts';

export interface LibraryPageFigures {
  conditions: string;
  tweets: number;
  /** Milliseconds each. */
  opening: number[];
  searchable: number;
  keys: number[];
  near: number[];
  checks: number[];
  spreads: number[];
  longTasks: number[];
}

const OPENINGS = 5;
const CHECKS = 60;
/** Typed letter by letter. */
const SEARCHES = [
  'the harbour clock',
  'from:ada the',
  '“at the”',
  'lang:en bridge',
  'since:2025 river',
];
const WITH_ERRORS = ['harbuor clokc', 'lihgthouse keeper', 'bridgge'];
const ROW = 'ol.rows a.tweet-row';

export async function measureLibraryPage(
  extensionDir: string,
  tweets: number,
): Promise<LibraryPageFigures> {
  const made = makeTweets(tweets, 1);
  const journey = await startJourney({ extensionDir, noTweets: true, path: '/notifications' });
  try {
    const before = machine();
    await journey.change({ retention: { tweets: 2_000_000, days: 3_650 } });
    const cdp = await journey.context.newCDPSession(journey.page);
    await fill(journey, await contentWorld(cdp, journey.extensionId), made);
    const page = await journey.context.newPage();
    const opening: number[] = [];
    for (let n = 0; n < OPENINGS; n++) {
      await page.goto('about:blank');
      await journey.killWorker();
      const from = performance.now();
      await page.goto(journey.extensionUrl('library.html'), { waitUntil: 'commit' });
      await page.locator(ROW).first().waitFor();
      opening.push(performance.now() - from);
    }
    const from = performance.now();
    await until(async () => {
      const [told] = await asked(page, [searching('')]);
      const { searched, tweets: all } = told?.answer as SearchAnswer;
      return searched === all;
    }, 'all of the library can be searched');
    const searchable = performance.now() - from;
    const keys = await timed(page, SEARCHES.flatMap(keysOf).map(searching));
    const near = await timed(page, WITH_ERRORS.flatMap(keysOf).map(searching));
    const texts = Array.from({ length: CHECKS }, (_, n) => made[n * 97 + 5]?.text ?? '');
    const checks = await timed(
      page,
      texts.map((data) => ({ type: 'check', data })),
    );
    const ids = Array.from({ length: CHECKS }, (_, n) => made[n * 101 + 7]?.id ?? '');
    const spreads = await timed(
      page,
      ids.map((data) => ({ type: 'spread', data })),
    );
    const longTasks = await scrolled(page);
    const conditions = `Chromium ${journey.context.browser()?.version() ?? ''}, ${before} before and ${machine().replace(/.*load/, 'load')} after; made tweets, seed 1`;
    return { conditions, tweets, opening, searchable, keys, near, checks, spreads, longTasks };
  } finally {
    await journey.close();
  }
}

function keysOf(search: string): string[] {
  return Array.from(search, (_, n) => search.slice(0, n + 1));
}

function searching(typed: string): Message {
  return { type: 'search', data: { typed, from: 0 } };
}

async function timed(page: Page, messages: readonly Message[]): Promise<number[]> {
  return (await asked(page, messages)).map((one) => one.ms);
}

function asked(page: Page, messages: readonly Message[]): Promise<Told[]> {
  return page.evaluate(`(${String(ask)})(${JSON.stringify(messages)})`);
}

/** Pages through the whole list in steps, a frame each; the page's own long tasks meanwhile. */
function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    const steps = 300;
    const height = document.documentElement.scrollHeight;
    for (let n = 0; n <= steps; n++) {
      // First at a reader's pace, then in leaps.
      scrollTo(0, n < steps / 2 ? n * 400 : (height * n) / steps);
      await new Promise(requestAnimationFrame);
    }
    // What is observed is told after the task that it was observed in.
    await new Promise((resolve) => setTimeout(resolve));
    return long;
  });
}
