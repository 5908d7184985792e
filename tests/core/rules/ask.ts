/** Drafts and what is known of them, for tests of the rules. */
import { type Charter, defaultCharter } from '../../../utils/core/charter';
import type { Found } from '../../../utils/core/match';
import type { About, Known } from '../../../utils/core/rules/rule';
import { compare } from '../../../utils/core/similarity';
import { suggest } from '../../../utils/core/suggest';
import type { Draft, Suggestion } from '../../../utils/core/suggestion';
import { foundIn } from '../found';

const NOBODY: About = {
  charter: defaultCharter,
  ownAccounts: [],
  ignoredAuthors: [],
  neverNamed: [],
  leftSites: [],
};

export function suggestions(
  draft: Partial<Draft>,
  known: Partial<Known> = {},
  about: Partial<About> = {},
): Suggestion[] {
  return suggest(
    { boxes: [''], replyTo: null, quote: null, pasted: [], pictures: [], ...draft },
    { found: [], copied: [], pictures: [], opened: [], above: [], ...known },
    { ...NOBODY, ...about },
  );
}

/** The default charter with some of it otherwise. */
export function charterWith(about: Partial<Charter>): Charter {
  return { ...defaultCharter, ...about, rules: { ...defaultCharter.rules, ...about.rules } };
}

/** Of a library of a thousand tweets in which nothing is as frequent as in life. */
const RARITY = { size: 1_000, documentFrequency: () => 0 };

/** A tweet as the finder would answer it for this text: with the grade and the spans of the comparison. */
export function foundFor(text: string, about: Parameters<typeof foundIn>[0]): Found {
  const one = foundIn(about);
  const verdict = compare(text, one.remembered.tweet.text, RARITY);
  if (!verdict) throw new Error('The two texts have nothing in common');
  return { ...one, match: { ...one.match, ...verdict } };
}
