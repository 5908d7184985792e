import { describe, expect, test } from 'vitest';
import type { Match } from '../../utils/core/match';
import { holds, isTranslated } from '../../utils/core/pasted';

const TWEET = 'A network that forgets\n\nwhere its words came from gets poorer every day.';

test.each([
  ['all of its words', TWEET, true],
  ['words out of its middle', 'forgets where its words came from', true],
  ['words with other white space around', '  forgets\u00a0where its\nwords came ', true],
  ['words that are not its own', 'forgets whose words these once were', false],
  ['too few words to tell', 'where its words', false],
  ['nothing but white space', ' \n '.repeat(20), false],
  ['nothing', '', false],
])('a tweet holds %s: %j → %j', (_, pasted, is) => {
  expect(holds(TWEET, pasted)).toBe(is);
});

describe('a match by pasting', () => {
  const source = 'Die Katze schläft unter dem Tisch, wie immer am Montag';
  const match = (query: [number, number], from: [number, number], kind: Match['kind']) => ({
    tweetId: '7',
    kind,
    grade: 'exact' as const,
    score: 1,
    spans: [{ query, source: from }],
  });

  test.each([
    ['of a translation', 'The cat sleeps under the table', true],
    ['of the tweet’s own words', 'Die Katze schläft unter dem Tisch', false],
    ['with other line breaks', 'Die Katze schläft\nunter dem Tisch', false],
  ])('%s', (_, text, translated) => {
    const whole = match([0, text.length], [0, source.length], 'pasted');
    expect(isTranslated(whole, text, source)).toBe(translated);
  });

  test('alone can be of a translation', () => {
    const text = 'The cat sleeps under the table';
    const words = match([0, text.length], [0, source.length], 'words');
    expect(isTranslated(words, text, source)).toBe(false);
  });
});
