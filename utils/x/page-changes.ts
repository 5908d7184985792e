/**
 * Changes of X's page, gathered by one observer and told at the next beat: X changes its page in many
 * small steps, and each call into a script costs the page, whatever the script then does.
 */
import type { Beat } from './beat';

export type ChangeListener = (changes: readonly MutationRecord[]) => void;

export interface PageChanges {
  /** Calls back with what was added, taken away and written anywhere in the document. */
  listen(listener: ChangeListener): void;
}

/** Watches until `signal` aborts. */
export function watchChanges(document: Document, beat: Beat, signal: AbortSignal): PageChanges {
  const listeners: ChangeListener[] = [];
  let gathered: MutationRecord[][] = [];

  const { wake } = beat.add(() => {
    const changes = gathered.flat();
    gathered = [];
    for (const listener of listeners) listener(changes);
    return false;
  });
  const observer = new MutationObserver((changes) => {
    gathered.push(changes);
    wake();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return { listen: (listener) => listeners.push(listener) };
}
