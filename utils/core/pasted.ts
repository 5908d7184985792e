/** Where a pasted text stands in another, whatever white space the clipboard and the editor made of it. */
import type { Match } from './match';
import { longWords, mayRepeat } from './overlap';

/** Shorter texts stand in many tweets; characters, a run of white space as one. */
const SHORTEST = 20;

/** True when a tweet has these very words, and enough of them to tell that they are its. */
export function holds(tweet: string, pasted: string): boolean {
  return wordsOf(pasted).join(' ').length >= SHORTEST && placeIn(tweet, pasted) !== null;
}

/** UTF-16 offsets, end exclusive, of the first place; null when it stands nowhere. */
export function placeIn(text: string, pasted: string): [start: number, end: number] | null {
  const words = wordsOf(pasted).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const found = words.length > 0 ? new RegExp(words.join(String.raw`\s+`)).exec(text) : null;
  return found && [found.index, found.index + found[0].length];
}

/** What was copied out of a translation has hardly a word of its tweet's. */
export function isTranslated({ kind, spans }: Match, text: string, source: string): boolean {
  const shared = spans.map(({ query }) => text.slice(...query)).join(' ');
  return kind === 'pasted' && !mayRepeat(longWords(shared), longWords(source));
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
