import { describe, expect, test } from 'vitest';
import { type Charter, defaultCharter, ruleIds } from '../../../utils/core/charter';
import type { Found, SharedSpan } from '../../../utils/core/match';
import { foundIn } from '../found';
import { charterWith, suggestions } from './ask';

const every = Object.fromEntries(ruleIds.map((id) => [id, 'hint'])) as Charter['rules'];
const charter = charterWith({
  rules: every,
  ties: { accounts: ['acme'], declarations: ['#ad', 'paid by acme'] },
});

/** Found for its own text, with a hundred runs of words that both have. */
function foundWhole(text: string): Found {
  const found = foundIn({ id: '11', author: 'ada', tweet: { text } });
  const spans = Array.from({ length: 100 }, (_, n): SharedSpan => {
    const run: [number, number] = [n * 250, n * 250 + 200];
    return { query: run, source: run };
  });
  return { ...found, match: { ...found.match, spans } };
}

/** The quickest of three: what else the machine does is not the rules'. Milliseconds. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

// Where the time grows with the square of the length these take a second and more, else about 5 ms.
describe('25,000 characters take the rules linear time', () => {
  test.each([
    'via @a ',
    '@a',
    'RT @ada: ',
    '“@ada: ',
    '“a',
    '“of so many words” via @ada ',
    'via @ada… ',
    'https://a.b/c ',
    'x.co/a ',
    'A ',
    'AB CD ',
    'A.',
    '#a',
    '#1',
    '@acme ',
    'paid by ',
    '\n',
    'a',
  ])('of %j', (unit) => {
    const text = unit.repeat(Math.ceil(25_000 / unit.length)).slice(0, 25_000);
    const asked = (found: Found[]) =>
      timeOf(() => suggestions({ boxes: [text] }, { found: [found] }, { charter }));
    expect(asked([])).toBeLessThan(100);
    expect(asked([foundWhole(text)])).toBeLessThan(100);
  });
});

test('the rules of the preset say nothing of such a text', () => {
  const text = 'a b '.repeat(6_250);
  expect(suggestions({ boxes: [text] }, {}, { charter: defaultCharter })).toEqual([]);
});
