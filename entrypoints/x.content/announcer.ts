/** Live regions, there and empty before there is anything to say. */
import { h } from 'preact';
import css from '@/components/live.css?inline';
import type { Words } from '@/components/words';
import { createPart } from './shadow';

/** `now`: whatever else is being said. */
export type Announce = (sentence: string, now?: 'now') => void;

/** Answers the function that has a sentence said by screen readers. */
export function createAnnouncer(words: Words, signal: AbortSignal): Announce {
  const part = createPart(css, words);
  const say: Announce = (sentence, now) => {
    const alert = h('p', { role: 'alert' }, now && sentence);
    part.show([h('p', { role: 'status' }, now ? '' : sentence), alert]);
  };
  say('');
  document.body.append(part.host);
  signal.addEventListener('abort', () => part.remove());
  return say;
}
