/** Whether two pages read alike, whatever their words: what a made fixture must keep. */
import type { Quote, Tweet } from '../../utils/core/tweet';
import type { Reading } from '../../utils/x/read-tweet';

export function sameShape(before: readonly Reading[], after: readonly Reading[]): boolean {
  return JSON.stringify(before.map(shapeOf)) === JSON.stringify(after.map(shapeOf));
}

function shapeOf(reading: Reading): object {
  if (reading.kind === 'leave' && reading.why === 'promoted') return shapeOfTweet(reading.tweet);
  if (reading.kind !== 'tweet') return { kind: reading.kind };
  const { tweet, finder, reposter, ...flags } = reading.read;
  const own = reposter === null ? 'nobody' : finder === tweet.author.handle ? 'author' : 'other';
  return { ...flags, ...shapeOfTweet(tweet), reposter: own };
}

function shapeOfTweet(tweet: Omit<Tweet, 'id'>): object {
  const { links, card, quote, replyTo } = tweet;
  return {
    ...shapeOfBody(tweet),
    links: links.length,
    card: card ? Boolean(card.href) : null,
    quote: quote ? [shapeOfBody(quote), Boolean(quote.id)] : null,
    replyTo: replyTo !== undefined,
  };
}

/** Signs between the words stay, and so do lines and emoji. */
function shapeOfBody({ name, time, lang, text, truncated, media }: Omit<Quote, 'author'>): object {
  return {
    named: name !== '',
    timed: time !== null,
    lang,
    lines: text.split('\n').map((line) => line !== ''),
    truncated,
    media: media.map(({ kind }) => kind),
  };
}
