/** Out of which tweet of the page a link is opened. */
import { focalId } from './page';
import { absolute } from './read-text';
import { readTweet, type Reading } from './read-tweet';

/** The tweet's link as X shows it, and whose it is; null where it is no link of a tweet's own, or of an ad. */
export function linkOpened(
  { target }: Event,
  complete: (reading: Reading) => Reading,
): { address: string; tweetId: string; finder: string } | null {
  const anchor = target instanceof Element ? target.closest('a') : null;
  const article = anchor?.closest('article');
  if (!anchor || !article) return null;
  const page = { focalId: focalId(new URL(article.ownerDocument.URL)) };
  const reading = complete(readTweet(article, page));
  if (reading.kind !== 'tweet' || reading.read.protected || reading.read.promoted) return null;
  const { tweet, finder } = reading.read;
  const href = absolute(anchor);
  const link = tweet.links.find((one) => one.href === href);
  return link ? { address: link.text, tweetId: tweet.id, finder } : null;
}
