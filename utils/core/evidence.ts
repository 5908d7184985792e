/** Everything that a surface shows about one reshare, or about a draft, worked out when it is asked for. */
import { creditLine } from './credit-line';
import { type Difference, difference } from './difference';
import type { Reshare } from './match';
import { searchUrl } from './search';
import type { Settings } from './settings';
import type { Origin } from './suggestion';
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

/** A draft in the place of the tweet that repeats another. */
export interface DraftText {
  draft: string;
}

export interface DraftEvidence extends Omit<Evidence, 'tweet' | 'reshare'> {
  tweet: DraftText;
  reshare: Origin;
}

/** How the reader writes credits. */
export type Naming = Pick<Settings, 'charter' | 'neverNamed'>;

export function evidenceOf(tweet: Tweet, reshare: Reshare, naming: Naming): Evidence {
  const { source, finder, match, rarestRun } = reshare;
  return {
    tweet,
    reshare,
    difference: difference(tweet.text, source.text, match.spans),
    creditLine: creditLine({
      source: source.author.handle,
      finder,
      lang: tweet.lang,
      phrases: naming.charter.phrases,
      neverNamed: naming.neverNamed,
    }),
    sourceUrl: tweetUrl(source),
    searchUrl: rarestRun ? searchUrl(rarestRun, source.time) : null,
  };
}

/** What a draft repeats. `text`: of the box that the origin's spans lie in; `creditLine`: as it would be written. */
export function evidenceOfDraft(
  text: string,
  origin: Origin,
  creditLine: string | null,
): DraftEvidence {
  return {
    tweet: { draft: text },
    reshare: origin,
    difference: difference(text, origin.source.text, origin.match.spans),
    creditLine,
    sourceUrl: tweetUrl(origin.source),
    searchUrl: null,
  };
}
