/** X's own answers, as the script in its page passes them on: read while the page is idle, in slices. */
import { ANSWER, LISTENING, LONGEST_ANSWER, MOST_WAITING } from './answers-channel';
import type { PayloadTweet } from './read-payload';
import { payloadTweets } from './walk-payload';

/** Reading rests after this long, so that the page's own work comes between; milliseconds. */
const SLICE = 4;
/** Reading waits for the page to be idle, but no longer than this; milliseconds. */
const LONGEST_WAIT = 200;

/**
 * Whoever dispatches them: what arrives is only text, and is believed for what the page shows.
 * @param onHeard told the tweets of the answers, and the ids of those that they say are gone.
 */
export function hearAnswers(
  onHeard: (tweets: PayloadTweet[], gone: string[]) => void,
  signal: AbortSignal,
): void {
  const waiting: string[] = [];
  const gone: string[] = [];
  let reading: Iterator<PayloadTweet | null> | undefined;
  let idle: number | undefined;

  function heard(event: Event): void {
    const { detail: text } = event as CustomEvent<unknown>;
    if (typeof text !== 'string' || text.length > LONGEST_ANSWER) return;
    waiting.push(text);
    waiting.splice(0, waiting.length - MOST_WAITING);
    readSoon();
  }

  function readSoon(): void {
    idle ??= requestIdleCallback(readSome, { timeout: LONGEST_WAIT });
  }

  function readSome(): void {
    idle = undefined;
    const until = performance.now() + SLICE;
    const found: PayloadTweet[] = [];
    do {
      reading ??= readText(waiting.shift() ?? '', (id) => gone.push(id));
      const next = reading.next();
      if (next.done) reading = undefined;
      else if (next.value) found.push(next.value);
    } while (reading && performance.now() < until);
    if (found.length + gone.length > 0) onHeard(found, gone.splice(0));
    if (reading ?? waiting.length > 0) readSoon();
  }

  document.addEventListener(ANSWER, heard, { signal });
  signal.addEventListener('abort', () => idle !== undefined && cancelIdleCallback(idle));
  document.dispatchEvent(new Event(LISTENING));
}

/** First the whole text, in one go, then tweet by tweet. */
function* readText(text: string, onGone: (id: string) => void): Generator<PayloadTweet | null> {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return;
  }
  yield null;
  yield* payloadTweets(answer, onGone);
}
