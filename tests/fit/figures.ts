/** How often a rule is right: of copies how many are found, of others how many are found wrongly. */
import { comesFrom, scoreOf, type Rule } from '../../utils/core/similarity';
import type { Asked } from './asked';

export interface Tally {
  queries: number;
  rankedFirst: number;
  /** Ranked first and said to be the source. */
  found: number;
  /** Another is said to be the source. */
  wrong: number;
}

export type Tallies = Map<string, Tally>;

/** A query and the rule that answers it. */
export interface Answered {
  asked: Asked;
  rule: Rule;
}

/** What was answered, by kind. @param least the score from which on it "comes from"; the product's if left out. */
export function tally(answered: readonly Answered[], least?: number): Tallies {
  const tallies: Tallies = new Map();
  for (const { asked, rule } of answered) {
    const { kind, candidates } = asked;
    const scored = candidates.map((candidate) => ({
      ...candidate,
      score: scoreOf(candidate.seen, rule),
    }));
    const first = scored.toSorted((a, b) => b.score - a.score)[0];
    const right = first?.expected ?? false;
    const claimed = first !== undefined && comesFrom(first.seen, first.score, least);
    const sum = tallies.get(kind) ?? { queries: 0, rankedFirst: 0, found: 0, wrong: 0 };
    sum.queries++;
    if (right) sum.rankedFirst++;
    if (right && claimed) sum.found++;
    if (!right && claimed) sum.wrong++;
    tallies.set(kind, sum);
  }
  return tallies;
}

export interface Figures {
  /** Percentages. */
  rankedFirst: number;
  found: number;
  natural: number;
  false: Record<string, number>;
}

/** The figures over all kinds. */
export function figures(tallies: Tallies, asked: readonly Asked[]): Figures {
  const families = new Map(asked.map(({ kind, family }) => [kind, family]));
  const all = [...tallies].map(([kind, sum]) => ({ ...sum, kind, family: families.get(kind) }));
  const copies = all.filter(({ family }) => family === 'natural' || family === 'controlled');
  const natural = all.filter(({ family }) => family === 'natural');
  const strange = all.filter(
    ({ family }) => !['natural', 'controlled', 'labelled'].includes(family ?? ''),
  );
  return {
    rankedFirst: share(copies, ({ rankedFirst }) => rankedFirst),
    found: share(copies, ({ found }) => found),
    natural: share(natural, ({ found }) => found),
    false: Object.fromEntries(strange.map((one) => [one.kind, share([one], ({ wrong }) => wrong)])),
  };
}

/** In percent, to two places. */
function share(sums: readonly Tally[], of: (sum: Tally) => number): number {
  const [part, whole] = sums.reduce(
    ([part, whole], sum) => [part + of(sum), whole + sum.queries],
    [0, 0],
  );
  return Math.round((10_000 * part) / Math.max(1, whole)) / 100;
}
