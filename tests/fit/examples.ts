/** What the rule is fitted on: pairs of a query and a candidate, each with its label and its weight. */
import type { Features } from '../../utils/core/features';
import { RULE, type Rule } from '../../utils/core/similarity';
import type { Asked, Seen } from './asked';
import { fitLogistic, type Example } from './regression';

/** The features that the rule weighs. */
const NAMES = Object.keys(RULE).filter((name) => name !== 'base') as (keyof Features)[];

/**
 * How many candidates of a query are examples of what it does not come from, those that share most
 * first, and what each counts for: there are many strangers, and they are much alike.
 */
const NEGATIVES = {
  negative: { most: 6, weight: 1 },
  controlled: { most: 3, weight: 0.3 },
  stranger: { most: 3, weight: 0.05 },
  made: { most: 1, weight: 0.5 },
} as const;

export function fitRule(asked: readonly Asked[]): Rule {
  const { base, coefficients } = fitLogistic(asked.flatMap(examplesOf));
  return { base, ...Object.fromEntries(NAMES.map((name, i) => [name, coefficients[i] ?? 0])) };
}

function examplesOf({ family, candidates }: Asked): Example[] {
  const bySharing = candidates.toSorted((a, b) => b.seen.sharedBits - a.seen.sharedBits);
  const right = bySharing.find(({ expected }) => expected);
  // A natural query may come from tweets that nobody has labelled, a paraphrase from none at all.
  const wrong = family === 'natural' || family === 'labelled' ? null : NEGATIVES[family];
  return [
    ...(right && family !== 'labelled' ? [example(right, 1)] : []),
    ...bySharing
      .filter(({ expected }) => !expected)
      .slice(0, wrong?.most ?? 0)
      .map((candidate) => example(candidate, wrong?.weight ?? 0)),
  ];
}

function example({ seen, expected }: Seen, weight: number): Example {
  return { values: NAMES.map((name) => seen[name]), label: expected ? 1 : 0, weight };
}
