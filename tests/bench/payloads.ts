/** Measures what hearing one large answer of X's costs its page, in X's own world and in ours. */
import type { Page } from 'playwright-core';
import { type Journey, startJourney, until } from '../e2e/scene.ts';
import { scriptsIn } from '../e2e/library.ts';
import { homeTimeline } from '../stand-in/graphql.ts';
import { makeTweets } from '../stand-in/make-tweets.ts';
import { key } from '../stand-in/snowflake.ts';
import { type Cost, costOf } from './cost.ts';
import { mainThreadOf, type TraceEvent, traced } from './trace.ts';

/** UTF-16 code units. */
const SIZE = 500_000;
const SEED = 11;
/** Each in a page just loaded, where nothing of ours has read an answer before. */
const TIMES = 9;
/** After the answer, until everything that follows from it is done; milliseconds. */
const AFTERWARDS = 1_200;

export interface AnswerFigures {
  size: number;
  tweets: number;
  /** For each answer, milliseconds of both worlds together. */
  answers: AnswerCost[];
}

interface AnswerCost {
  total: number;
  processor: number;
  /** Of the task in which we had most. */
  longest: number;
  /** Before the page's own handler had its answer. */
  before: number;
}

export async function measureAnswers(extensionDir: string): Promise<AnswerFigures> {
  const { home, size } = largeTimeline();
  const journey = await startJourney({
    ...{ extensionDir, home },
    ...{ answers: 'xhr', answersLate: true },
  });
  try {
    await until(async () => (await scriptsIn(journey)) === 1, 'our script is in X’s pages');
    const answers: AnswerCost[] = [];
    for (let time = 0; time < TIMES; time++) answers.push(await measureOne(journey));
    return { size, tweets: home.length, answers };
  } finally {
    await journey.close();
  }
}

function largeTimeline() {
  // X's own has a picture or more in most tweets, and a long text in every third.
  const all = makeTweets(1_000, SEED).map((tweet, index) => ({
    ...tweet,
    text: index % 3 === 0 ? `${tweet.text} `.repeat(6).slice(0, 1_200) : tweet.text,
    photos: ['a', 'b'].map((name) => ({ key: key(`${tweet.id} ${name}`), alt: '' })),
  }));
  const sizeOf = (count: number): number =>
    homeTimeline(
      all.slice(0, count).map((tweet) => ({ tweet })),
      all,
    ).length;
  let count = 1;
  while (sizeOf(count) < SIZE) count++;
  return { home: all.slice(0, count), size: sizeOf(count) };
}

async function measureOne({ page, context, extensionUrl }: Journey): Promise<AnswerCost> {
  await page.reload();
  await page.bringToFront();
  await page.waitForSelector('article');
  await until(async () => (await page.locator('[data-sourcier]').count()) > 0, 'we are there');
  await page.waitForTimeout(AFTERWARDS);
  const cdp = await context.newCDPSession(page);
  const events = await traced(cdp, () => answered(page));
  await cdp.detach();
  const ours = extensionUrl('');
  const thread = mainThreadOf(events, extensionUrl('content-scripts/'));
  const cost = costOf(thread, ours);
  return {
    total: total(cost),
    processor: total(costOf(thread, ours, 'tdur')),
    longest: Math.max(...cost.tasks.map((task) => task.ours)),
    before: beforeThePage(thread, extensionUrl('payloads.js')),
  };
}

async function answered(page: Page): Promise<void> {
  await page.evaluate(() => window.standIn.askForTimeline());
  await page.waitForFunction(() => window.standIn.answers.length > 0);
  await page.waitForTimeout(AFTERWARDS);
}

function total({ script, rendering }: Cost): number {
  return script + rendering;
}

/** Milliseconds that our script in the page's world was called for, from when the page asks to its own handler. */
function beforeThePage(thread: TraceEvent[], script: string): number {
  const calls = thread.filter(({ name }) => name === 'FunctionCall');
  const handler = calls.find(({ args: { data } }) => data?.functionName?.endsWith('onload'));
  if (!handler) throw new Error('The page’s own handler is not in the trace');
  const before = calls.filter(
    ({ ts, args: { data } }) => ts < handler.ts && data?.url?.startsWith(script),
  );
  return before.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}
