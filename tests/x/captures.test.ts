// @vitest-environment jsdom
/**
 * The reader on real captures of X against independently made answers. They are third parties'
 * posts and no part of the project: where they are not beside it, this says so and skips.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { focalId } from '../../utils/x/page';
import { findTweets, readTweet, type ReadTweet } from '../../utils/x/read-tweet';
import { mount } from './fixtures';
import { misses, type GoldFile, type GoldTweet } from './gold';

const folder = join(import.meta.dirname, '../../../shared/data/captures');
const goldFile = join(folder, 'gold-html.json');
const here = existsSync(goldFile);
const gold = here ? (JSON.parse(readFileSync(goldFile, 'utf8')) as GoldFile[]) : [];

/** `file id field` of each miss that is accepted, with the reason. */
const accepted: Record<string, string> = {};

describe.skipIf(!here)('the reader on real captures', () => {
  it.each(gold)('reads every field of $file', (entry) => {
    const read = readPage(entry);
    const wrong: string[] = [];
    for (const tweet of entry.tweets) {
      const index = read.findIndex((other) => isSame(tweet, other));
      const [found] = index < 0 ? [] : read.splice(index, 1);
      const fields = found ? misses(tweet, found) : ['not found'];
      wrong.push(...fields.map((field) => `${entry.file} ${tweet.id ?? tweet.handle} ${field}`));
    }
    const optional = new Set(entry.optional?.map(({ id }) => id));
    const invented = read.filter(({ tweet }) => !optional.has(tweet.id));
    expect(invented.map(({ tweet }) => tweet.id)).toEqual([]);
    expect(wrong.filter((miss) => !Object.keys(accepted).some((a) => miss.startsWith(a)))).toEqual(
      [],
    );
  });
});

it.skipIf(here)('skips real captures: ../shared/data/captures is not here', () => {
  expect(here).toBe(false);
});

function readPage({ path, mount: { wrap, url } }: GoldFile): ReadTweet[] {
  const saved = readFileSync(join(folder, path), 'utf8');
  const clean = saved.replace(/<(script|noscript)\b[\s\S]*?<\/\1>/gi, '');
  const document = mount(wrap === null ? clean : wrap.replace('{{html}}', () => clean));
  const page = { focalId: focalId(new URL(url)) };
  return findTweets(document).flatMap((article) => {
    const reading = readTweet(article, page);
    return reading.kind === 'tweet' ? [reading.read] : [];
  });
}

function isSame(gold: GoldTweet, { tweet }: ReadTweet): boolean {
  return gold.id === null
    ? gold.handle.toLowerCase() === tweet.author.handle.toLowerCase() && gold.text === tweet.text
    : gold.id === tweet.id;
}
