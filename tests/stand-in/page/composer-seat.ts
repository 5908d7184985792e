/**
 * Where a composer belongs: above the home timeline, in the `/compose/post` dialog, under a focal
 * tweet. Nobody sits there until something registers itself with `seatComposer`.
 */
import { h } from './h.ts';

export type Seat = 'home' | 'dialog' | 'reply';

/** Mounts a composer into the element; answers how to take it away. */
export type ComposerMount = (
  element: HTMLElement,
  seat: Seat,
  replyTo: string | null,
) => () => void;

let mount: ComposerMount | null = null;

export function seatComposer(composer: ComposerMount): void {
  mount = composer;
}

export function hasComposer(): boolean {
  return mount !== null;
}

/** The seat's element; the composer in it goes when the signal aborts. */
export function composerSeat(seat: Seat, replyTo: string | null, signal: AbortSignal): HTMLElement {
  const element = h('div', { class: `composer-seat seat-${seat}` });
  const remove = mount?.(element, seat, replyTo);
  if (remove) signal.addEventListener('abort', remove, { once: true });
  return element;
}
