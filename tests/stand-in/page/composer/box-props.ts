/** What a box's editor is told and tells, whichever kind it is. */
import type { KeyPress } from 'react';
import type { Box } from './composition.ts';

export interface BoxProps {
  box: Box;
  /** Its number in the thread. */
  index: number;
  placeholder: string;
  /** Takes the focus when it is made. */
  focused: boolean;
  /** Blocks stand in one more element, as in the inline reply of February 2026. */
  wrapped: boolean;
  onFocus(): void;
  onChange(): void;
  /** Pictures were pasted or dropped into it. */
  onFiles(files: Blob[]): void;
  onPost(trusted: boolean): void;
  /** Backspace in an empty box. */
  onLeave(): void;
}

/** Ctrl+Enter, Cmd+Enter. */
export function isPost({ key, ctrlKey, metaKey }: KeyPress): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}
