/** The tweet that a tweet quotes: a box without links in the same article. */
import type { Quote } from '../core/tweet';
import { statusAddress } from './page';
import { readAuthor, readTime } from './read-author';
import { readBody } from './read-body';
import { allOf, oneOf, scopeOf, type Scope, without } from './scope';
import { around, one } from './selectors';

export interface ReadQuote {
  quote: Quote;
  protected: boolean;
  translated: boolean;
}

/** The box of a quoted tweet: what can be pressed and has a name or a time in it. */
export function quoteBox(scope: Scope): Element | null {
  return allOf(scope, 'quote').find((box) => one(box, 'userName') ?? one(box, 'time')) ?? null;
}

/**
 * Where a second name stands in no box, the widest element around it that holds neither the first
 * name nor a text before it: not read, and kept apart so that nothing in it passes for the quoter's.
 */
export function unboxedQuote(article: Scope): Element | null {
  const [first, second] = allOf(article, 'userName').filter(
    (line) => !around(line, 'card') && !around(line, 'articleBody'),
  );
  if (!first || !second) return null;
  const text = oneOf(article, 'tweetText');
  const own = text && text.compareDocumentPosition(second) & FOLLOWING ? [first, text] : [first];
  let widest = second;
  for (let parent = second.parentElement; parent; parent = parent.parentElement) {
    if (own.some((element) => parent.contains(element))) break;
    widest = parent;
  }
  return widest;
}

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

export function readQuote(box: Element): ReadQuote | null {
  const whole = scopeOf(box);
  const scope = without(whole, quoteBox(whole));
  const line = oneOf(scope, 'userName');
  const { handle, name, protected: isProtected } = line ? readAuthor(scope, line) : noAuthor;
  if (!line || !handle) return null;
  const { lang, text, truncated, media, translated } = readBody(scope);
  const id = pictureId(scope);
  const time = readTime(one(line, 'time'));
  const quote = { author: { handle }, name, time, lang, text, truncated, media };
  return { quote: id ? { id, ...quote } : quote, protected: isProtected, translated };
}

const noAuthor = { handle: null, name: '', protected: false };

/** Only the addresses of its pictures say a quoted tweet's id: the action bar is the quoter's. */
function pictureId(scope: Scope): string | null {
  for (const link of allOf(scope, 'statusLink')) {
    const address = statusAddress(link.getAttribute('href') ?? '');
    if (address?.part === 'photo' || address?.part === 'video') return address.id;
  }
  return null;
}
