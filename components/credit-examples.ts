/** A charter's phrases as the very words that they write, about @ada and @bob. */
import { FINDER, SOURCE } from '../utils/core/charter-samples';
import { creditForms } from '../utils/core/credit-line';
import { defaultPhrases, type Phrases } from '../utils/core/phrases';

/** The words that credit @ada: alone, found through @bob, and both named. */
export function exampleWords(given: Partial<Phrases>, lang: string) {
  const about = { source: SOURCE, lang, phrases: { ...defaultPhrases, ...given }, neverNamed: [] };
  const through = creditForms({ ...about, finder: FINDER });
  const names = (handle: string) =>
    through.find(({ handles, notifies }) => notifies && handles.join() === handle)?.words ?? '';
  return {
    source: names(SOURCE),
    finder: creditForms({ ...about, source: FINDER, finder: FINDER })[0]?.words ?? '',
    direct: creditForms({ ...about, finder: SOURCE })[0]?.words ?? '',
    both: through[0]?.words ?? '',
  };
}
