/** Words given as somebody’s, after "RT @x" or in quotation marks, that are not quite the words. */
import type { Credit } from '../credit';
import { sameHandle } from '../tweet';
import type { Fix } from '../suggestion';
import { fitting } from './fix';
import type { Context, Rule } from './rule';
import { sameWords } from './same-words';
import { alteration, type Quoted } from './wording';

export const altered: Rule = {
  id: 'altered',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    for (const [box, text] of context.draft.boxes.entries())
      for (const { credit, quoted } of quotedIn(context, box)) {
        const sources = sameWords(context, box).filter(({ remembered: { tweet } }) =>
          sameHandle(tweet.author.handle, credit.handle ?? ''),
        );
        const changes = sources.map(({ match, remembered }) =>
          alteration(text, remembered.tweet, match.spans, quoted),
        );
        const [first] = changes;
        // Of an edited tweet each version is one: any of them may be quoted.
        if (!first || changes.includes(null)) continue;
        const { span, words } = first;
        const handle = sources[0]?.remembered.tweet.author.handle ?? '';
        const fixes: Fix[] = [{ kind: 'restore', span, words }, ...marked(text, credit)];
        return { rule: 'altered', box, span, names: { handle }, fixes: fitting(text, fixes) };
      }
    return null;
  },
};

/** The forms that give the words after them as another's; "MT" and "MRT" say that they were changed. */
const REPEATING = /^(?:RT|PRT|QT|quote-@)$/;
/** The least that is a quotation, and no title or single term. Characters. */
const QUOTATION = /(?<=[“"«„])[^“”"«»„]{20,}(?=[”"»“])/gu;

interface Given {
  credit: Credit;
  quoted: Quoted;
}

/** The parts of a box that are given as the words of somebody credited in it. */
function quotedIn(context: Context, box: number): Given[] {
  const text = context.draft.boxes[box] ?? '';
  if (sameWords(context, box).length === 0) return [];
  const credits = context.creditsIn(box);
  const repeated = credits.flatMap((credit, i): Given[] => {
    if (!REPEATING.test(credit.form)) return [];
    const [, start] = credit.span;
    const end = credits[i + 1]?.span[0] ?? text.length;
    return [{ credit, quoted: { start, end, closed: false } }];
  });
  const quotations = [...text.matchAll(QUOTATION)].flatMap(({ 0: words, index }) =>
    credits.map((credit) => ({
      credit,
      quoted: { start: index, end: index + words.length, closed: true },
    })),
  );
  const changed = credits.some(({ form }) => /^MR?T$/.test(form));
  return changed ? repeated : [...repeated, ...quotations];
}

/** "RT" is written "MT" where the words are others. */
function marked(text: string, { form, span: [start] }: Credit): Fix[] {
  const isLetters = form === 'RT' && /^rt/i.test(text.slice(start, start + 2));
  return isLetters ? [{ kind: 'mark-changed', span: [start, start + 2], words: 'MT' }] : [];
}
