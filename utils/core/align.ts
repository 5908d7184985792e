/** Two texts laid side by side: the runs of words they share, wherever they stand, and words nearly the same. */
import { pairInGaps, type Pairs } from './gaps';
import type { Normalised } from './normalize';
import { bitsOf, bitsUpTo, commonRuns, type Run } from './runs';

export interface Alignment extends Pairs {
  /** In the order of the query; no word of either text is in two. */
  runs: Run[];
}

/** Neighbours are looked for up to so many words away. */
const LONGEST_GAP = 20;

/**
 * Greedy tiling: the weightiest shared run first, then the next that touches none taken (after
 * Wise, "String similarity via greedy string tiling", 1993), so that moved clauses are found too.
 * A run counts when it says more bits than there are places where chance could have put it. What is
 * left between the same neighbours is paired with words nearly the same.
 */
export function align(query: Normalised, source: Normalised): Alignment {
  const pairs: Pairs = {
    sourceOf: new Int32Array(query.words.length).fill(-1),
    queryOf: new Int32Array(source.words.length).fill(-1),
    likeness: new Float64Array(query.words.length),
  };
  const upTo = bitsUpTo(query.words);
  const anywhere = Math.log2(query.words.length * source.words.length);
  for (const run of commonRuns(query.words, source.words, upTo))
    for (const part of freeParts(run, pairs)) {
      const bits = bitsOf(part.query, part.length, upTo);
      if (bits > anywhere || bits > placesBeside(part, pairs)) pairUp(pairs, part, 1);
    }
  pairInGaps(query, source, pairs);
  return { runs: runsOf(pairs.sourceOf), ...pairs };
}

function pairUp({ sourceOf, queryOf, likeness }: Pairs, run: Run, how: number): void {
  for (let step = 0; step < run.length; step++) {
    sourceOf[run.query + step] = run.source + step;
    queryOf[run.source + step] = run.query + step;
    likeness[run.query + step] = how;
  }
}

/** What of a run no earlier run has taken. */
function freeParts(run: Run, { sourceOf, queryOf }: Pairs): Run[] {
  const parts: Run[] = [];
  let length = 0;
  for (let step = 0; step <= run.length; step++) {
    const free =
      step < run.length && sourceOf[run.query + step] === -1 && queryOf[run.source + step] === -1;
    if (free) length++;
    else if (length > 0) {
      parts.push({ query: run.query + step - length, source: run.source + step - length, length });
      length = 0;
    }
  }
  return parts;
}

/**
 * Binary logarithm of the places where chance could have put a run between itself and the nearest
 * paired words before or after it; infinite when those are not each other's.
 */
function placesBeside({ query, source, length }: Run, { sourceOf, queryOf }: Pairs): number {
  let places = Infinity;
  const before = nearestPaired(sourceOf, query, -1);
  const theirs = sourceOf[before] ?? -1;
  if (theirs !== -1 && theirs === nearestPaired(queryOf, source, -1))
    places = (query - before) * (source - theirs);
  const after = nearestPaired(sourceOf, query + length - 1, 1);
  const follows = sourceOf[after] ?? -1;
  if (follows !== -1 && follows === nearestPaired(queryOf, source + length - 1, 1))
    places = Math.min(places, (after - query - length + 1) * (follows - source - length + 1));
  return Math.log2(places);
}

/** The index of the nearest word that has a pair, at most `LONGEST_GAP` words away; else -1. */
function nearestPaired(pairOf: Int32Array, from: number, step: -1 | 1): number {
  for (let distance = 1; distance <= LONGEST_GAP; distance++) {
    const index = from + distance * step;
    if (index < 0 || index >= pairOf.length) return -1;
    if (pairOf[index] !== -1) return index;
  }
  return -1;
}

function runsOf(sourceOf: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let q = 0; q < sourceOf.length; q++) {
    const s = sourceOf[q] ?? -1;
    if (s === -1) continue;
    const last = runs[runs.length - 1];
    if (last && last.query + last.length === q && last.source + last.length === s) last.length++;
    else runs.push({ query: q, source: s, length: 1 });
  }
  return runs;
}
