import { describe, expect, test } from 'vitest';
import { apart, placesOf, plain } from '@/utils/core/plain';
import { isEmpty, parseQuery } from '@/utils/core/query';

const day = (year: number, month: number, date: number) =>
  new Date(year, month - 1, date).getTime();

describe('what is typed to search', () => {
  test.each([
    ['container weighs', { words: ['container', 'weighs'] }],
    ['“Every Container” twice', { phrases: ['every container'], words: ['twice'] }],
    ['"not closed yet', { phrases: ['not closed yet'] }],
    ['« mots exacts »', { phrases: ['mots exacts'] }],
    ['équipées', { words: ['equipees'] }],
    ['from:@Ada through:bob', { from: ['ada'], through: ['bob'] }],
    ['since:2026-03-12', { since: day(2026, 3, 12) }],
    ['until:2026-03-12', { until: day(2026, 3, 13) }],
    ['since:2026-03 until:2026-04', { since: day(2026, 3, 1), until: day(2026, 5, 1) }],
    ['until:2025', { until: day(2026, 1, 1) }],
    ['lang:fr-CA', { lang: 'fr' }],
    ['has:link has:quote', { has: ['link', 'quote'] }],
    ['is:uncredited', { is: ['uncredited'] }],
    ['https://example.com/a', { words: ['https://example.com/a'] }],
  ])('%s', (typed, asked) => {
    expect(parseQuery(typed)).toMatchObject(asked);
  });

  test.each(['from:', 'since:yesterday', 'has:velvet', 'is:', '', '  ', '""'])(
    '“%s” asks for nothing yet, and empties no list',
    (typed) => expect(isEmpty(parseQuery(typed))).toBe(true),
  );
});

describe('places of words', () => {
  test('are found without accents and capitals, where the text has them', () => {
    const text = 'Les PME ÉQUIPÉES ne l’étaient pas 👍 ﬁn';
    const words = (sought: string[]) => placesOf(text, sought).map(([a, b]) => text.slice(a, b));
    expect(words(['equipees', "l'etaient"])).toEqual(['ÉQUIPÉES', 'l’étaient']);
    expect(words([plain('👍')])).toEqual(['👍']);
    expect(words(['nowhere', ''])).toEqual([]);
  });

  test('that overlap are one', () => {
    expect(placesOf('bananas', ['anan', 'nas'])).toEqual([[1, 7]]);
    expect(
      apart([
        [5, 9],
        [0, 2],
        [8, 12],
      ]),
    ).toEqual([
      [0, 2],
      [5, 12],
    ]);
  });
});
