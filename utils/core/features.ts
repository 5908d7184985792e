/** What the verdict looks at: figures of an aligned pair, each with a name. */
import type { Alignment } from './align';
import { isEveryday, isNumber, priorBits } from './commonplace';
import type { Normalised, Word } from './normalize';
import type { Run } from './runs';

export interface Features {
  /** The share of the better covered text, by bits, that stands in the other: one may be a part of the other. */
  mostContained: number;
  /** The share of the other one. */
  leastContained: number;
  /** Binary logarithm of the bits shared: what they have in common, not how long it is. */
  sharedBits: number;
  /** Bits shared by the prior alone, where everyday words count half. */
  tellingBits: number;
  /** Shared runs for each shared word: 1 when every shared word stands alone. */
  scattered: number;
  /** 1 when a number stands in the place of another number. */
  replacedNumber: number;
  /** 1 when a name stands in the place of another name. */
  replacedName: number;
  /** Binary logarithm of the library's tweets: the more there are, the more are alike by chance. */
  size: number;
}

/** Smaller libraries are judged like one of this size: nothing is known of how they differ. */
const LEAST_SIZE = 1_000;
/** What an everyday word counts for among telling ones: they come in phrases that everybody says. */
const EVERYDAY_SHARE = 0.5;
/** Up to so many words in the place of others fill a slot; more are another clause. */
const LONGEST_SLOT = 3;
/** A capital on a word of fewer bits opens a sentence or shouts. */
const NAME_BITS = 8;

/** The features of a pair. `bits` are the query's words'; what only the source has is weighed by the prior. */
export function features(
  query: Normalised,
  source: Normalised,
  { runs, sourceOf, queryOf, likeness }: Alignment,
  bits: Float64Array,
  size: number,
): Features {
  const alike = (q: number) => (bits[q] ?? 0) * (likeness[q] ?? 0);
  const shared = sum(query.words, (_, q) => alike(q));
  const inQuery = sum(query.words, (_, q) => bits[q] ?? 0);
  const inSource = sum(source.words, (word, s) => {
    const q = queryOf[s] ?? -1;
    return q === -1 ? priorBits(word) : (bits[q] ?? 0);
  });
  const replaced = replacements(query, source, runs);
  const sharedWords = sum(runs, (run) => run.length);
  return {
    mostContained: ratio(shared, Math.min(inQuery, inSource)),
    leastContained: ratio(shared, Math.max(inQuery, inSource)),
    sharedBits: Math.log2(1 + shared),
    tellingBits: sum(query.words, (word, q) => (sourceOf[q] === -1 ? 0 : tellingBits(word))),
    scattered: ratio(runs.length, sharedWords),
    replacedNumber: Number(replaced.some(([a, b]) => a.some(isNumber) && b.some(isNumber))),
    replacedName: Number(replaced.some(([a, b]) => a.some(isName) && b.some(isName))),
    size: Math.log2(Math.max(size, LEAST_SIZE)),
  };
}

function sum<Item>(items: readonly Item[], of: (item: Item, index: number) => number): number {
  return items.reduce((total, item, index) => total + of(item, index), 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function tellingBits(word: Word): number {
  return priorBits(word) * (isEveryday(word) ? EVERYDAY_SHARE : 1);
}

/** A capital is a name's, or a headline's, which replaces words as it replaces names. */
function isName(word: Word): boolean {
  return word.capital && word.kind === 'word' && priorBits(word) >= NAME_BITS;
}

/** The slots: a few words on each side between the same shared runs, before the first or after the last. */
function replacements(
  query: Normalised,
  source: Normalised,
  runs: readonly Run[],
): [Word[], Word[]][] {
  const end = { query: query.words.length, source: source.words.length, length: 0 };
  const start = { query: 0, source: 0, length: 0 };
  const pairs: [Word[], Word[]][] = [];
  for (let index = 0; index <= runs.length; index++) {
    const before = runs[index - 1] ?? start;
    const after = runs[index] ?? end;
    const here = query.words.slice(before.query + before.length, after.query);
    const there = source.words.slice(before.source + before.length, after.source);
    const isSlot = [here, there].every(({ length }) => length > 0 && length <= LONGEST_SLOT);
    if (isSlot) pairs.push([here, there]);
  }
  return pairs;
}
