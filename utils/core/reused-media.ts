/** Pictures and videos of which X itself says that another tweet showed them first. */
import type { Remembered, Reshare } from './match';
import { type About, isCredited } from './reshare';
import { pairKey } from './verdicts';
import { firstShown, isAmong, sameAuthor } from './source';
import type { Tweet } from './tweet';

/** The id of the tweet that showed its media first; null where X names none. */
export function mediaOrigin({ id, media }: Pick<Tweet, 'id' | 'media'>): string | null {
  return media.find(({ from }) => from && from.tweetId !== id)?.from?.tweetId ?? null;
}

/**
 * What to say about a tweet whose media X says it took over, given the tweet they come from; null when
 * there is nothing to say. It is no label's business: X writes "From @x" under the videos itself, and
 * who shows a picture again as X offers it has hidden nothing.
 */
export function judgeMedia(
  tweet: Tweet,
  { tweet: source, ...seen }: Remembered,
  about: About,
): Reshare | null {
  const left = [...about.ownAccounts, ...about.ignoredAuthors];
  if (isAmong(tweet.author, left)) return null;
  if (source.author.blocked || isAmong(source.author, about.ignoredAuthors)) return null;
  if (sameAuthor(tweet.author, source.author) || isCredited(tweet, [source])) return null;
  if (about.notCopies.includes(pairKey(tweet.id, source.id))) return null;
  return {
    match: { tweetId: source.id, kind: 'picture', grade: 'exact', score: 1, spans: [] },
    source,
    ...firstShown({ tweet: source, ...seen }, about.ownAccounts),
    own: isAmong(source.author, about.ownAccounts),
    accounts: 1,
    rarestRun: null,
  };
}
