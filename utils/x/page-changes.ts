/** Changes of X's page, told to all who watch for them by one observer: browsers wrap each change once for each. */

export type ChangeListener = (changes: readonly MutationRecord[]) => void;

interface Watched {
  observer: MutationObserver;
  listeners: Set<ChangeListener>;
}

const watched = new WeakMap<Document, Watched>();

/** Calls back with what was added, taken away and written anywhere in the document, until `signal` aborts. */
export function onPageChanges(
  document: Document,
  listener: ChangeListener,
  signal: AbortSignal,
): void {
  const { observer, listeners } = watched.get(document) ?? watch(document);
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watched.delete(document);
  });
}

function watch(document: Document): Watched {
  const listeners = new Set<ChangeListener>();
  const observer = new MutationObserver((changes) => {
    for (const listener of listeners) listener(changes);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const now = { observer, listeners };
  watched.set(document, now);
  return now;
}
