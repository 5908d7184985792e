import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCredits } from '../../utils/core/credit';

test.each([
  ['A network that forgets (via @ada)', 'via @ada'],
  ['So true! RT: @ada a network', 'RT: @ada'],
  ['She wrote “@ada: a network”', '“@ada'],
  ['🌊🌊 So it is; Hat tip to ＠ada!', 'Hat tip to ＠ada'],
  ['Networks forget. © Augusta Byron, 1843', '© Augusta Byron'],
  ['“Networks have always forgotten.”\n— @ada', '— @ada'],
])('in %j the credit stands at %j', (text, credit) => {
  expect(findCredits(text).map(({ span }) => text.slice(...span))).toEqual([credit]);
});

test('on a list each stands at its own place', () => {
  const text = 'A network via @ada, @bob and @zoe';
  const spans = findCredits(text).map(({ span }) => text.slice(...span));
  expect(spans).toEqual(['via @ada', '@bob', '@zoe']);
});

const pieces = fc.constantFrom(
  ...['RT ', 'via ', 'by ', 'de ', 'thanks ', 'for the link ', 'source', 'photo ', '© ', 'h/t '],
  ...['@ada', '@', '＠bob', 'Ada ', 'the ', ' & ', '\u202e', '@é', '“', '”', ': ', ' - ', '(', ')'],
  ...['\n', '.', ', ', 'https://t.co/abc ', '#a ', '📷 ', '\ud83d', '…'],
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('whatever goes in, spans lie inside, in order, and end with who is credited', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { handle, name, span } of findCredits(text)) {
        const [start, end] = span;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (handle !== null) expect(handle).toMatch(/^\w{1,20}$/);
        expect(text.slice(start, end).endsWith(handle ?? name ?? '?')).toBe(true);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});
