/** What is in a draft: its words, and what was put into it out of the clipboard, as long as it is there. */
import type { Draft, Pasted } from '@/utils/core/suggestion';
import type { Box, Composer } from '@/utils/x/composer';
import { createPictures } from './draft-pictures';

export interface DraftContents {
  texts(): string[];
  /** As of now, with all that is asked about it. */
  draft(): Draft;
  /** A picture out of the clipboard is attached. */
  isPictured(): boolean;
  /** There are words in it, or such a picture. */
  isWritten(): boolean;
  /** `tweetId`: out of which this tab saw it being copied. */
  pasted(box: Box, text: string, tweetId: string | null): void;
  /** `key`: X's name for the picture's file. */
  pictured(box: Box, key: string, tweetId: string | null): void;
}

export function createContents(composer: Composer): DraftContents {
  const pasted: { box: Box; text: string; tweetId: string | null }[] = [];
  const pictures = createPictures(composer);

  const texts = (): string[] => composer.boxes.map((box) => box.text());
  const isPictured = (): boolean => pictures.attached().length > 0;

  function draft(): Draft {
    const boxes = texts();
    const still = pasted.flatMap(({ box, text, tweetId }): Pasted[] => {
      const index = composer.boxes.indexOf(box);
      const isThere = plain(boxes[index] ?? '').includes(plain(text));
      return isThere ? [{ box: index, text, tweetId }] : [];
    });
    return { boxes, ...composer.about(), pasted: still, pictures: pictures.attached() };
  }

  return {
    texts,
    draft,
    isPictured,
    isWritten: () => isPictured() || texts().some((text) => text.trim() !== ''),
    pasted: (box, text, tweetId) => void pasted.push({ box, text, tweetId }),
    pictured: (box, key, tweetId) => pictures.put(box, { key, tweetId }),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
