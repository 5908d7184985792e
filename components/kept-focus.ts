/** Keeps the focus inside a part when the button that held it goes: on the first button that is there. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The focus is never brought in: a part that did not have it never takes it. */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  // Asked before the change is drawn: afterwards the button is gone, and its focus with it.
  const held = isFocusIn(part.current);
  useLayoutEffect(() => {
    if (held && !isFocusIn(part.current)) {
      part.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  });
}

function isFocusIn(part: HTMLElement | null): boolean {
  if (!part?.isConnected) return false;
  // In X's page parts stand in shadow roots: each knows which of its elements has the focus.
  const root = part.getRootNode() as Document | ShadowRoot;
  return part.contains(root.activeElement);
}
