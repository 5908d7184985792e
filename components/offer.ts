/** What can be written about one of the sources that a hint proposes. */
import type { CreditForm } from '../utils/core/credit-line';
import type { DraftAction, HintView, Proposal } from '../utils/core/suggestion';

export type Offering = Extract<HintView, { kind: 'found' | 'too-long' }>;

export interface Offer {
  proposal: Proposal;
  /** Other sources, to be chosen instead. */
  others: Proposal[];
  /** The words that the filled button writes; null when none fit. */
  words: string | null;
  /** The other forms that fit. */
  forms: CreditForm[];
  /** The words that do not fit, and by how many characters. */
  tooLong: { words: string; over: number } | null;
  /** The key writes the same as the filled button. */
  byKey: boolean;
}

/** @param chosen the id of the source chosen in the menu; null, or one no longer there: the first. */
export function offerOf(view: Offering, chosen: string | null): Offer {
  const { proposals } = view;
  const about = view.kind === 'found' ? proposals[0] : (writerOf(view.words) ?? proposals[0]);
  const proposal = proposals.find(({ source }) => source.id === chosen) ?? about;
  const others = proposals.filter((other) => other !== proposal);
  if (view.kind === 'found' || proposal !== about) {
    const [first, ...forms] = proposal.forms;
    const byKey = view.kind === 'found' && proposal === proposals[0];
    return { proposal, others, words: first.words, forms, tooLong: null, byKey };
  }
  const { words, over, shorter } = view;
  const forms = proposal.forms.filter((form) => shorter !== null && fits(form, shorter));
  return {
    proposal,
    others,
    words: shorter?.words ?? null,
    forms,
    tooLong: { words, over },
    byKey: shorter !== null,
  };

  function writerOf(words: string): Proposal | undefined {
    return proposals.find(({ forms }) => forms.some((form) => form.words === words));
  }
}

/** Certain to fit, and not the same again: no longer than the one that is known to. */
function fits(form: CreditForm, known: CreditForm): boolean {
  return form.words !== known.words && form.words.length <= known.words.length;
}

/** What the filled button does, and the key; null where it can do nothing. */
export function firstAction(view: HintView): DraftAction | null {
  switch (view.kind) {
    case 'found':
    case 'too-long': {
      const { words } = offerOf(view, null);
      return words === null ? null : { kind: 'write', words };
    }
    case 'advice': {
      const [fix] = view.advice.fixes;
      return fix ? { kind: 'fix', words: fix.words } : null;
    }
    default:
      return null;
  }
}
