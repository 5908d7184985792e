/** Out of which tweet of the page a picture is taken: copied by the browser's own menu, or dragged. */
import type { Media, Tweet } from '../core/tweet';
import { focalId, isLaidOver } from './page';
import { mediaAt } from './read-media';
import { findTweets, readTweet, type Reading } from './read-tweet';
import { is } from './selectors';

export interface Taken {
  /** X's name for its file. */
  key: string;
  tweetId: string;
}

/**
 * The tweet whose picture is pressed on, or dragged; null for every other part of the page. In the photo
 * viewer the picture stands beside its tweet, which the address names.
 */
export function pictureTaken(
  { target }: Event,
  complete: (reading: Reading) => Reading,
): Taken | null {
  if (!(target instanceof Element) || !is(target, 'picture')) return null;
  const key = mediaAt(target.getAttribute('src') ?? '')?.key;
  if (key === undefined) return null;
  const { ownerDocument } = target;
  const url = new URL(ownerDocument.URL);
  const focal = focalId(url);
  const article = target.closest('article');
  const isViewer = article === null && isLaidOver(url);
  const ids = (article ? [article] : findTweets(ownerDocument)).flatMap((one) => {
    const reading = complete(readTweet(one, { focalId: focal }));
    if (reading.kind !== 'tweet' || reading.read.protected) return [];
    const { tweet } = reading.read;
    return isViewer && tweet.id === focal ? [tweet.id] : showing(tweet, key);
  });
  const tweetId = ids.find((id) => id === focal) ?? ids[0];
  return tweetId === undefined ? null : { key, tweetId };
}

/** It, or the tweet that it quotes, where that one's id is known. */
function showing({ id, media, quote }: Tweet, key: string): string[] {
  const has = (list: readonly Media[]): boolean => list.some((one) => one.key === key);
  if (has(media)) return [id];
  return quote?.id !== undefined && has(quote.media) ? [quote.id] : [];
}
