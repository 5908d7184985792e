/** From an article in X's page to a tweet, or to the reason why there is none. */
import type { Tweet } from '../core/tweet';
import { readBody } from './read-body';
import { readCard } from './read-card';
import { isAd, readContext, readReplyTo } from './read-context';
import { readIdentity } from './read-identity';
import { lacksText, missingParts, whyUnidentified } from './read-missing';
import { quoteBox, readQuote, unboxedQuote } from './read-quote';
import { oneOf, scopeOf, without } from './scope';
import { all, around, is, type SelectorName } from './selectors';

export interface ReadTweet {
  tweet: Tweet;
  /** Handle of the reposter, else of the author. */
  finder: string;
  /** Also told when people repost themselves. */
  reposter: string | null;
  promoted: boolean;
  /** Its author, or the author it quotes, shows tweets to followers only. */
  protected: boolean;
  pinned: boolean;
  focal: boolean;
  /** The words shown may be X's or the browser's translation, not the author's. */
  translated: boolean;
  /** So may those of the tweet it quotes. */
  quoteTranslated?: true;
  /** Parts that should be there and were not found, or an answer of X's that says something else. */
  missing: (SelectorName | 'payload')[];
}

export type Reading =
  | { kind: 'tweet'; read: ReadTweet }
  /** Attached, and still without contents. */
  | { kind: 'not-ready' }
  /** Without its words a tweet is nothing to remember; what else was read of it is for tools. */
  | { kind: 'cannot-read'; missing: SelectorName[]; read?: ReadTweet }
  /** Gone from X, or hidden by it. */
  | { kind: 'leave'; why: 'unavailable' }
  /** An advertisement without an address: what it shows, for tools; nothing to remember. */
  | { kind: 'leave'; why: 'promoted'; tweet: Omit<Tweet, 'id'> };

export interface PageFacts {
  /** The id in the address of a tweet's own page. */
  focalId?: string | null;
}

/** The articles in `root`, itself included, that are or should be tweets; none within another. */
export function findTweets(root: ParentNode): Element[] {
  const articles = all(root, 'tweet');
  if (root instanceof Element && is(root, 'tweet')) articles.unshift(root);
  return articles.filter((article) => {
    const parent = article.parentElement;
    return !parent || !around(parent, 'tweet');
  });
}

/** Changes nothing in the page, and never throws. */
export function readTweet(article: Element, page: PageFacts = {}): Reading {
  const whole = scopeOf(article);
  const box = quoteBox(whole);
  const other = box ?? unboxedQuote(whole);
  const scope = without(whole, other, oneOf(whole, 'articleBody'));
  const focalId = page.focalId ?? null;
  const identity = readIdentity(scope, box, focalId);
  const { id, handle, author } = identity;
  const promoted = !identity.dated && isAd(scope);
  if (!handle || (!id && !promoted)) return whyUnidentified(scope, identity);
  const body = readBody(scope);
  const quoted = box && readQuote(box);
  const card = readCard(scope);
  const replyTo = readReplyTo(scope);
  const { reposter, pinned } = readContext(scope);
  const { lang, text, truncated, links, media } = body;
  const tweet: Omit<Tweet, 'id'> = {
    author: { handle },
    name: author?.name ?? '',
    time: identity.time,
    lang,
    text,
    truncated,
    links,
    media,
    ...(card && { card }),
    ...(quoted && { quote: quoted.quote }),
    ...(replyTo && { replyTo }),
  };
  if (!id) return { kind: 'leave', why: 'promoted', tweet };
  const missing = missingParts(scope, {
    identity,
    promoted,
    body,
    card: card !== null,
    quote: quoted !== null || other === null,
  });
  const read: ReadTweet = {
    tweet: { id, ...tweet },
    finder: reposter ?? handle,
    reposter,
    promoted,
    protected: (author?.protected ?? false) || (quoted?.protected ?? false),
    pinned,
    focal: is(article, 'focalTweet') || id === focalId,
    translated: body.translated,
    ...(quoted?.translated && { quoteTranslated: true as const }),
    missing,
  };
  return lacksText(scope, body, other !== null)
    ? { kind: 'cannot-read', missing: ['tweetText', ...missing], read }
    : { kind: 'tweet', read };
}
