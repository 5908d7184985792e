/** What a reading is in the words of the gold answers to real captures (their README has the format). */
import type { Media, Quote, Tweet } from '../../utils/core/tweet';
import type { Reading, ReadTweet } from '../../utils/x/read-tweet';

export interface GoldTweet {
  /** Null for an advertisement without an address. */
  id: string | null;
  handle: string;
  displayName?: string | null;
  /** ISO 8601 UTC; null where the page shows no time. */
  createdAt: string | null;
  text: string;
  truncated: boolean;
  links: { href: string; text: string }[];
  quoted: GoldQuote | null;
  repostedBy: string | null;
  pinned: boolean;
  promoted: boolean;
  media: Media[];
  card: { domain: string; title?: string | null } | null;
  isFocal: boolean;
}

export interface GoldQuote {
  id: string | null;
  handle: string;
  displayName?: string | null;
  createdAt: string | null;
  text: string;
  truncated: boolean;
  media: Media[];
}

/** A saved page and how it is mounted: put into `wrap`, under the address it was saved from. */
export interface GoldPage {
  file: string;
  /** Beside the gold file, or absolute. */
  path: string;
  /** Pages alone have one: answers are read as they are. */
  mount?: { wrap: string | null; url: string };
}

/** Every tweet of a page, without words where they were not found, and the ads without an address. */
export function goldTweets(readings: readonly Reading[]): GoldTweet[] {
  return readings.flatMap((reading) => {
    const read = 'read' in reading ? reading.read : undefined;
    if (read) return [{ ...goldTweet(read.tweet), ...about(read) }];
    if (reading.kind !== 'leave' || reading.why !== 'promoted') return [];
    return [{ ...goldTweet(reading.tweet), promoted: true }];
  });
}

function about({ tweet, reposter, pinned, promoted, focal }: ReadTweet): Partial<GoldTweet> {
  return { id: tweet.id, repostedBy: reposter, pinned, promoted, isFocal: focal };
}

function goldTweet(tweet: Omit<Tweet, 'id'>): GoldTweet {
  const { text, truncated, links, media } = tweet;
  return {
    id: null,
    handle: tweet.author.handle,
    displayName: tweet.name,
    createdAt: isoTime(tweet.time),
    text,
    truncated,
    links,
    quoted: tweet.quote ? goldQuote(tweet.quote) : null,
    repostedBy: null,
    pinned: false,
    promoted: false,
    media,
    card: tweet.card ? { domain: tweet.card.domain, title: tweet.card.title } : null,
    isFocal: false,
  };
}

function goldQuote({ id, author, name, time, text, truncated, media }: Quote): GoldQuote {
  const createdAt = isoTime(time);
  return {
    id: id ?? null,
    handle: author.handle,
    displayName: name,
    createdAt,
    text,
    truncated,
    media,
  };
}

/** Milliseconds since 1970 as the gold has them. */
export function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
