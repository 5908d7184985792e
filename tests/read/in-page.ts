/** The real readers, as they run in the browser that `npm run read` opens. */
import { focalId } from '../../utils/x/page';
import { findTweets, readTweet, type Reading } from '../../utils/x/read-tweet';

export interface Readers {
  /** What is read of the page, in its order. */
  page(): Reading[];
}

declare global {
  interface Window {
    readers: Readers;
  }
}

window.readers = {
  page() {
    const page = { focalId: focalId(new URL(document.URL)) };
    return findTweets(document).map((article) => readTweet(article, page));
  },
};
