// @vitest-environment jsdom
/**
 * The reader on real captures of X against independently made answers. They are third parties'
 * posts and no part of the project: where they are not beside it, this says so and skips.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { focalId } from '../../utils/x/page';
import { findTweets, readTweet, type Reading } from '../../utils/x/read-tweet';
import { goldFiles, type Source } from '../read/files';
import { goldTweets, type GoldTweet } from '../read/gold';
import { mount } from './fixtures';
import { misses, type WantedPage } from './misses';

const goldFile = join(import.meta.dirname, '../../../shared/data/captures/gold-html.json');
const here = existsSync(goldFile);
const sources = new Map(here ? goldFiles(goldFile).map((source) => [source.file, source]) : []);
const gold = here ? (JSON.parse(readFileSync(goldFile, 'utf8')) as WantedPage[]) : [];

/** `file id field` of each miss that is accepted, with the reason. */
const accepted: Record<string, string> = {};

describe.skipIf(!here)('the reader on real captures', () => {
  it.each(gold)('reads every field of $file', (entry) => {
    const readings = readSaved(sources.get(entry.file));
    const read = goldTweets(readings);
    const wrong: string[] = [];
    for (const tweet of entry.tweets) {
      const index = read.findIndex((other) => isSame(tweet, other));
      const [found] = index < 0 ? [] : read.splice(index, 1);
      const fields = found ? misses(tweet, found) : ['not found'];
      wrong.push(...fields.map((field) => `${entry.file} ${tweet.id ?? tweet.handle} ${field}`));
    }
    const optional = new Set(entry.optional?.map(({ id }) => id));
    const invented = read.filter(({ id }) => !optional.has(id));
    expect(invented.map(({ id }) => id)).toEqual([]);
    expect(wrong.filter((miss) => !Object.keys(accepted).some((a) => miss.startsWith(a)))).toEqual(
      [],
    );
    expect(readings.flatMap(missingOf)).toEqual([]);
  });
});

it.skipIf(here)('skips real captures: ../shared/data/captures is not here', () => {
  expect(here).toBe(false);
});

function readSaved(source: Source | undefined): Reading[] {
  if (source?.kind !== 'page') throw new Error('A gold page without its capture');
  const page = { focalId: focalId(new URL(source.url)) };
  return findTweets(mount(source.html)).map((article) => readTweet(article, page));
}

function missingOf(reading: Reading): string[] {
  return reading.kind === 'tweet' ? reading.read.missing : [];
}

function isSame(gold: GoldTweet, read: GoldTweet): boolean {
  return gold.id === null
    ? gold.handle.toLowerCase() === read.handle.toLowerCase() && gold.text === read.text
    : gold.id === read.id;
}
