/** What is told about a composer of X's, and what may be asked of it. */
import type { Draft } from '../core/suggestion';

/** One editor. */
export interface Box {
  readonly editor: HTMLElement;
  /** Plain text, paragraphs separated by "\n"; emoji included. Read anew each time. */
  text(): string;
}

/** What one Post button posts: a box, or the boxes of a thread. From its mounting until it is emptied or gone. */
export interface Composer {
  readonly boxes: readonly Box[];
  /** What it answers and quotes, as of now. */
  about(): Pick<Draft, 'replyTo' | 'quote'>;
  /** Addresses of the pictures that X has attached, each its own as long as it stays. */
  pictures(): string[];
  /** The element after which the hint about a box stands, in the flow under its editor; null when gone. */
  hintPlace(box: Box): Element | null;
}

export interface ComposerEvents {
  /** An editor was given the focus. */
  focused(composer: Composer): void;
  /** Text, boxes, pictures, quote or reply are not what they were; told in the same task as the change. */
  changed(composer: Composer): void;
  /** Text came out of the clipboard or was dropped into a box; `changed` follows. */
  pasted(composer: Composer, box: Box, text: string): void;
  /** A picture of a tweet, of which X names the file so, came the same way; X attaches it, or does not. */
  pictured(composer: Composer, box: Box, key: string): void;
  /** The person presses what posts it: true keeps this press from X. */
  posting(composer: Composer): boolean;
  /** Its last box left the page, as is noticed at the next beat, or it was emptied: what follows is another draft. */
  ended(composer: Composer): void;
  /** A composer that is no editor we know (a textarea, another editor): once each. */
  unknown(): void;
}

/** Done, with the way back; null when the editor did not take it, and then nothing has changed. */
export type Written = { undo: () => Promise<boolean> } | null;
