/** What was copied out of tweets in this tab: pasted into a draft, its source is known with certainty. */
import { tweetCopiedFrom } from '@/utils/x/copied-from';

export interface Copies {
  /** The tweet out of which this tab saw exactly these words being copied; null for all others. */
  sourceOf(text: string): string | null;
}

/** Copies remembered. */
const MOST = 20;

/** The words stay in this tab's memory; `onCopied` is told the tweet's id alone. */
export function createCopies(onCopied: (tweetId: string) => void, signal: AbortSignal): Copies {
  const copied: { words: string; tweetId: string }[] = [];

  document.addEventListener(
    'copy',
    (event) => {
      const selection = document.getSelection();
      if (!event.isTrusted || !selection) return;
      const tweetId = tweetCopiedFrom(selection, document);
      const words = squeeze(selection.toString());
      if (tweetId === null || words === '') return;
      copied.unshift({ words, tweetId });
      copied.splice(MOST);
      onCopied(tweetId);
    },
    { signal },
  );

  return {
    sourceOf(text) {
      const words = squeeze(text);
      return copied.find((copy) => copy.words === words)?.tweetId ?? null;
    },
  };
}

/** Letters and digits: emoji are pictures on X's page, and spaces change on the way. */
function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
