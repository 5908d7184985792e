/** What the popup is given: everything it shows as one object, and what its buttons do. */
import type { HealthCounts } from '../utils/core/health';
import type { DraftAction, DraftView } from '../utils/core/suggestion';
import type { CheckProps } from './Check';
import type { ForgetProps } from './Forget';
import type { JustReadProps } from './JustReadList';
import type { LinksSeenProps } from './LinksSeenList';
import type { ReshareActions, ReshareView } from './PageReshares';

/** The tab in front, as far as it is known. */
export type PopupPage =
  | { kind: 'asking' }
  | { kind: 'elsewhere' }
  | { kind: 'silent'; host: string }
  | { kind: 'read'; host: string; reshares: ReshareView[]; draft: PopupDraft | null };

/** The draft written in last on the page in front. */
export interface PopupDraft extends DraftView {
  boxes: string[];
}

export interface PopupLibrary {
  tweets: number;
  /** Today's. */
  health: HealthCounts;
  /** So much more than before went unread today that X must have changed its page. */
  changed: boolean;
  trouble: 'lost' | 'full' | 'newer' | 'silent' | null;
}

/** Everything the popup shows; null while it is being asked for. */
export interface PopupState {
  library: PopupLibrary | null;
  page: PopupPage;
  switches: { started: boolean; paused: boolean; pausedHere: boolean } | null;
  /** The browser lets Sourcier run on X. */
  access: boolean;
}

export interface PopupProps extends ReshareActions {
  state: PopupState;
  check: CheckProps['check'];
  count: ForgetProps['count'];
  forget: ForgetProps['forget'];
  justRead: JustReadProps['ask'];
  linksSeen: LinksSeenProps['ask'];
  /** Answers false when it can no longer be done. `about`: the key of the suggestion that it is about. */
  onAct: (action: DraftAction, about: string | null) => Promise<boolean>;
  onPause: (paused: boolean) => void;
  onPauseHere: (host: string, paused: boolean) => void;
  onReloadTab: () => void;
  onAllow: () => void;
  onWelcome: () => void;
  /** Opens the library page, with this to check. */
  onLibrary: (asked: string) => void;
  onSettings: () => void;
  /** The reader has read what went wrong with the library. */
  onTroubleRead: () => void;
}
