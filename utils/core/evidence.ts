/** Everything that a surface shows about one reshare, or about a draft, worked out when it is asked for. */
import { creditLine } from './credit-line';
import { type Difference, difference } from './difference';
import type { Reshare } from './match';
import { searchUrl } from './search';
import type { Settings } from './settings';
import type { HintView, Origin } from './suggestion';
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
  /** It was given to be checked, wherever it is from. */
  given?: true;
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

/** What a draft repeats: an origin, the text of the box in which its spans lie, and how it would be credited. */
export interface DraftOrigin {
  text: string;
  origin: Origin;
  /** Null where the evidence is shown for another reason than a missing credit. */
  creditLine: string | null;
}

/** Of what a hint says, this source's evidence; null where it shows none. */
export function evidenceIn(view: HintView, tweetId: string): DraftOrigin | null {
  if (view.kind === 'advice') {
    const { origin } = view.advice;
    return origin?.source.id === tweetId ? { text: view.text, origin, creditLine: null } : null;
  }
  if (view.kind !== 'found' && view.kind !== 'too-long') return null;
  const origin = view.proposals.find(({ source }) => source.id === tweetId);
  return origin ? { text: view.text, origin, creditLine: origin.forms[0].words } : null;
}

export function evidenceOfDraft({ text, origin, creditLine }: DraftOrigin): DraftEvidence {
  return {
    tweet: { draft: text },
    reshare: origin,
    difference: difference(text, origin.source.text, origin.match.spans),
    creditLine,
    sourceUrl: tweetUrl(origin.source),
    searchUrl: null,
  };
}
