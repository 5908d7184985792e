import { expect, test } from 'vitest';
import { align } from '../../utils/core/align';
import { normalise } from '../../utils/core/normalize';
import { varieties } from '../../utils/core/variety';
import { priorWeights } from '../../utils/core/weight';

function varietyAmong(query: string, candidates: readonly string[]): number[] {
  const left = normalise(query);
  const pairs = candidates.map((candidate) => {
    const source = normalise(candidate);
    return { source, alignment: align(left, source) };
  });
  return varieties(pairs, priorWeights(left));
}

const PHRASE = 'what could possibly go wrong';

test('a set phrase stands in many contexts', () => {
  const said = [
    `The captain sleeps: ${PHRASE} tonight`,
    `A goat at the ballot box, ${PHRASE} here`,
    `Fireworks indoors! So ${PHRASE} then`,
  ];
  expect(varietyAmong(`The mayor drives the snow plough, ${PHRASE} now`, said)).toEqual([3, 3, 3]);
});

test('copies count once, whatever stands before or after them', () => {
  const text = 'Our town hall clock has been nine minutes late since the flood of 1964';
  expect(varietyAmong(text, [text, `RT @ada: ${text}`, `Read this: ${text}`])).toEqual([1, 1, 1]);
});

test('what nobody else shares stands in one', () => {
  expect(varietyAmong('a spring behind the mill', ['a spring behind the mill', 'bread'])).toEqual([
    1, 1,
  ]);
});
