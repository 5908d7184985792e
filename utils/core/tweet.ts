/** The words of the product as types: a tweet, a sighting of it, and what both are made of. */

export interface Author {
  /** Without "@", in the author's own spelling: `[A-Za-z0-9_]{1,20}`. Compare with `sameHandle`. */
  handle: string;
  /** X's numeric account id, where known: it survives renames. */
  id?: string;
  /** What the account was called before, where known: never empty. */
  formerHandles?: string[];
  /** The reader blocked or muted it, or it blocked the reader, when last seen: never suggested. */
  blocked?: true;
  /** Says of itself that it is a parody. */
  parody?: true;
}

export interface Link {
  /** As the page gives it: nearly always a t.co address, different for each tweet. */
  href: string;
  /** The address as X shows it, whole ("https://example.com/page"), without a trailing "…". */
  text: string;
}

export interface Media {
  kind: 'photo' | 'video' | 'gif';
  /** X's own name for the file: the part after `media/` of a photo, `folder/name` of a poster. */
  key: string;
  /** The tweet that showed it first, where X says that it was taken over from one. */
  from?: { tweetId: string; authorId?: string };
}

export interface Card {
  /** Without "www.". */
  domain: string;
  title: string;
  href?: string;
}

/** A quoted tweet: X's page shows neither its permalink nor its links. */
export interface Quote {
  id?: string;
  author: Author;
  name: string;
  time: number | null;
  lang: string | null;
  text: string;
  truncated: boolean;
  media: Media[];
}

export interface Tweet {
  /** Decimal string: ids do not fit a double. */
  id: string;
  author: Author;
  /** Display name, emoji included. */
  name: string;
  /** Milliseconds since 1970 UTC, or null when the page shows no time. */
  time: number | null;
  /** BCP 47, as X tells it (`und` when X does not know). */
  lang: string | null;
  /** Emoji and whole links included, lines separated by "\n". */
  text: string;
  /** X hid the rest behind "Show more". */
  truncated: boolean;
  links: Link[];
  media: Media[];
  card?: Card;
  quote?: Quote;
  /** The handle that it answers, where the page or X's answer names it. */
  replyTo?: string;
  /** The id of the tweet that it answers, where known. */
  replyToId?: string;
  /** The id of the first version of an edited tweet. */
  firstId?: string;
}

export type PageKind =
  | 'home'
  | 'search'
  | 'hashtag'
  | 'profile'
  | 'tweet'
  | 'list'
  | 'bookmarks'
  | 'notifications'
  | 'compose'
  | 'deck'
  | 'other'
  /** No page: out of a file. */
  | 'import';

/** One tweet coming into view once. */
export interface Sighting {
  /** Milliseconds since 1970 UTC. */
  at: number;
  page: PageKind;
  /** Handle of the account that put the tweet in front of the reader: the reposter, or the author. */
  finder: string;
}

/** X's epoch for snowflake ids, milliseconds (Twitter engineering, "Announcing Snowflake", 2010). */
const SNOWFLAKE_EPOCH = 1288834974657n;
/** Ids below this were counted up one by one and carry no time. */
const FIRST_SNOWFLAKE = 29700859247n;

/** The moment in a tweet's id, in milliseconds since 1970 UTC; null for ids that carry none. */
export function timeOfId(id: string): number | null {
  if (!isTweetId(id)) return null;
  const number = BigInt(id);
  return number < FIRST_SNOWFLAKE ? null : Number((number >> 22n) + SNOWFLAKE_EPOCH);
}

/** Decimal, up to 20 digits: what X calls a tweet's id. */
export function isTweetId(text: string): boolean {
  return /^[1-9]\d{0,19}$/.test(text);
}

/** Letters, digits and "_"; 15 characters today, up to 20 in old accounts. */
export function isHandle(text: string): boolean {
  return /^\w{1,20}$/.test(text);
}

/** Handles are the same without regard to case. */
export function sameHandle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The tweet's address on X, rebuilt from checked parts; null when a part is not what it must be. */
export function tweetUrl(tweet: Pick<Tweet, 'id' | 'author'>): string | null {
  if (!isTweetId(tweet.id) || !isHandle(tweet.author.handle)) return null;
  return `https://x.com/${tweet.author.handle}/status/${tweet.id}`;
}
