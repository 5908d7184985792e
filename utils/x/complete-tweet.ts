/** What X's answer adds to a tweet that its page shows: the page says which tweet, the answer what it is. */
import { type Author, type Link, type Quote, sameHandle, type Tweet } from '../core/tweet';
import type { PayloadTweet } from './read-payload';
import type { Reading, ReadTweet } from './read-tweet';
import { sameWords } from './same-words';

/** The tweet with this id in X's answers, if there was one. */
export type KnownPayload = (id: string) => PayloadTweet | undefined;

/**
 * Believes an answer only for the id and the handle that the page shows. Where the words differ the
 * page is right: that is noted as missing.
 */
export function complete(reading: Reading, known: KnownPayload): Reading {
  if (reading.kind !== 'tweet') return reading;
  const payload = known(reading.read.tweet.id);
  return payload ? { kind: 'tweet', read: completeRead(reading.read, payload, known) } : reading;
}

function completeRead(read: ReadTweet, payload: PayloadTweet, known: KnownPayload): ReadTweet {
  const { tweet } = read;
  if (!isShown(tweet, payload, read.translated)) return unlike(read);
  const whole: ReadTweet = {
    ...read,
    tweet: completeTweet(tweet, payload, read.translated),
    translated: false,
    protected: read.protected || payload.restricted,
  };
  const { quote } = tweet;
  const quoted = known(payload.quotedId ?? '');
  if (!quote || !quoted) return whole;
  const { quoteTranslated = false, ...rest } = whole;
  if (!isShown(quote, quoted, quoteTranslated)) return unlike(whole);
  return {
    ...rest,
    tweet: { ...whole.tweet, quote: completeQuote(quote, quoted, quoteTranslated) },
    protected: whole.protected || quoted.restricted,
  };
}

type Shown = Pick<Quote, 'author' | 'text' | 'truncated'> & { id?: string };

/** Words in translation are nobody's to compare. */
function isShown(shown: Shown, payload: PayloadTweet, translated: boolean): boolean {
  if (!sameHandle(shown.author.handle, payload.author.handle)) return false;
  if (shown.id !== undefined && shown.id !== payload.id) return false;
  return (
    translated ||
    sameWords(shown.text, shownText(payload), shown.truncated) ||
    sameWords(shown.text, payload.text, shown.truncated)
  );
}

function unlike(read: ReadTweet): ReadTweet {
  return { ...read, missing: [...read.missing, 'payload'] };
}

function completeTweet(tweet: Tweet, payload: PayloadTweet, translated: boolean): Tweet {
  const { replyTo, replyToId, firstId } = payload;
  const links = allLinks(payload.links, tweet.links);
  const { card } = tweet;
  const real = links.find(({ href }) => href === card?.href)?.text;
  return {
    ...tweet,
    ...wordsOf(tweet, payload, translated),
    links,
    ...(card && real && { card: { ...card, href: real } }),
    ...(replyTo && { replyTo }),
    ...(replyToId && { replyToId }),
    ...(firstId && { firstId }),
  };
}

function completeQuote(quote: Quote, payload: PayloadTweet, translated: boolean): Quote {
  return { id: payload.id, ...quote, ...wordsOf(quote, payload, translated) };
}

/** The page's words are the author's where they are whole; the rest X's answer knows better. */
function wordsOf(shown: Tweet | Quote, payload: PayloadTweet, translated: boolean) {
  const replaced = shown.truncated || translated;
  return {
    author: authorOf(shown.author, payload.author),
    time: shown.time ?? payload.time,
    lang: payload.lang ?? shown.lang,
    text: replaced ? shownText(payload) : shown.text,
    truncated: false,
    media: payload.media.length > 0 ? payload.media : shown.media,
  };
}

function authorOf(shown: Author, { id, blocked, parody }: Author): Author {
  return { ...shown, ...(id && { id }), ...(blocked && { blocked }), ...(parody && { parody }) };
}

function shownText({ text, shownFrom }: PayloadTweet): string {
  return text.slice(shownFrom);
}

/** The page also has links of X's own, and may lack those that a card stands for. */
function allLinks(real: readonly Link[], shown: readonly Link[]): Link[] {
  const hrefs = new Set(real.map(({ href }) => href));
  return [...real, ...shown.filter(({ href }) => !hrefs.has(href))];
}
