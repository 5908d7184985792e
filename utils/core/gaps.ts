/** Words that stand in the same gap between shared runs and are nearly the same. */
import { isNear } from './near';
import type { Normalised, Word } from './normalize';

/** What a word with a typing error counts for, one that was cut short, and one glued to its neighbour. */
const NEAR = 0.8;
const CUT = 0.8;
const GLUED = 0.9;
/** Longer gaps hold other clauses. */
const LONGEST_GAP = 20;
/** So many words at most are one word to somebody else. */
const MOST_GLUED = 4;

/** Which words of two texts stand for each other. */
export interface Pairs {
  /** For each word of the query the word of the source it stands for, or -1. */
  sourceOf: Int32Array;
  /** For each word of the source the word of the query it stands for, or -1. */
  queryOf: Int32Array;
  /** For each word of the query 1 when its pair is the same, less when it is only near. */
  likeness: Float64Array;
}

interface Gap {
  start: number;
  end: number;
}

/**
 * Pairs words left over on both sides between the same two neighbours: those with a typing error,
 * those with a space lost or won ("AskRubio", "Ask Rubio"), and the last one, cut short.
 */
export function pairInGaps(query: Normalised, source: Normalised, pairs: Pairs): void {
  let q = 0;
  while (q < query.words.length) {
    if (pairs.sourceOf[q] !== -1) {
      q++;
      continue;
    }
    const ours = { start: q, end: q };
    while (q < query.words.length && pairs.sourceOf[q] === -1) q++;
    ours.end = q;
    const theirs = gapInSource(ours, pairs);
    if (ours.end - ours.start > LONGEST_GAP || theirs.end - theirs.start > LONGEST_GAP) continue;
    pairNear(query.words, ours, source.words, theirs, pairs);
    pairGlued(query.words, ours, source.words, theirs, pairs);
  }
  pairCut(query, source, pairs);
}

function pairNear(
  query: readonly Word[],
  ours: Gap,
  source: readonly Word[],
  theirs: Gap,
  pairs: Pairs,
): void {
  let from = theirs.start;
  for (let q = ours.start; q < ours.end; q++) {
    const word = query[q];
    for (let s = from; word && s < theirs.end; s++) {
      const other = source[s];
      if (!other || !isNear(word, other)) continue;
      pair(pairs, q, s, NEAR);
      from = s + 1;
      break;
    }
  }
}

/** Words that are the same letters with the spaces elsewhere. */
function pairGlued(
  query: readonly Word[],
  ours: Gap,
  source: readonly Word[],
  theirs: Gap,
  pairs: Pairs,
): void {
  let from = theirs.start;
  for (let q = ours.start; q < ours.end; q++) {
    if (pairs.sourceOf[q] !== -1) continue;
    for (let s = from; s < theirs.end; s++) {
      // Most pairs of words begin with other letters.
      if (pairs.queryOf[s] !== -1 || query[q]?.text[0] !== source[s]?.text[0]) continue;
      const glued = sameLetters(query, { start: q, end: ours.end }, source, {
        start: s,
        end: theirs.end,
      });
      if (!glued) continue;
      for (let step = 0; step < Math.max(glued.ours, glued.theirs); step++) {
        const mine = q + Math.min(step, glued.ours - 1);
        const other = s + Math.min(step, glued.theirs - 1);
        if (step < glued.ours) {
          pairs.sourceOf[mine] = other;
          pairs.likeness[mine] = GLUED;
        }
        if (step < glued.theirs) pairs.queryOf[other] = mine;
      }
      q += glued.ours - 1;
      from = s + glued.theirs;
      break;
    }
  }
}

/** How many words of each side, from the first on, are the same letters; null when none are. */
function sameLetters(
  query: readonly Word[],
  ours: Gap,
  source: readonly Word[],
  theirs: Gap,
): { ours: number; theirs: number } | null {
  let [q, s] = [ours.start + 1, theirs.start + 1];
  let mine = query[ours.start]?.text ?? '';
  let other = source[theirs.start]?.text ?? '';
  while (mine !== other) {
    if (mine.length < other.length) {
      if (q >= ours.end || q - ours.start >= MOST_GLUED || !other.startsWith(mine)) return null;
      mine += query[q++]?.text ?? '';
    } else {
      if (s >= theirs.end || s - theirs.start >= MOST_GLUED || !mine.startsWith(other)) return null;
      other += source[s++]?.text ?? '';
    }
  }
  return { ours: q - ours.start, theirs: s - theirs.start };
}

/** Pairs the last word of a text that breaks off ("Refugees with T") with the one it was. */
function pairCut(query: Normalised, source: Normalised, pairs: Pairs): void {
  const { sourceOf, queryOf } = pairs;
  const whole = wholeOfCut(query, source.words, sourceOf, queryOf);
  if (whole !== null) pair(pairs, query.words.length - 1, whole, CUT);
  const ours = wholeOfCut(source, query.words, queryOf, sourceOf);
  if (ours !== null) pair(pairs, ours, source.words.length - 1, CUT);
}

/** The index of the word that a text's last one is the beginning of; null when there is none. */
function wholeOfCut(
  { words, breaksOff }: Normalised,
  others: readonly Word[],
  otherOf: Int32Array,
  ofOther: Int32Array,
): number | null {
  const last = words.length - 1;
  if (!breaksOff || last < 1 || otherOf[last] !== -1) return null;
  const before = otherOf[last - 1] ?? -1;
  const word = others[before + 1];
  if (before === -1 || !word || ofOther[before + 1] !== -1) return null;
  return word.text.startsWith(words[last]?.text ?? ' ') ? before + 1 : null;
}

function pair({ sourceOf, queryOf, likeness }: Pairs, q: number, s: number, how: number): void {
  sourceOf[q] = s;
  queryOf[s] = q;
  likeness[q] = how;
}

/** The unpaired words of the source that follow what the query's gap follows, or else precede what it precedes. */
function gapInSource({ start: from, end: to }: Gap, { sourceOf, queryOf }: Pairs): Gap {
  const before = from > 0 ? (sourceOf[from - 1] ?? -1) + 1 : 0;
  let end = before;
  while (end < queryOf.length && queryOf[end] === -1) end++;
  if (end > before || to >= sourceOf.length) return { start: before, end };
  end = sourceOf[to] ?? 0;
  let start = end;
  while (start > 0 && queryOf[start - 1] === -1) start--;
  return { start, end };
}
