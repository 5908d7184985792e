/** What two texts share and what was changed: for marks on a screen, and for saying it in words. */
import type { SharedSpan } from './match';
import { normalise, type Word } from './normalize';

export interface Segment {
  text: string;
  shared: boolean;
}

export interface Difference {
  /** The whole text in pieces, in its order. */
  query: Segment[];
  source: Segment[];
  /** Words in both. */
  sameWords: number;
  queryWords: number;
  sourceWords: number;
  /** Words of the query that stand where the source has others. */
  changedWords: number;
  /** Words that only the query has. */
  addedWords: number;
  /** Words that only the source has. */
  missingWords: number;
}

interface Side {
  text: string;
  words: Word[];
  shared: boolean[];
  /** As people count them: how many in all, and where those begin that the other text lacks. */
  count: number;
  alone: number[];
}

/** The difference between two texts whose shared spans are known. */
export function difference(
  query: string,
  source: string,
  spans: readonly SharedSpan[],
): Difference {
  const ours = sideOf(
    query,
    spans.map((span) => span.query),
  );
  const theirs = sideOf(
    source,
    spans.map((span) => span.source),
  );
  const changedWords = Math.min(
    changed(ours, theirs, spans),
    ours.alone.length,
    theirs.alone.length,
  );
  return {
    query: segments(ours),
    source: segments(theirs),
    sameWords: ours.count - ours.alone.length,
    queryWords: ours.count,
    sourceWords: theirs.count,
    changedWords,
    addedWords: ours.alone.length - changedWords,
    missingWords: theirs.alone.length - changedWords,
  };
}

function sideOf(text: string, spans: readonly (readonly [number, number])[]): Side {
  const { words } = normalise(text);
  const ordered = spans.toSorted((a, b) => a[0] - b[0]);
  let next = 0;
  const shared = words.map(({ start, end }) => {
    while (next < ordered.length && (ordered[next]?.[1] ?? 0) < end) next++;
    return (ordered[next]?.[0] ?? Infinity) <= start;
  });
  const counted = words.map((word) => isCounted(text, word));
  return {
    text,
    words,
    shared,
    count: counted.filter(Boolean).length,
    alone: words.filter((_, index) => counted[index] && !shared[index]).map(({ start }) => start),
  };
}

/** An elided letter ("l’eau", "it’s") is no word of its own to people. */
function isCounted(text: string, { start, end }: Word): boolean {
  const elided = /['’]/.test(text.charAt(start - 1)) || /['’]/.test(text.charAt(end));
  return end - start > 1 || !elided;
}

/** Words that have another in their place: both texts have unshared words between the same two spans. */
function changed(ours: Side, theirs: Side, spans: readonly SharedSpan[]): number {
  let count = 0;
  for (let index = 0; index <= spans.length; index++) {
    const before = spans[index - 1];
    const after = spans[index];
    count += Math.min(
      countBetween(ours.alone, before?.query[1], after?.query[0]),
      countBetween(theirs.alone, before?.source[1], after?.source[0]),
    );
  }
  return count;
}

function countBetween(starts: readonly number[], from = 0, to = Infinity): number {
  return Math.max(0, countBelow(starts, to) - countBelow(starts, from));
}

/** How many of the ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function segments({ text, words, shared }: Side): Segment[] {
  const pieces: Segment[] = [];
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    const isShared = shared[index] ?? false;
    if (next && (shared[index + 1] ?? false) === isShared) return;
    const to = next ? border(text, word.end, next.start, isShared) : text.length;
    pieces.push({ text: text.slice(from, to), shared: isShared });
    from = to;
  });
  if (from < text.length) pieces.push({ text: text.slice(from), shared: false });
  return pieces;
}

/**
 * Where, between a shared and an unshared word, the one piece ends: signs stay with the word they
 * touch, white space with the shared words, so that marks hold no blank ends.
 */
function border(text: string, start: number, end: number, sharedFirst: boolean): number {
  const blank = /\s+(?=\S*$)/u.exec(text.slice(start, end));
  if (!blank) return end;
  return start + blank.index + (sharedFirst ? blank[0].length : 0);
}
