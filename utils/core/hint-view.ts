/** What a hint shows, worked out from a suggestion, the draft's words now, and the reader's settings. */
import { creditForms, type CreditForm } from './credit-line';
import { creditIn, inserted } from './insertion';
import type { Phrases } from './phrases';
import type { Settings } from './settings';
import type { HintView, Origin, Proposal, Uncredited } from './suggestion';
import { sameHandle, tweetUrl } from './tweet';
import { LONGEST_TWEET, tweetLength } from './tweet-length';

export interface Manner extends Pick<Settings, 'neverNamed'> {
  phrases: Phrases;
  /** Of the words to be written, BCP 47. */
  lang: string | null;
  /** No other tweet is quoted yet. */
  mayQuote: boolean;
}

/** Null when nothing can be written about it. `text` is the box that the suggestion is about. */
export function hintView(text: string, suggestion: Uncredited, manner: Manner): HintView | null {
  const [first, ...others] = suggestion.origins.flatMap((origin) => proposalOf(origin, manner));
  if (!first) return null;
  const { accounts } = suggestion;
  const found = { text, accounts, proposals: [first, ...others] as [Proposal, ...Proposal[]] };
  const [form] = first.forms;
  const over = charactersOver(text, form);
  if (over === 0) return { kind: 'found', ...found };
  const shorter = shorterForm(text, first);
  return { kind: 'too-long', ...found, words: form.words, over, shorter };
}

function proposalOf(origin: Origin, { mayQuote, ...manner }: Manner): Proposal[] {
  const { source, finder, match, gone } = origin;
  const isLink = match.kind === 'link';
  const named = isLink ? null : source.author.handle;
  const translated = origin.translated ?? false;
  const picture = match.kind === 'picture';
  const [form, ...forms] = creditForms({ source: named, finder, translated, picture, ...manner });
  if (!form) return [];
  // Whose tweet had a link is not whose words the draft has: these are not quoted. Nor is what X lost.
  const quoteUrl = mayQuote && !isLink && gone === undefined ? tweetUrl(source) : null;
  return [{ ...origin, forms: [form, ...forms], quoteUrl }];
}

/** The first that fits and still names the source, or of a link alone the finder. */
function shorterForm(text: string, { forms, source, finder, match }: Proposal): CreditForm | null {
  const wanted = match.kind === 'link' ? finder : source.author.handle;
  const named = forms.filter(({ handles }) => handles.some((handle) => sameHandle(handle, wanted)));
  return named.find((form) => charactersOver(text, form) === 0) ?? null;
}

/**
 * By how many characters of X's counting a text is too long with these words added; 0 where they
 * fit, and where it was too long before: who writes longer has no such limit.
 */
export function charactersOver(
  text: string,
  { words, place }: Pick<CreditForm, 'words' | 'place'>,
): number {
  if (tweetLength(text) > LONGEST_TWEET) return 0;
  return Math.max(0, tweetLength(inserted(text, creditIn(text, words, place))) - LONGEST_TWEET);
}

/** Characters left; null where X's limit does not apply. */
export function charactersLeft(text: string): number | null {
  const left = LONGEST_TWEET - tweetLength(text);
  return left < 0 ? null : left;
}
