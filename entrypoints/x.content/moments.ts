/** When a label may appear: nothing may move under the eyes of somebody who reads. */
import type { WatchedTweet } from '@/utils/x/watch-tweets';

export interface Moments {
  /** The tweet is new here or in view, still below the view, or in a tab that nobody looks at: nobody reads it yet. */
  isNow(watched: WatchedTweet): boolean;
  /** Calls back when the tweet, which is in view or above it, next comes into view. */
  next(watched: WatchedTweet, appear: () => void): void;
  forget(watched: WatchedTweet): void;
}

/** In view for longer than this, a tweet is being read; milliseconds. */
const TOO_LATE = 500;
/** The same from when it was first seen to be in view, which may be a beat later. */
const SEEN_TOO_LATE = 300;

export function createMoments(signal: AbortSignal): Moments {
  const waiting = new Map<Element, { left: boolean; appear: () => void }>();
  const edges = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const label = waiting.get(target);
      if (!label) continue;
      if (!isIntersecting) label.left = true;
      else if (label.left) {
        forget(target);
        label.appear();
      }
    }
  });
  signal.addEventListener('abort', () => edges.disconnect());

  function forget(article: Element): void {
    if (waiting.delete(article)) edges.unobserve(article);
  }

  return {
    isNow({ article, attachedAt, inViewAt }) {
      const now = performance.now();
      if (document.hidden || now - attachedAt < TOO_LATE) return true;
      const { top, bottom } = article.getBoundingClientRect();
      return top >= innerHeight || (bottom > 0 && now - (inViewAt ?? now) < SEEN_TOO_LATE);
    },
    next({ article }, appear) {
      waiting.set(article, { left: false, appear });
      edges.observe(article);
    },
    forget: ({ article }) => forget(article),
  };
}
