/** What the buttons about a draft are told, and what they tell. */
import type { DraftAction, HintView } from '../utils/core/suggestion';
import type { Copy } from './CopyButton';

export interface DraftActs {
  onAct: (action: DraftAction) => void;
  /** Shows the evidence for this source. */
  onWhy: (tweetId: string) => void;
  onCopy: Copy;
}

export interface DraftDoingProps extends DraftActs {
  view: HintView;
  /** So many other suggestions can be turned to from here. */
  more: number;
  /** The id of the source chosen in the menu. */
  chosen: string | null;
  onChoose: (tweetId: string) => void;
  /** The keys that do what the filled button does, "Alt+V"; "" where they are of no use. */
  shortcut: string;
}
