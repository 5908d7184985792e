import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grades, type Found, type Grade, type Match } from '../../utils/core/match';
import { accounts, isAnswer, isEarlier, rank, source } from '../../utils/core/source';
import { foundIn } from './found';

const HOUR = 3_600_000;
const ids = (found: readonly Found[]) => found.map(({ match }) => match.tweetId);

describe('rank', () => {
  test('puts the better grade first, then the better score, then the earlier tweet', () => {
    const found = [
      foundIn({ id: '5', grade: 'weak', score: 0.99 }),
      foundIn({ id: '4', grade: 'near-exact', score: 0.99 }),
      foundIn({ id: '3', grade: 'exact', score: 0.9, time: 2 * HOUR }),
      foundIn({ id: '2', grade: 'exact', score: 0.9, time: HOUR }),
      foundIn({ id: '1', grade: 'exact', score: 0.8 }),
    ];
    expect(ids(rank(found))).toEqual(['2', '3', '1', '4', '5']);
  });

  test('leaves what it was given as it was', () => {
    const found = [foundIn({ id: '2', grade: 'weak' }), foundIn({ id: '1' })];
    rank(found);
    expect(ids(found)).toEqual(['2', '1']);
  });
});

describe('source', () => {
  const sourceId = (...found: Found[]) => source(found)?.match.tweetId ?? null;

  test('is the earliest, whatever the scores', () => {
    expect(
      sourceId(
        foundIn({ id: '7', time: 3 * HOUR, score: 1 }),
        foundIn({ id: '8', time: HOUR, score: 0.8 }),
        foundIn({ id: '9', time: 2 * HOUR, score: 0.9 }),
      ),
    ).toBe('8');
  });

  test('may be nearly exact when another is exact', () => {
    expect(
      sourceId(
        foundIn({ id: '7', time: 2 * HOUR, grade: 'exact' }),
        foundIn({ id: '8', time: HOUR, grade: 'near-exact' }),
      ),
    ).toBe('8');
  });

  test('is not a weaker match, however early', () => {
    expect(
      sourceId(
        foundIn({ id: '7', time: 2 * HOUR, grade: 'near-exact' }),
        foundIn({ id: '8', time: HOUR, grade: 'strong' }),
      ),
    ).toBe('7');
  });

  test('has a known time where any has', () => {
    expect(sourceId(foundIn({ id: '7', time: null }), foundIn({ id: '8', time: HOUR }))).toBe('8');
  });

  test('has the lower id among equal times, as a number', () => {
    expect(sourceId(foundIn({ id: '100' }), foundIn({ id: '99' }))).toBe('99');
  });

  test('is nothing when nothing was found', () => {
    expect(source([])).toBeNull();
  });

  test('does not depend on the order in which the matches come', () => {
    const some = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 50 }).map(String),
        grade: fc.constantFrom<Grade>(...grades),
        time: fc.option(fc.integer({ min: 1, max: 5 })),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (tweets) => {
        const found = tweets.map((tweet) => foundIn(tweet));
        const [one, other] = [source(found), source(found.toReversed())];
        expect(one?.remembered.tweet).toEqual(other?.remembered.tweet);
      }),
    );
  });
});

describe('isAnswer', () => {
  const asked = 'the port weighs every container twice';
  const { match } = foundIn({ id: '1', grade: 'weak' });
  const sharing = (length: number): Match => ({
    ...match,
    spans: [{ query: [0, length], source: [5, 5 + length] }],
  });

  test('is what shares a third of the words that were asked', () => {
    expect(isAnswer(sharing(8), asked)).toBe(false);
    expect(isAnswer(sharing(14), asked)).toBe(true);
  });

  test('is all that comes from them, and all with the same link', () => {
    expect(isAnswer({ ...sharing(1), grade: 'strong' }, asked)).toBe(true);
    expect(isAnswer({ ...sharing(0), kind: 'link' }, asked)).toBe(true);
  });
});

describe('accounts', () => {
  test('are the different authors who have the words, the weak matches’ left out', () => {
    expect(
      accounts([
        foundIn({ id: '1', author: 'ada' }),
        foundIn({ id: '2', author: 'Ada' }),
        foundIn({ id: '3', author: 'bob', grade: 'strong' }),
        foundIn({ id: '4', author: 'cleo', grade: 'weak' }),
      ]),
    ).toBe(2);
  });

  test('who changed their handle count once', () => {
    expect(
      accounts([
        foundIn({ id: '1', author: 'ada', authorId: '7' }),
        foundIn({ id: '2', author: 'ada_new', authorId: '7' }),
      ]),
    ).toBe(1);
  });
});

describe('isEarlier', () => {
  test.each([
    ['by the times', { id: '9', time: HOUR }, { id: '1', time: 2 * HOUR }, true],
    [
      'not at the same time with a higher id',
      { id: '9', time: HOUR },
      { id: '1', time: HOUR },
      false,
    ],
    ['not than itself', { id: '9', time: HOUR }, { id: '9', time: HOUR }, false],
    [
      'by the time in the id, where the page shows none',
      { id: '1899800000000000000', time: null },
      { id: '1899900000000000000', time: null },
      true,
    ],
    ['not when a time is unknown', { id: '1', time: null }, { id: '2', time: HOUR }, false],
  ])('%s', (_, one, other, expected) => {
    expect(isEarlier(one, other)).toBe(expected);
  });
});
