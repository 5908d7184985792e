/**
 * The reader of X's own answers on real ones against independently made answers. They are third
 * parties' posts and no part of the project: where they are not beside it, this says so and skips.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Media } from '../../utils/core/tweet';
import type { PayloadTweet } from '../../utils/x/read-payload';
import { readPayload } from '../../utils/x/walk-payload';

interface GoldTweet {
  id: string;
  handle: string;
  displayName: string;
  createdAt: string;
  text: string;
  links: string[];
  quotedId: string | null;
  retweetedId: string | null;
  inReplyToId: string | null;
  media: (Pick<Media, 'kind' | 'key'> & {
    sourceTweetId: string | null;
    sourceUserId: string | null;
  })[];
}

interface GoldFile {
  file: string;
  tweets: GoldTweet[];
}

const folder = join(import.meta.dirname, '../../../shared/data/captures');
const goldFile = join(folder, 'gold-json.json');
const here = existsSync(goldFile);
const gold = here ? (JSON.parse(readFileSync(goldFile, 'utf8')) as GoldFile[]) : [];

describe.skipIf(!here)('the reader of X’s answers on real ones', () => {
  it.each(gold)('reads every field of $file, in its order', ({ file, tweets }) => {
    const answer: unknown = JSON.parse(readFileSync(join(folder, 'json', file), 'utf8'));
    expect(readPayload(answer).map(inGoldsWords)).toEqual(tweets.map(scored));
  });
});

it.skipIf(here)('skips real answers: ../shared/data/captures is not here', () => {
  expect(here).toBe(false);
});

/** What of the gold is about the tweet itself. */
function scored(tweet: GoldTweet): GoldTweet {
  const { id, handle, displayName, createdAt, links, quotedId, retweetedId } = tweet;
  const { inReplyToId, media } = tweet;
  return {
    ...{ id, handle, displayName, createdAt, links, quotedId, retweetedId, inReplyToId, media },
    text: plain(tweet.text),
  };
}

function inGoldsWords(tweet: PayloadTweet): GoldTweet {
  return {
    id: tweet.id,
    handle: tweet.author.handle,
    displayName: tweet.name,
    createdAt: new Date(tweet.time ?? 0).toISOString(),
    text: plain(tweet.text),
    links: tweet.links.map(({ text }) => text),
    quotedId: tweet.quotedId ?? null,
    retweetedId: tweet.repostedId ?? null,
    inReplyToId: tweet.replyToId ?? null,
    media: tweet.media.map(({ kind, key, from }) => ({
      ...{ kind, key },
      sourceTweetId: from?.tweetId ?? null,
      sourceUserId: from?.authorId ?? null,
    })),
  };
}

/** White space at the end of lines tells nothing. */
function plain(text: string): string {
  return text.replace(/[ \t]+\n/g, '\n').trim();
}
