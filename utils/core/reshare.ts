/** The label's decision: does this tweet repeat an earlier one by somebody else without saying so? */
import { creditsSomebody, findCredits } from './credit';
import { tweetsLinkedIn } from './link';
import type { Found, Reshare } from './match';
import { pairKey } from './verdicts';
import { rarestSharedRun } from './shared-run';
import {
  accounts,
  firstShown,
  handlesOf,
  isAmong,
  isEarlier,
  isSure,
  sameAuthor,
  source,
} from './source';
import { isCardTitle, isLinkTitle, plainWords } from './title';
import { sameHandle, type Tweet } from './tweet';

/** So many accounts with the same words, and they are a proverb, a meme or wire copy: no label. */
export const WIDELY_SHARED = 5;

export interface About {
  /** Lower case. */
  ownAccounts: readonly string[];
  /** Lower case. */
  ignoredAuthors: readonly string[];
  /** As `pairKey` writes them. */
  notCopies: readonly string[];
  promoted?: boolean;
}

/**
 * What to say about a tweet, given what its text was found to match; null when there is nothing to
 * say. The caller shows no label when `accounts` reaches `WIDELY_SHARED`.
 */
export function judge(tweet: Tweet, found: readonly Found[], about: About): Reshare | null {
  const { author } = tweet;
  if (about.promoted || isAmong(author, about.ownAccounts)) return null;
  if (isAmong(author, about.ignoredAuthors)) return null;
  const earlier = found.filter(
    ({ match, remembered }) =>
      match.kind === 'words' &&
      isSure(match) &&
      !isAmong(remembered.tweet.author, about.ignoredAuthors) &&
      isEarlier(remembered.tweet, tweet) &&
      !names(remembered.tweet, author.handle),
  );
  const first = source(earlier.filter(({ remembered }) => !remembered.tweet.author.blocked));
  if (!first || sameAuthor(first.remembered.tweet.author, author)) return null;
  const copied = earlier.map(({ remembered }) => remembered.tweet);
  if (copied.some(({ id }) => about.notCopies.includes(pairKey(tweet.id, id)))) return null;
  if (isCardTitle(tweet) || isLinkTitle(tweet.text, copied)) return null;
  if (isCredited(tweet, copied) || showsTheirMedia(tweet, copied)) return null;
  const origin = first.remembered.tweet;
  return {
    match: first.match,
    source: origin,
    ...firstShown(first.remembered, about.ownAccounts),
    own: isAmong(origin.author, about.ownAccounts),
    accounts: accounts(found),
    rarestRun: rarestSharedRun(origin.text, first.match.spans),
  };
}

/** True when a tweet gives its words to this account: then the account is no copier of it. */
function names({ text, quote }: Tweet, handle: string): boolean {
  return (
    (quote !== undefined && sameHandle(quote.author.handle, handle)) ||
    findCredits(text).some((credit) => credit.handle !== null && sameHandle(credit.handle, handle))
  );
}

/** True when the tweet names, quotes, links to or answers one of those that have its words. */
export function isCredited(
  tweet: Pick<Tweet, 'text' | 'links' | 'quote' | 'replyTo' | 'replyToId'>,
  copied: readonly Tweet[],
): boolean {
  const known = copied.flatMap(({ author }) => handlesOf(author));
  if (creditsSomebody(tweet.text, known)) return true;
  const { quote, replyTo, replyToId } = tweet;
  const linked = linkedTweets(tweet);
  return copied.some(
    (other) =>
      linked.has(other.id) ||
      replyToId === other.id ||
      (replyTo !== undefined && isAmong(other.author, [replyTo.toLowerCase()])) ||
      (quote !== undefined && isQuoteOf(quote, other)),
  );
}

/**
 * True when a tweet is credited by its thread: it stands under one of those that have its words, or its
 * author names one of them in another part of it, or in an answer to it.
 * @param around the tweets above it and those that answer it, as far as they were read.
 */
export function isCreditedAround(
  { author }: Pick<Tweet, 'author'>,
  around: readonly Tweet[],
  copied: readonly Tweet[],
): boolean {
  return around.some(
    (other) =>
      copied.some(({ id }) => id === other.id) ||
      (sameAuthor(other.author, author) && isCredited(other, copied)),
  );
}

/** X itself writes under a video that it takes over from whom it is. */
function showsTheirMedia({ media }: Tweet, copied: readonly Tweet[]): boolean {
  return media.some(({ from }) => copied.some(({ id }) => id === from?.tweetId));
}

/**
 * X shows no id of most quoted tweets: then the author and the time tell. The same words quoted are
 * the same credit, whoever of those who have them is quoted.
 */
function isQuoteOf(quote: NonNullable<Tweet['quote']>, tweet: Tweet): boolean {
  if (quote.id !== undefined && quote.id === tweet.id) return true;
  const [quoted, words] = [plainWords(quote.text), plainWords(tweet.text)];
  return (
    (sameAuthor(quote.author, tweet.author) && quote.time !== null && quote.time === tweet.time) ||
    (quoted !== '' && (quote.truncated ? words.startsWith(quoted) : words === quoted))
  );
}

function linkedTweets({ text, links }: Pick<Tweet, 'text' | 'links'>): Set<string> {
  const places = [text, ...links.flatMap((link) => [link.href, link.text])];
  return new Set(places.flatMap(tweetsLinkedIn));
}
