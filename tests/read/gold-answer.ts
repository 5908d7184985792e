/** What is read of X's own answers, in the words of the gold answers to them. */
import type { PayloadTweet } from '../../utils/x/read-payload';
import { isoTime } from './gold.ts';

export interface GoldAnswerTweet {
  id: string;
  handle: string;
  displayName: string;
  createdAt: string | null;
  text: string;
  /** The addresses they lead to. */
  links: string[];
  quotedId: string | null;
  retweetedId: string | null;
  inReplyToId: string | null;
  media: {
    kind: string;
    key: string;
    sourceTweetId: string | null;
    sourceUserId: string | null;
  }[];
}

export function goldAnswerTweet(tweet: PayloadTweet): GoldAnswerTweet {
  return {
    id: tweet.id,
    handle: tweet.author.handle,
    displayName: tweet.name,
    createdAt: isoTime(tweet.time),
    text: tweet.text,
    links: tweet.links.map(({ text }) => text),
    quotedId: tweet.quotedId ?? null,
    retweetedId: tweet.repostedId ?? null,
    inReplyToId: tweet.replyToId ?? null,
    media: tweet.media.map(({ kind, key, from }) => ({
      kind,
      key,
      sourceTweetId: from?.tweetId ?? null,
      sourceUserId: from?.authorId ?? null,
    })),
  };
}
