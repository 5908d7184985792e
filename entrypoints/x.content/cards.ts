/** The evidence card over X's page: one at a time, at the label or the hint that opened it. */
import { h } from 'preact';
import type { VerdictKind } from '@/components/Actions';
import { Card, type CardProps } from '@/components/Card';
import type { Words } from '@/components/words';
import { type DraftOrigin, evidenceOf, evidenceOfDraft } from '@/utils/core/evidence';
import type { Reshare } from '@/utils/core/match';
import type { Settings } from '@/utils/core/settings';
import type { Verdict } from '@/utils/core/verdicts';
import type { DraftVerdict } from '@/utils/core/suggestion';
import type { Tweet } from '@/utils/core/tweet';
import { createPart } from './shadow';
import { pageSheet } from './sheets';

export interface Cards {
  /** Opens the card; `onClosed` is told whether the focus, which was in the card, wants a place. */
  open(
    tweet: Tweet,
    reshare: Reshare,
    label: HTMLElement,
    onClosed: (refocus: boolean) => void,
  ): void;
  /** The same for the words of a draft. */
  openForDraft(
    draft: DraftOrigin,
    hint: HTMLElement,
    then: {
      onJudge: (verdict: DraftVerdict) => void;
      onUndo: () => void;
      onClosed: (refocus: boolean) => void;
    },
  ): void;
  close(): void;
}

/** Room between what opened the card and the card, and between it and the edges of the view; pixels. */
const GAP = 6;
const MARGIN = 12;
const WIDTH = 560;

export function createCards(
  words: Words,
  settings: () => Settings,
  verdicts: { give(verdict: Verdict): void; takeBack(verdict: Verdict): void },
  signal: AbortSignal,
): Cards {
  let closeOpen: ((refocus: boolean) => void) | null = null;
  signal.addEventListener('abort', () => closeOpen?.(false));

  function show(
    card: Omit<CardProps, 'onClose' | 'onCopy'>,
    opener: HTMLElement,
    onClosed: (refocus: boolean) => void,
  ): void {
    closeOpen?.(false);
    const part = createPart(pageSheet, words);
    const listening = new AbortController();
    const close = (refocus: boolean): void => {
      listening.abort();
      part.remove();
      closeOpen = null;
      onClosed(refocus);
    };
    closeOpen = close;
    part.show(h(Card, { ...card, onCopy: copy, onClose: () => close(true) }));
    // X's dialogs take the focus back from whatever is not in them, and cover it.
    const dialog = opener.closest('[role="dialog"]');
    (dialog ?? document.body).append(part.host);
    place(part.host, opener, dialog !== null);
    // A press anywhere else closes the card; X gets that press as always.
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && !event.composedPath().includes(part.host)) close(false);
      },
      { capture: true, signal: listening.signal },
    );
  }

  return {
    open(tweet, reshare, label, onClosed) {
      const verdictOf = (kind: VerdictKind): Verdict =>
        kind === 'ignored'
          ? { kind, handle: reshare.source.author.handle }
          : { kind, reshareId: tweet.id, sourceId: reshare.source.id };
      const judging = {
        onNotCopy: () => verdicts.give(verdictOf('not-a-copy')),
        onIgnore: () => verdicts.give(verdictOf('ignored')),
        onUndo: (kind: VerdictKind) => verdicts.takeBack(verdictOf(kind)),
      };
      show({ ...evidenceOf(tweet, reshare, settings()), ...judging }, label, onClosed);
    },
    openForDraft(draft, hint, { onJudge, onUndo, onClosed }) {
      const { source } = draft.origin;
      const judging = {
        onNotCopy: () => onJudge({ kind: 'not-a-copy', tweetId: source.id }),
        onIgnore: () => onJudge({ kind: 'ignored', handle: source.author.handle }),
        onUndo,
      };
      show({ ...evidenceOfDraft(draft), ...judging }, hint, onClosed);
    },
    close: () => closeOpen?.(false),
  };
}

/** Under its opener, or over it where there is no room below; it scrolls with the page. */
function place(host: HTMLElement, opener: HTMLElement, onTop: boolean): void {
  const at = opener.getBoundingClientRect();
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN));
  const [x, y] = onTop ? [0, 0] : [scrollX, scrollY];
  Object.assign(host.style, {
    position: onTop ? 'fixed' : 'absolute',
    zIndex: '2147483646',
    width: `${width}px`,
    left: `${left + x}px`,
  });
  if (onTop) {
    // The browser's own style for what is on top would centre it in a frame.
    Object.assign(host.style, { margin: '0', inset: `0 auto auto ${left}px`, border: '0' });
    Object.assign(host.style, { padding: '0', background: 'none', overflow: 'visible' });
    host.popover = 'manual';
    host.showPopover();
  }
  const { height } = host.getBoundingClientRect();
  const below = at.bottom + GAP;
  const fitsBelow = below + height <= innerHeight - MARGIN;
  const top = fitsBelow ? below : Math.max(MARGIN, at.top - GAP - height);
  host.style.top = `${top + y}px`;
}

async function copy(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
