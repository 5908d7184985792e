import { expect, test } from 'vitest';
import { differing } from './find-compare.ts';

const answer = (qid: string, ...matches: [id: string, grade: string, score: number][]) => ({
  qid,
  ms: 1,
  matches: matches.map(([id, grade, score]) => ({ id, grade, score })),
});

test('answers differ in their tweets, their order or their grades, not in their scores or times', () => {
  const before = [
    answer('same', ['1', 'exact', 1], ['2', 'weak', 0.4]),
    answer('score', ['1', 'strong', 0.7]),
    answer('grade', ['1', 'strong', 0.7]),
    answer('order', ['1', 'exact', 1], ['2', 'exact', 1]),
    answer('fewer', ['1', 'exact', 1], ['2', 'weak', 0.4]),
    answer('nothing'),
  ];
  const now = [
    answer('nothing'),
    answer('same', ['1', 'exact', 1], ['2', 'weak', 0.4]),
    answer('score', ['1', 'strong', 0.7000001]),
    answer('grade', ['1', 'weak', 0.7]),
    answer('order', ['2', 'exact', 1], ['1', 'exact', 1]),
    answer('fewer', ['1', 'exact', 1]),
    answer('not asked before'),
  ];
  expect(differing(now, before)).toEqual(['grade', 'order', 'fewer', 'not asked before']);
});
