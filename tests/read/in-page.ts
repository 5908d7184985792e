/** The real readers, as they run in the browser that `npm run read` opens. */
import { focalId } from '../../utils/x/page';
import type { PayloadTweet } from '../../utils/x/read-payload';
import { readPayload } from '../../utils/x/walk-payload';
import { findTweets, readTweet, type Reading } from '../../utils/x/read-tweet';
import { inventPage } from './invent-page';
import { nameSavedPictures } from './saved-pictures';

export interface Readers {
  /** What is read of the page, in its order. */
  page(): Reading[];
  /** What is read of one of X's own answers. */
  answer(answer: unknown): PayloadTweet[];
  /** Puts invented people and words into the page; gives the address that it then has. */
  invent(): string;
}

declare global {
  interface Window {
    readers: Readers;
  }
}

window.readers = {
  page() {
    nameSavedPictures(document);
    const page = { focalId: focalId(new URL(document.URL)) };
    return findTweets(document).map((article) => readTweet(article, page));
  },
  answer: readPayload,
  invent: () => inventPage(document),
};
