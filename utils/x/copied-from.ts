/** Out of which tweet of the page a selection copies. */
import { focalId } from './page';
import { readTweet } from './read-tweet';
import { around } from './selectors';

/** The tweet's id; null where the selection is not within the words of one tweet, or within a quoted one. */
export function tweetCopiedFrom(selection: Selection, document: Document): string | null {
  const [from, to] = [textAround(selection.anchorNode), textAround(selection.focusNode)];
  const article = (from ?? to)?.closest('article');
  // A selection that runs over the end of the text ends beside it, in the same article.
  const other = elementOf(from ? selection.focusNode : selection.anchorNode);
  if (!article || other?.closest('article') !== article) return null;
  const reading = readTweet(article, { focalId: focalId(new URL(document.URL)) });
  return reading.kind === 'tweet' && !reading.read.protected ? reading.read.tweet.id : null;
}

/** A tweet's own text. */
function textAround(node: Node | null): Element | null {
  const element = elementOf(node);
  const text = element && around(element, 'tweetText');
  return text && !around(text, 'quote') ? text : null;
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
