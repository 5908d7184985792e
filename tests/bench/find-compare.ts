/** Two runs of the same queries: whether the same tweets were found, in the same order, with the same grades. */
import type { Answer } from './find-measure.ts';

/** Ids and grades; scores may differ in their last digits from one browser to another. */
export function differing(answers: readonly Answer[], others: readonly Answer[]): string[] {
  const before = new Map(others.map((other) => [other.qid, said(other)]));
  return answers.filter((answer) => before.get(answer.qid) !== said(answer)).map(({ qid }) => qid);
}

function said({ matches }: Answer): string {
  return matches.map(({ id, grade }) => `${id} ${grade}`).join();
}
