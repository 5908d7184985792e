/** What is known of a draft in the page, and what its parts tell each other. */
import type { Manner } from '@/utils/core/hint-view';
import type { Verdict } from '@/utils/core/verdicts';
import type { HintView, SuggestionView } from '@/utils/core/suggestion';
import type { Box, Composer } from '@/utils/x/composer';
import type { Held, Standing } from './draft-held';

/** What was done, and stands until the person writes on. */
export interface Done {
  view: HintView;
  /** Of all boxes, right after it. */
  texts: string[];
  box: Box;
  /** The key of the suggestion about which it was. */
  about: string | null;
  undo: (() => Promise<boolean>) | null;
}

/** What is known of a draft, shared by its asking and its acts. */
export interface DraftState {
  /** The latest answer, the weightiest first, without what no longer holds. */
  held: Held[];
  /** The key of the suggestion that the hint was turned to; null, or one that is gone: the first. */
  front: string | null;
  done: Done | null;
  /** We are writing: what happens to the draft meanwhile is not the person's change of mind. */
  writing: boolean;
  /** Marks of suggestions, and tweets, that are not to be spoken of in this draft again. */
  readonly silenced: Set<string>;
}

/** What the hint shows. */
export interface Shown {
  view: HintView;
  /** Under which it stands. */
  box: Box;
  /** The suggestion that it is about; null once something was done. */
  about: Standing | null;
  /** So many others wait. */
  more: number;
  /** A press was stopped for it; the next one posts. */
  stopped: boolean;
  /** A press was stopped: that is explained even where hints are off. */
  isDue: boolean;
}

/** Something was found, done or refused, or a press was stopped, and is to be heard. */
export type Said =
  HintView | { undone: 'credited' | 'quoted' | 'fixed' } | { stopped: SuggestionView };

export interface ActOptions {
  composer: Composer;
  judge: (verdict: Verdict) => void;
  unjudge: (verdict: Verdict) => void;
  say: (what: Said) => void;
  mannerFor: (text: string) => Manner;
  allStanding: () => Standing[];
  shown: () => Shown | null;
  redraw: () => void;
  /** Looks at the draft's words once more. */
  changed: () => void;
  /** Asks anew, whatever was answered before. */
  again: () => void;
}
