/** What is known of a composer in the page. */
import { attachedPictures, readAttachedQuote, readReplyingTo } from './composer-about';
import type { FoundComposer } from './composer-find';
import { hintPlace } from './composer-place';
import { readEditor } from './composer-read';
import type { Box, Composer } from './composer-types';

/** A composer in the page, and what was last told of it. */
export interface Entry extends Composer {
  boxes: Box[];
  container: Element;
  texts: string;
  parts: (Element | null)[];
  /** Something was told of it since it last ended. */
  told: boolean;
  written: boolean;
}

export function newBox(editor: HTMLElement): Box {
  return { editor, text: () => readEditor(editor) };
}

export function newEntry({ container }: FoundComposer): Entry {
  const entry: Entry = {
    boxes: [],
    container,
    texts: '',
    parts: [],
    told: false,
    written: false,
    about: () => {
      const editor = entry.boxes[0]?.editor;
      return {
        replyTo: editor ? readReplyingTo(editor) : null,
        quote: readAttachedQuote(entry.container),
      };
    },
    pictures: () =>
      attachedPictures(entry.container).map((picture) => picture.getAttribute('src') ?? ''),
    hintPlace: ({ editor }) => hintPlace(editor),
  };
  return entry;
}
