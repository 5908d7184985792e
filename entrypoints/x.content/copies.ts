/** What was copied out of tweets in this tab, words and pictures: put into a draft, its source is known with certainty. */
import type { Touch } from '@/utils/messages';
import { tweetCopiedFrom } from '@/utils/x/copied-from';
import { pictureTaken, type Taken } from '@/utils/x/picture-taken';
import type { Reading } from '@/utils/x/read-tweet';

export interface Copies {
  /** The tweet out of which this tab saw exactly these words being copied; null for all others. */
  sourceOf(text: string): string | null;
  /** The tweet out of which this tab saw a picture being taken; null for all others. */
  pictureSource(key: string): string | null;
}

/** Copies remembered. */
const MOST = 20;

/**
 * The words stay in this tab's memory; `onTaken` is told the tweet's id, and how.
 * @param complete adds to a reading what is known of the tweet besides.
 */
export function createCopies(
  complete: (reading: Reading) => Reading,
  onTaken: (tweetId: string, how: Touch['how']) => void,
  signal: AbortSignal,
): Copies {
  const copied: { words: string; tweetId: string }[] = [];
  const taken: Taken[] = [];

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
      onTaken(tweetId, 'copied');
    },
    { signal },
  );

  // No event tells that a picture is copied: the menu that does it is opened on it.
  for (const type of ['contextmenu', 'dragstart'] as const) {
    const heard = (event: Event): void => {
      const picture = event.isTrusted ? pictureTaken(event, complete) : null;
      if (!picture) return;
      taken.unshift(picture);
      taken.splice(MOST);
      onTaken(picture.tweetId, 'picture');
    };
    document.addEventListener(type, heard, { capture: true, signal });
  }

  return {
    pictureSource: (key) => taken.find((picture) => picture.key === key)?.tweetId ?? null,
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
