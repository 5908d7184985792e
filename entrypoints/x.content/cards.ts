/** The evidence card over X's page: one at a time, at the label that opened it. */
import { h } from 'preact';
import css from '@/components/page.css?inline';
import type { VerdictKind } from '@/components/Actions';
import { Card } from '@/components/Card';
import type { Words } from '@/components/words';
import { evidenceOf } from '@/utils/core/evidence';
import type { Reshare } from '@/utils/core/match';
import type { Verdict } from '@/utils/core/settings';
import type { Tweet } from '@/utils/core/tweet';
import { createPart } from './shadow';

export interface Cards {
  /** Opens the card; `onClosed` is told whether the focus, which was in the card, wants a place. */
  open(
    tweet: Tweet,
    reshare: Reshare,
    label: HTMLElement,
    onClosed: (refocus: boolean) => void,
  ): void;
  close(): void;
}

/** Room between label and card, and between card and the edges of the view; pixels. */
const GAP = 6;
const MARGIN = 12;
const WIDTH = 560;

export function createCards(
  words: Words,
  verdicts: { give(verdict: Verdict): void; takeBack(verdict: Verdict): void },
  signal: AbortSignal,
): Cards {
  let closeOpen: ((refocus: boolean) => void) | null = null;
  signal.addEventListener('abort', () => closeOpen?.(false));

  const open: Cards['open'] = (tweet, reshare, label, onClosed) => {
    closeOpen?.(false);
    const part = createPart(css, words);
    const listening = new AbortController();
    const close = (refocus: boolean): void => {
      listening.abort();
      part.remove();
      closeOpen = null;
      onClosed(refocus);
    };
    closeOpen = close;
    const verdictOf = (kind: VerdictKind): Verdict =>
      kind === 'ignored'
        ? { kind, handle: reshare.source.author.handle }
        : { kind, reshareId: tweet.id, sourceId: reshare.source.id };
    part.show(
      h(Card, {
        ...evidenceOf(tweet, reshare),
        onCopy: copy,
        onNotCopy: () => verdicts.give(verdictOf('not-a-copy')),
        onIgnore: () => verdicts.give(verdictOf('ignored')),
        onUndo: (kind) => verdicts.takeBack(verdictOf(kind)),
        onClose: () => close(true),
      }),
    );
    document.body.append(part.host);
    place(part.host, label);
    // A press anywhere else closes the card; X gets that press as always.
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && !event.composedPath().includes(part.host)) close(false);
      },
      { capture: true, signal: listening.signal },
    );
  };

  return { open, close: () => closeOpen?.(false) };
}

/** Under the label, or over it where there is no room below; it scrolls with the page. */
function place(host: HTMLElement, label: HTMLElement): void {
  const at = label.getBoundingClientRect();
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN));
  Object.assign(host.style, {
    position: 'absolute',
    zIndex: '2147483646',
    width: `${width}px`,
    left: `${left + scrollX}px`,
  });
  const { height } = host.getBoundingClientRect();
  const below = at.bottom + GAP;
  const fitsBelow = below + height <= innerHeight - MARGIN;
  const top = fitsBelow ? below : Math.max(MARGIN, at.top - GAP - height);
  host.style.top = `${top + scrollY}px`;
}

async function copy(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
