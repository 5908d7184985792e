/** Puts a composer where it belongs, and takes it away again. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h } from '../h.ts';
import { state } from '../state.ts';
import { Composer } from './composer.ts';
import { Composition } from './composition.ts';
import type { Start } from './composition.ts';
import type { Seat } from './parts.ts';

/** How to take each away, the one in front last. */
const removals = new Set<() => void>();

/** An element with a composer in it, until the signal aborts. */
export function composerSeat(
  seat: Seat,
  start: Partial<Start>,
  signal: AbortSignal,
  onPosted: () => void = () => undefined,
): HTMLElement {
  const element = h('div', { class: `composer-seat seat-${seat}` });
  const composition = new Composition(
    { texts: [''], quote: null, replyTo: null, ...start },
    state.composer !== 'draft',
  );
  const root = createRoot(element);
  // At once, but not before the element is in the page, where an editor can take the focus.
  queueMicrotask(() =>
    flushSync(() => root.render(createElement(Composer, { composition, seat, onPosted }))),
  );
  const remove = () => {
    if (removals.delete(remove)) root.unmount();
  };
  removals.add(remove);
  signal.addEventListener('abort', remove, { once: true });
  return element;
}

/** The one in front goes at once, as when X draws its page anew. */
export function removeComposer(): void {
  [...removals].at(-1)?.();
}
