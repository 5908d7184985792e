/** What is done about a draft on the person's word: credited, quoted, mended, judged, and each taken back. */
import { type CreditForm, creditForms } from '@/utils/core/credit-line';
import { charactersLeft, charactersOver } from '@/utils/core/hint-view';
import type { DraftAction, Fix, HintView, Proposal } from '@/utils/core/suggestion';
import { writeCredit, writeFix, writeQuote, type Written } from '@/utils/x/composer';
import type { ActOptions, Done, DraftState } from './draft-state';
import { createVerdicts } from './draft-verdicts';

/** Where something is written, and the key of the suggestion for which. */
type Place = Pick<Done, 'box' | 'about'>;

/** Answers the function that does each; false when it is no longer so that it can be done. */
export function createActs(state: DraftState, options: ActOptions) {
  const { composer, say, mannerFor, allStanding, redraw, changed, again } = options;
  const verdicts = createVerdicts(state, options);

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    state.writing = true;
    try {
      return await work();
    } finally {
      state.writing = false;
    }
  }

  async function write({ box, about }: Place, form: CreditForm): Promise<boolean> {
    const { words, handles } = form;
    if (charactersOver(box.text(), form) > 0) {
      redraw();
      const view = options.shown()?.view;
      if (view?.kind === 'too-long') say(view);
      return false;
    }
    const written = await alone(() => writeCredit(box, words, form.place));
    const left = charactersLeft(box.text());
    return finish({ box, about }, written, words, { kind: 'credited', words, handles, left });
  }

  async function quote(place: Place, { source, match, quoteUrl }: Proposal): Promise<boolean> {
    const { box } = place;
    if (quoteUrl === null) return false;
    const ends = match.spans.flatMap(({ query }) => query);
    const span: [number, number] = [Math.min(...ends), Math.max(...ends)];
    const end = box.text().length;
    const written = await alone(() =>
      writeQuote(box, quoteUrl, ends.length > 0 ? span : [end, end]),
    );
    const { handle } = source.author;
    const left = charactersLeft(box.text());
    return finish(place, written, quoteUrl, { kind: 'quoted', handle, left });
  }

  async function fix(place: Place, text: string, { kind, span, words }: Fix): Promise<boolean> {
    const { box } = place;
    // Its span is one of the text that was asked about, and of no other.
    if (box.text() !== text) return false;
    const written = await alone(() => writeFix(box, span, words));
    const left = charactersLeft(box.text());
    return finish(place, written, words, { kind: 'fixed', fix: kind, words: words.trim(), left });
  }

  function finish({ box, about }: Place, written: Written, words: string, view: HintView): boolean {
    const texts = composer.boxes.map((one) => one.text());
    state.done = {
      view: written ? view : { kind: 'refused', words },
      texts,
      box,
      about,
      undo: written?.undo ?? null,
    };
    say(state.done.view);
    changed();
    return written !== null;
  }

  async function undo({ view, undo: takeOut }: Done): Promise<boolean> {
    const { kind } = view;
    if (!takeOut || (kind !== 'credited' && kind !== 'quoted' && kind !== 'fixed')) return false;
    const undone = await alone(takeOut);
    state.done = null;
    if (undone) say({ undone: kind });
    again();
    return undone;
  }

  return async function act(action: DraftAction, key: string | null = null): Promise<boolean> {
    const { done, writing } = state;
    if (writing) return false;
    const all = allStanding();
    const front = all.find((one) => one.key === state.front) ?? all[0] ?? null;
    const about = key === null ? front : (all.find((one) => one.key === key) ?? null);
    const place = about && { box: about.box, about: about.key };
    const view = about?.view;
    const proposals = view?.kind === 'found' || view?.kind === 'too-long' ? view.proposals : [];
    switch (action.kind) {
      case 'write': {
        const forms = proposals.flatMap((proposal) => proposal.forms);
        const form = forms.find(({ words }) => words === action.words);
        return form && place ? write(place, form) : false;
      }
      case 'quote': {
        const proposal = proposals.find(({ source }) => source.id === action.tweetId);
        return proposal && place ? quote(place, proposal) : false;
      }
      case 'fix': {
        const fixes = view?.kind === 'advice' ? view.advice.fixes : [];
        const one = fixes.find(({ words }) => words === action.words);
        return one && place ? fix(place, about.text, one) : false;
      }
      case 'credit': {
        const last = composer.boxes.findLast((one) => one.text().trim() !== '');
        const { source, finder } = action;
        const text = last?.text() ?? '';
        const forms = last ? creditForms({ source, finder, ...mannerFor(text) }) : [];
        // The first that fits: in a nearly full draft the source alone, rather than nothing.
        const form = forms.find((one) => one.handles.length > 0 && charactersOver(text, one) === 0);
        return form && last ? write({ box: last, about: null }, form) : false;
      }
      case 'undo':
        return done ? undo(done) : false;
      case 'judge':
        return about ? verdicts.judge(action.verdict, about) : false;
      case 'undo-judge':
        return done ? verdicts.unjudge(done) : false;
      case 'dismiss':
        return verdicts.dismiss(about);
      case 'next':
        return verdicts.next();
    }
  };
}
