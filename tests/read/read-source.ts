/** What the readers make of one saved file, in the gold's words and in a line for people. */
import type { Reading } from '../../utils/x/read-tweet';
import type { ReadingBrowser } from './browser.ts';
import type { Source } from './files.ts';
import { goldAnswerTweet } from './gold-answer.ts';
import { goldTweets } from './gold.ts';

export interface Read {
  tweets: unknown[];
  /** "tweets read: 12; not read: 1; selectors that failed: tweetText". */
  summary: string;
}

export async function readSource(browser: ReadingBrowser, source: Source): Promise<Read> {
  if (source.kind === 'answer') {
    const page = await browser.show('', source.url);
    const found = await page.evaluate((json) => window.readers.answer(json), source.json);
    return { tweets: found.map(goldAnswerTweet), summary: `tweets read: ${found.length}` };
  }
  const page = await browser.show(source.html, source.url);
  const readings = await page.evaluate(() => window.readers.page());
  return { tweets: goldTweets(readings), summary: summaryOf(readings) };
}

export function summaryOf(readings: readonly Reading[]): string {
  const unread = readings.filter(({ kind }) => kind === 'cannot-read');
  const missing = readings.flatMap((reading) => {
    if (reading.kind === 'cannot-read') return reading.missing;
    return reading.kind === 'tweet' ? reading.read.missing : [];
  });
  const whole = readings.filter(({ kind }) => kind !== 'cannot-read');
  const parts = [`tweets read: ${goldTweets(whole).length}`];
  if (unread.length > 0) parts.push(`not read: ${unread.length}`);
  if (missing.length > 0) parts.push(`selectors that failed: ${[...new Set(missing)].join(', ')}`);
  return parts.join('; ');
}
