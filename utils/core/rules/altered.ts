/** Words given as somebody’s, after "RT @x" or in quotation marks, that are not quite the words. */
import type { Credit } from '../credit';
import { isAmong } from '../source';
import type { Fix } from '../suggestion';
import { fitting } from './fix';
import type { Rule } from './rule';
import { sameWords, shownBy } from './same-words';
import { alteration, type Quoted } from './wording';

export const altered: Rule = {
  id: 'altered',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    for (const [box, text] of context.draft.boxes.entries()) {
      const found = sameWords(context, box);
      const by = (credit: Credit) =>
        found.filter(({ remembered }) =>
          isAmong(remembered.tweet.author, [(credit.handle ?? '').toLowerCase()]),
        );
      const credits = found.length > 0 ? context.creditsIn(box) : [];
      for (const { credit, quoted } of quotedIn(text, credits, (one) => by(one).length > 0)) {
        const sources = by(credit);
        const changes = sources.map(({ match, remembered }) =>
          alteration(text, remembered.tweet, match.spans, quoted),
        );
        const [first] = changes;
        // Of an edited tweet each version is one: any of them may be quoted.
        if (!first || changes.includes(null)) continue;
        const { span, words } = first;
        const [found] = sources;
        const handle = found?.remembered.tweet.author.handle ?? '';
        const fixes: Fix[] = [{ kind: 'restore', span, words }, ...marked(text, credit)];
        return {
          rule: 'altered',
          box,
          span,
          names: { handle },
          fixes: fitting(text, fixes),
          ...shownBy(context, box, { box, ...(found && { found }) }),
        };
      }
    }
    return null;
  },
};

/** The forms that give the words after them as another's; "MT" and "MRT" say that they were changed. */
const REPEATING = /^(?:RT|PRT|QT|quote-@)$/;
const CHANGED = /^MR?T$/;
/** The least that is a quotation, and no title or single term. Characters. */
const QUOTATION = /(?<=[“"«„])[^“”"«»„]{20,}(?=[”"»“])/gu;
/** A draft quotes so often at most: what bounds texts made to be slow. */
const MOST_QUOTED = 20;

interface Given {
  credit: Credit;
  quoted: Quoted;
}

/** The parts of a text that are given as the words of somebody credited in it, who is a source. */
function quotedIn(
  text: string,
  credits: readonly Credit[],
  isSource: (credit: Credit) => boolean,
): Given[] {
  const repeated = credits.flatMap((credit, i): Given[] => {
    if (!REPEATING.test(credit.form)) return [];
    const end = credits[i + 1]?.span[0] ?? text.length;
    return [{ credit, quoted: { start: credit.span[1], end, closed: false } }];
  });
  const named = credits.find(isSource);
  const quotations =
    !named || credits.some(({ form }) => CHANGED.test(form)) ? [] : [...text.matchAll(QUOTATION)];
  const given = quotations.flatMap(({ 0: words, index }): Given[] => {
    const quoted = { start: index, end: index + words.length, closed: true };
    return named ? [{ credit: named, quoted }] : [];
  });
  return [...repeated, ...given].slice(0, MOST_QUOTED).filter(({ credit }) => isSource(credit));
}

/** "RT" is written "MT" where the words are others. */
function marked(text: string, { form, span: [start] }: Credit): Fix[] {
  const isLetters = form === 'RT' && /^rt/i.test(text.slice(start, start + 2));
  return isLetters ? [{ kind: 'mark-changed', span: [start, start + 2], words: 'MT' }] : [];
}
