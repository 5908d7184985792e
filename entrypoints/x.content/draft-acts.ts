/** What is done about a draft on the person's word: credited, quoted, judged, and each taken back. */
import { creditForms } from '@/utils/core/credit-line';
import { charactersLeft, charactersOver, type Manner } from '@/utils/core/hint-view';
import type { Verdict } from '@/utils/core/settings';
import type {
  DraftAction,
  DraftVerdict,
  HintView,
  Proposal,
  Uncredited,
} from '@/utils/core/suggestion';
import { type Box, type Composer, writeCredit, writeQuote, type Written } from '@/utils/x/composer';

/** What was done, and stands until the person writes on. */
export interface Done {
  view: HintView;
  /** Of all boxes, right after it. */
  texts: string[];
  box: Box;
  undo: (() => Promise<boolean>) | null;
}

/** What is known of a draft, shared by its asking and its acts. */
export interface DraftState {
  suggestion: Uncredited | null;
  done: Done | null;
  shown: HintView | null;
  /** We are writing: what happens to the draft meanwhile is not the person's change of mind. */
  writing: boolean;
  /** Tweets that are not to be proposed in this draft again. */
  readonly silenced: Set<string>;
}

/** Something was found, done or refused, and is to be heard. */
export type Said = HintView | { undone: 'credited' | 'quoted' };

interface Options {
  composer: Composer;
  judge: (verdict: Verdict) => void;
  unjudge: (verdict: Verdict) => void;
  say: (what: Said) => void;
  mannerFor: (text: string) => Manner;
  redraw: () => void;
  /** Asks anew, whatever was answered before. */
  again: () => void;
}

/** Answers the function that does each; false when it is no longer so that it can be done. */
export function createActs(state: DraftState, options: Options) {
  const { composer, say, mannerFor, redraw, again } = options;

  const proposals = (): readonly Proposal[] =>
    state.shown?.kind === 'found' || state.shown?.kind === 'too-long' ? state.shown.proposals : [];

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    state.writing = true;
    try {
      return await work();
    } finally {
      state.writing = false;
    }
  }

  async function write(box: Box, words: string, handles: string[]): Promise<boolean> {
    if (charactersOver(box.text(), words) > 0) {
      redraw();
      if (state.shown?.kind === 'too-long') say(state.shown);
      return false;
    }
    const written = await alone(() => writeCredit(box, words));
    const left = charactersLeft(box.text());
    return finish(box, written, words, { kind: 'credited', words, handles, left });
  }

  async function quote(box: Box, { source, match, quoteUrl }: Proposal): Promise<boolean> {
    if (quoteUrl === null) return false;
    const ends = match.spans.flatMap(({ query }) => query);
    const span: [number, number] = [Math.min(...ends), Math.max(...ends)];
    const end = box.text().length;
    const written = await alone(() =>
      writeQuote(box, quoteUrl, ends.length > 0 ? span : [end, end]),
    );
    const { handle } = source.author;
    const left = charactersLeft(box.text());
    return finish(box, written, quoteUrl, { kind: 'quoted', handle, left });
  }

  function finish(box: Box, written: Written, words: string, view: HintView): boolean {
    const texts = composer.boxes.map((one) => one.text());
    state.done = {
      view: written ? view : { kind: 'refused', words },
      texts,
      box,
      undo: written?.undo ?? null,
    };
    say(state.done.view);
    redraw();
    return written !== null;
  }

  async function undo({ view, undo: takeOut }: Done): Promise<boolean> {
    if (!takeOut || (view.kind !== 'credited' && view.kind !== 'quoted')) return false;
    const undone = await alone(takeOut);
    state.done = null;
    if (undone) say({ undone: view.kind });
    again();
    return undone;
  }

  function judge(verdict: DraftVerdict, suggestion: Uncredited, box: Box): boolean {
    silence(suggestion);
    if (verdict.kind !== 'not-a-copy') options.judge(verdict);
    const texts = composer.boxes.map((one) => one.text());
    state.done = { view: { kind: 'judged', verdict }, texts, box, undo: null };
    // Or it would show again at the next key, until the next answer.
    state.suggestion = null;
    say(state.done.view);
    redraw();
    return true;
  }

  function unjudge({ view }: Done): boolean {
    if (view.kind !== 'judged') return false;
    if (view.verdict.kind !== 'not-a-copy') options.unjudge(view.verdict);
    state.silenced.clear();
    state.done = null;
    again();
    return true;
  }

  function dismiss(): boolean {
    if (state.suggestion) silence(state.suggestion);
    state.suggestion = null;
    state.done = null;
    redraw();
    return true;
  }

  function silence({ origins }: Uncredited): void {
    for (const { source } of origins) state.silenced.add(source.id);
  }

  return async function act(action: DraftAction): Promise<boolean> {
    const { suggestion, done, writing } = state;
    const box = suggestion && composer.boxes[suggestion.box];
    if (writing) return false;
    switch (action.kind) {
      case 'write': {
        const forms = proposals().flatMap((proposal) => proposal.forms);
        const form = forms.find(({ words }) => words === action.words);
        return form && box ? write(box, form.words, form.handles) : false;
      }
      case 'quote': {
        const proposal = proposals().find(({ source }) => source.id === action.tweetId);
        return proposal && box ? quote(box, proposal) : false;
      }
      case 'credit': {
        const last = composer.boxes.findLast((one) => one.text().trim() !== '');
        const { source, finder } = action;
        const text = last?.text() ?? '';
        const forms = last ? creditForms({ source, finder, ...mannerFor(text) }) : [];
        // The first that fits: in a nearly full draft the source alone, rather than nothing.
        const form = forms.find(
          ({ words, handles }) => handles.length > 0 && charactersOver(text, words) === 0,
        );
        return form && last ? write(last, form.words, form.handles) : false;
      }
      case 'undo':
        return done ? undo(done) : false;
      case 'judge':
        return suggestion && box ? judge(action.verdict, suggestion, box) : false;
      case 'undo-judge':
        return done ? unjudge(done) : false;
      case 'dismiss':
        return dismiss();
    }
  };
}
