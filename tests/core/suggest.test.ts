import { describe, expect, test } from 'vitest';
import { defaultCharter, ruleIds, type Charter } from '../../utils/core/charter';
import { rules } from '../../utils/core/rules';
import { foundIn, tweetBy } from './found';
import { charterWith, suggestions } from './rules/ask';

const ADAS = foundIn({ id: '11', author: 'Ada' });
const TEXT = ADAS.remembered.tweet.text;
const LINK = 'essays.example/2026/03/a-history-of-the-paperclip';
const opened = [
  {
    link: LINK,
    finder: 'bob',
    remembered: { ...ADAS.remembered, tweet: tweetBy('bob', { id: '12' }) },
  },
];

const said = (text: string, strictly: Partial<Charter['rules']>, found = [[ADAS]]) =>
  suggestions(
    { boxes: [text] },
    { found, opened },
    { charter: charterWith({ rules: { ...defaultCharter.rules, ...strictly } }) },
  ).map(({ rule, strictness }) => `${rule}: ${strictness}`);

describe('the rules', () => {
  test('are those of the charter, in its order', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  });

  test.each(rules.map(({ id, reference }) => [id, reference]))(
    'say where %s is written down',
    (_, reference) => {
      expect(reference).toMatch(/^(?:https:\/\/\S+|charter)$/);
    },
  );
});

describe('of several things to say', () => {
  const SHOUTED = `${TEXT} #WATER #MILLS #SPRINGS #RIVERS`;

  test('the weightiest comes first, whatever the order of the rules', () => {
    expect(said(SHOUTED, { words: 'note', hashtags: 'confirm' })).toEqual([
      'hashtags: confirm',
      'words: note',
    ]);
  });

  test('those as weighty stand in the order of the rules', () => {
    expect(said(SHOUTED, { words: 'hint', hashtags: 'hint' })).toEqual([
      'words: hint',
      'hashtags: hint',
    ]);
  });

  test('those that the charter has off are left out', () => {
    expect(said(SHOUTED, { words: 'off', hashtags: 'note' })).toEqual(['hashtags: note']);
    expect(said(SHOUTED, { words: 'off', hashtags: 'off' })).toEqual([]);
  });

  test('one credit settles all that is uncredited, so the weightiest alone is told', () => {
    const both = `${TEXT} https://${LINK}`;
    expect(said(both, { words: 'hint', link: 'hint' })).toEqual(['words: hint']);
    expect(said(both, { words: 'note', link: 'hint' })).toEqual(['link: hint']);
    expect(said(both, { words: 'off', link: 'hint' })).toEqual(['link: hint']);
  });
});
