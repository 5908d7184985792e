/** Everything that a surface shows about one reshare, worked out when it is asked for. */
import { creditLine } from './credit';
import { type Difference, difference } from './difference';
import type { Reshare } from './match';
import { searchUrl } from './search';
import { rarestSharedRun } from './shared-run';
import { type Tweet, tweetUrl } from './tweet';

export interface Evidence {
  tweet: Tweet;
  reshare: Reshare;
  difference: Difference;
  /** The words that credit the source; null when they cannot be written. */
  creditLine: string | null;
  sourceUrl: string | null;
  /** X's search for earlier tweets with the rarest words that both share. */
  searchUrl: string | null;
}

export function evidenceOf(tweet: Tweet, reshare: Reshare): Evidence {
  const { source, finder, match } = reshare;
  const run = rarestSharedRun(tweet.text, source.text, match.spans);
  return {
    tweet,
    reshare,
    difference: difference(tweet.text, source.text, match.spans),
    creditLine: creditLine({ source: source.author.handle, finder, lang: tweet.lang }),
    sourceUrl: tweetUrl(source),
    searchUrl: run ? searchUrl(run, source.time) : null,
  };
}
