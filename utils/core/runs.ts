/** The runs of words that two texts share, wherever they stand. */
import { priorBits } from './commonplace';
import type { Word } from './normalize';

/** `length` words that are the same from `query` and `source` on (word indexes). */
export interface Run {
  query: number;
  source: number;
  length: number;
}

/** Of a word that occurs more often than this in the source, only the first places are tried. */
const MOST_PLACES = 6;
/** Comparisons of words in one alignment: what bounds texts made to be slow. */
const BUDGET = 60_000;

/** For each word the prior's bits of all words before it. */
export function bitsUpTo(words: readonly Word[]): Float64Array {
  const upTo = new Float64Array(words.length + 1);
  words.forEach((word, index) => (upTo[index + 1] = (upTo[index] ?? 0) + priorBits(word)));
  return upTo;
}

/** The bits of so many words from a word on. */
export function bitsOf(from: number, length: number, upTo: Float64Array): number {
  return (upTo[from + length] ?? 0) - (upTo[from] ?? 0);
}

/** Every maximal run of equal words, the weightiest first, among equals the one nearest to its own place. */
export function commonRuns(
  query: readonly Word[],
  source: readonly Word[],
  upTo: Float64Array,
): Run[] {
  const places = new Map<string, number[]>();
  source.forEach((word, index) => {
    const known = places.get(word.text);
    if (!known) places.set(word.text, [index]);
    else if (known.length < MOST_PLACES) known.push(index);
  });
  const runs: (Run & { bits: number })[] = [];
  let budget = BUDGET;
  let before: number[] | undefined;
  for (let q = 0; q < query.length && budget > 0; q++) {
    const here = places.get(query[q]?.text ?? '');
    for (const s of here ?? []) {
      budget--;
      // Inside a run that began with the word before.
      if (before?.includes(s - 1)) continue;
      let length = 1;
      while (
        q + length < query.length &&
        s + length < source.length &&
        query[q + length]?.text === source[s + length]?.text
      )
        length++;
      budget -= length;
      runs.push({ query: q, source: s, length, bits: bitsOf(q, length, upTo) });
    }
    before = here;
  }
  return runs.sort(
    (a, b) => b.bits - a.bits || Math.abs(a.query - a.source) - Math.abs(b.query - b.source),
  );
}
