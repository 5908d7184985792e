/** Looks, while anything moves, where the tweets of a page are: near the view, or on screen to be read. */
import type { Beat } from './beat';
import { isOnScreen } from './on-screen';
import type { Reading } from './read-tweet';

/** What looking notes of a tweet. */
export interface Viewed {
  /** In view, or about to be. */
  near: boolean;
  /** When it was first seen to be in view, by `performance.now()`; null before that. */
  inViewAt: number | null;
  /** Where it was when last looked, in pixels below the top of the view. */
  top: number;
  /** Looks in a row at which it was on screen. */
  looks: number;
  seen: boolean;
}

export const notLookedAt: Readonly<Viewed> = {
  near: false,
  inViewAt: null,
  top: NaN,
  looks: 0,
  seen: false,
};

/** On screen at so many looks in a row, a tweet counts as seen: after 300 ms, give or take half a beat. */
const LOOKS = 2;
/** So far below the view a tweet is about to be in it; pixels. */
const AHEAD = 250;

const SCROLLS = { capture: true, passive: true, once: true };

/** Tells of each tweet once that it came near, and once that it was seen, until `signal` aborts. */
export function watchView<Tweet extends Viewed & { reading: Reading }>(
  document: Document,
  tweets: ReadonlyMap<Element, Tweet>,
  events: { cameNear(tweet: Tweet): void; seen(tweet: Tweet): void },
  beat: Beat,
  signal: AbortSignal,
): { lookSoon(): void } {
  const { wake } = beat.add(() => {
    const goesOn = look();
    // They stay where they are until something scrolls, and be it one of X's lists in the page, or the
    // page changes. To listen all the time would cost each frame; to ask again changes nothing.
    if (!goesOn) document.addEventListener('scroll', wake, SCROLLS);
    return goesOn;
  });
  document.addEventListener('visibilitychange', wake, { signal });
  addEventListener('resize', wake, { signal });
  signal.addEventListener('abort', () => document.removeEventListener('scroll', wake, SCROLLS));

  /** Answers whether to look again: something has moved, or may yet be seen. */
  function look(): boolean {
    const view = { width: innerWidth, height: innerHeight };
    let goesOn = false;
    for (const [article, tweet] of tweets) {
      if (tweet.seen) continue;
      const box = article.getBoundingClientRect();
      if (box.top !== tweet.top) goesOn = true;
      tweet.top = box.top;
      const wasNear = tweet.near;
      tweet.near = !document.hidden && box.bottom > 0 && box.top < view.height + AHEAD;
      if (tweet.near && box.top < view.height) tweet.inViewAt ??= performance.now();
      if (tweet.near && !wasNear) events.cameNear(tweet);
      tweet.looks = tweet.near && isOnScreen(box, view) ? tweet.looks + 1 : 0;
      if (tweet.looks === 0 || tweet.reading.kind === 'not-ready') continue;
      tweet.seen = tweet.looks >= LOOKS;
      if (tweet.seen) events.seen(tweet);
      else goesOn = true;
    }
    return goesOn;
  }

  return { lookSoon: wake };
}
