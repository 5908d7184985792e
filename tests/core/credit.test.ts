import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCredits } from '../../utils/core/credit';

/** Each credit as "role handle". */
const credits = (text: string) => findCredits(text).map(({ role, handle }) => `${role} ${handle}`);

describe('a credit is found', () => {
  test.each([
    ['RT @ada: a network that forgets', 'source ada'],
    ['RT @ada a network that forgets', 'source ada'],
    ['So true! RT:@Ada_1 a network', 'source Ada_1'],
    ['rt@ada a network', 'source ada'],
    ['RT “@ada: a network”', 'source ada'],
    ['MT @ada: a network (shortened)', 'source ada'],
    ['MRT @ada a network', 'source ada'],
    ['PRT @ada a network', 'source ada'],
    ['A network that forgets via @ada', 'finder ada'],
    ['A network that forgets (Via: @ada)', 'finder ada'],
    ['A network that forgets via@ada', 'finder ada'],
    ['A network that forgets /via ＠ada', 'finder ada'],
    ['A network that forgets vía @ada', 'finder ada'],
    ['Un réseau qui oublie v/ @ada', 'finder ada'],
    ['Un réseau qui oublie via\u00a0: @ada', 'finder ada'],
    ['A network that forgets HT @ada', 'finder ada'],
    ['A network that forgets (h/t @ada)', 'finder ada'],
    ['A network that forgets, H/T: @ada', 'finder ada'],
    ['A network that forgets ht/ @ada', 'finder ada'],
    ['A network that forgets, hat tip to @ada', 'finder ada'],
    ['A lovely thing by @ada about networks', 'source ada'],
    ['A network that forgets /by @ada', 'source ada'],
    ['Written by @ada for the review', 'source ada'],
    ['Un beau texte par @ada', 'source ada'],
    ['Partagé par @ada', 'source ada'],
    ['Repérée par @ada', 'source ada'],
    ['“@ada: a network that forgets” yes', 'source ada'],
    ['« @ada : un réseau qui oublie »', 'source ada'],
    ['via \u2066@ada\u2069', 'finder ada'],
    ['A network that forgets (source: @ada)', 'source ada'],
    ['Un réseau qui oublie. Source\u00a0: @ada', 'source ada'],
    ['A network that forgets, credit: @ada', 'source ada'],
    ['Crédits\u00a0: @ada', 'source ada'],
  ])('in %j', (text, credit) => {
    expect(credits(text)).toEqual([credit]);
  });

  test('for each one on a list', () => {
    expect(credits('A network via @ada & @bob')).toEqual(['finder ada', 'finder bob']);
    expect(credits('Un réseau, par @ada et @bob')).toEqual(['source ada', 'source bob']);
  });

  test('in a chain, whose innermost link is the source', () => {
    expect(credits('RT @ada: MT @bob: a network')).toEqual(['finder ada', 'source bob']);
  });

  test('with source and finder both', () => {
    expect(credits('RT @ada: a network (via @bob)')).toEqual(['source ada', 'finder bob']);
    expect(credits('A network by @ada via @bob')).toEqual(['source ada', 'finder bob']);
  });

  test('with its place in the text', () => {
    const text = 'A network that forgets (via @ada)';
    const [credit] = findCredits(text);
    expect(credit && text.slice(...credit.span)).toBe('via @ada');
  });
});

describe('of accounts that a text is known to come from, a credit is found', () => {
  const known = (text: string) => findCredits(text, ['ada']).map(({ handle }) => handle);

  test.each(['via ada', '(via Ada)', 'by ada via zoe', 'source: ada', 'merci @ada', 'from @ada'])(
    'in %j',
    (text) => {
      expect(known(`A network that forgets ${text}`)).toHaveLength(1);
    },
  );

  test.each([
    'ada',
    'via adam',
    'followed by ada',
    'thanks, everybody @ada',
    'thanks @zoe',
    '#via ada',
  ])('not in %j', (text) => {
    expect(known(`A network that forgets ${text}`)).toEqual([]);
  });
});

describe('no credit is found', () => {
  test.each([
    'cc @ada',
    '.@ada what do you think?',
    '@ada what do you think?',
    'Follow @ada for more',
    'Please RT @ada @bob',
    'Pls RT @ada',
    'merci de RT @ada',
    'RT if you agree, @ada!',
    'The source @ada never said that',
    'Give credit to @ada',
    'Thanks @ada',
    'A letter from @ada',
    'Just got followed by @ada, what an honour',
    'Interviewed by @ada this morning',
    'Invité par @ada ce matin',
    'Suivie par @ada depuis hier',
    'Standing by @ada',
    'Watch it https://t.co/abc via @YouTube',
    'Signed https://t.co/abc via @Change',
    'Paid via Skype',
    'trivia @ada',
    'art @ada',
    'nearby @ada',
    'mail me: via@@ada',
    'via ada@example.com',
    'via @a_handle_of_more_than_twenty_letters',
    '#RT @ada',
    'via @ada@mastodon.example',
    '',
  ])('in %j', (text) => {
    expect(credits(text)).toEqual([]);
  });
});

test('only handles come out, whatever goes in', () => {
  const pieces = fc.constantFrom(
    'RT ',
    'via ',
    '@ada',
    '@',
    '＠bob',
    ' & ',
    '\u202e',
    '@é',
    '“',
    ': ',
    '\n',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      for (const { handle, span } of findCredits(text)) {
        expect(handle).toMatch(/^\w{1,20}$/);
        expect(text.slice(...span).endsWith(handle)).toBe(true);
      }
    }),
  );
});

test.each(['via @a ', '@a'.repeat(3), 'RT @a: ', '“@a ', 'aaaaed by @b ', ' ', '(via ', 'é', '@'])(
  '25,000 characters of %j take linear time',
  (unit) => {
    const text = unit.repeat(Math.ceil(25_000 / unit.length));
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      findCredits(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  },
);

const REAL = new URL('../../../shared/data/credit/credit-dev.jsonl', import.meta.url);

interface Labelled {
  text: string;
  ambiguous?: boolean;
  credits: { handle: string | null; strength: string; form: string }[];
}

test.skipIf(!existsSync(REAL))('on real tweets, at least 97 credits in 100 are real', () => {
  const rows = readFileSync(REAL, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
    .filter((row) => !row.ambiguous);
  const outcomes = rows.flatMap((row) => {
    const real = new Set(row.credits.map(({ handle }) => handle?.toLowerCase()));
    return findCredits(row.text).map(({ handle }) => real.has(handle.toLowerCase()));
  });
  expect(outcomes.length).toBeGreaterThan(100);
  expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.97);
});
