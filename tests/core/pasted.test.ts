import { expect, test } from 'vitest';
import { holds } from '../../utils/core/pasted';

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
