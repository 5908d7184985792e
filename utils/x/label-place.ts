/** Where in a tweet our label goes: under its own text, never under a quoted one. */
import { all, around, is } from './selectors';

/** The element after which the label stands; null for a tweet without text. */
export function labelPlace(article: Element): Element | null {
  const text = all(article, 'tweetText').find((element) => !around(element, 'quote'));
  const next = text?.nextElementSibling;
  return (next && is(next, 'showMore') ? next : text) ?? null;
}
