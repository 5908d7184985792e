/** One live region, there and empty before there is anything to say. */
import { h } from 'preact';
import css from '@/components/live.css?inline';
import type { Words } from '@/components/words';
import { createPart } from './shadow';

/** Answers the function that has a sentence said by screen readers. */
export function createAnnouncer(words: Words, signal: AbortSignal): (sentence: string) => void {
  const part = createPart(css, words);
  const say = (sentence: string): void => part.show(h('p', { role: 'status' }, sentence));
  say('');
  document.body.append(part.host);
  signal.addEventListener('abort', () => part.remove());
  return say;
}
