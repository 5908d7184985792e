import { describe, expect, test } from 'vitest';
import type { Found } from '../../../utils/core/match';
import type { About } from '../../../utils/core/rules/rule';
import type { Advice } from '../../../utils/core/suggestion';
import { foundFor, suggestions } from './ask';

const MILL =
  'The spring behind the mill runs warm in March, and nobody in the village knows where it comes from';

const advised = (
  text: string,
  source: { text?: string; author?: string; more?: Found[]; truncated?: boolean } = {},
  about: Partial<About> = {},
): Advice | null => {
  const { text: words = MILL, author = 'ada', more = [], truncated = false } = source;
  const found = foundFor(text, { id: '11', author, tweet: { text: words, truncated } });
  const all = suggestions({ boxes: [text] }, { found: [[found, ...more]] }, about);
  return all.find((one): one is Advice => one.rule === 'altered') ?? null;
};
/** The text as each fix leaves it. */
const fixedBy = (text: string, advice: Advice | null) =>
  Object.fromEntries(
    (advice?.fixes ?? []).map(({ kind, span: [start, end], words }) => [
      kind,
      text.slice(0, start) + words + text.slice(end),
    ]),
  );

describe('words changed under a credit', () => {
  test.each([
    ['replaced', `RT @ada: ${MILL.replace('warm', 'hot')}`],
    ['put in', `RT @ada: ${MILL.replace('nobody', 'absolutely nobody')}`],
    ['put before them', `RT @ada: BREAKING ${MILL}`],
    ['left out of their middle', `RT @ada: ${MILL.replace(' in the village', '')}`],
    ['replaced at their end', `RT @ada: ${MILL.replace('comes from', 'goes to')}`],
    ['replaced after one’s own', `So true! RT @ada: ${MILL.replace('warm', 'hot')}`],
    [
      'replaced in what is passed on by another',
      `RT @bob: RT @ada: ${MILL.replace('warm', 'hot')}`,
    ],
    ['replaced as the old client quoted', `“@ada: ${MILL.replace('warm', 'hot')}”`],
  ])('are told when %s, and can be restored', (_, text) => {
    const advice = advised(text);
    expect(advice).toMatchObject({ box: 0, names: { handle: 'ada' }, strictness: 'hint' });
    expect(fixedBy(text, advice).restore).toBe(
      text.slice(0, text.search(/(?:BREAKING )?The/)) + MILL + (text.endsWith('”') ? '”' : ''),
    );
  });

  test('are told in quotation marks with the source’s name', () => {
    const text = `“${MILL.replace('warm', 'hot')}” via @ada`;
    const advice = advised(text);
    expect(text.slice(...(advice?.span ?? []))).toBe('hot');
    expect(advice?.origin).toMatchObject({ source: { id: '11' }, finder: 'ada' });
    expect(advice?.origin?.match.spans.length).toBeGreaterThan(0);
    expect(fixedBy(text, advice)).toEqual({ restore: `“${MILL}” via @ada` });
  });

  test('of clauses in another order are restored whole', () => {
    const text =
      'RT @ada: nobody in the village knows where it comes from, and the spring behind the mill runs warm in March';
    expect(fixedBy(text, advised(text)).restore).toBe(`RT @ada: ${MILL}`);
  });

  test('are told under a name that their author had before', () => {
    const text = `RT @countess: ${MILL.replace('warm', 'hot')}`;
    const author = { handle: 'ada', formerHandles: ['countess'] };
    const found = foundFor(text, { id: '11', tweet: { text: MILL, author } });
    const all = suggestions({ boxes: [text] }, { found: [[found]] });
    expect(all.find(({ rule }) => rule === 'altered')).toMatchObject({ names: { handle: 'ada' } });
  });

  test('can be marked as changed instead', () => {
    const text = `RT @ada: ${MILL.replace('warm', 'hot')}`;
    expect(fixedBy(text, advised(text))['mark-changed']).toBe(text.replace('RT', 'MT'));
  });

  test('are restored where they were changed, and shortened where they were shortened', () => {
    const text = `RT @ada: The spring … runs hot in March, and nobody in the village knows`;
    expect(fixedBy(text, advised(text)).restore).toBe(text.replace('hot', 'warm'));
  });

  test('are not restored beyond X’s limit', () => {
    const long = `${MILL} ${'and so on it flows by day and night '.repeat(5)}`.slice(0, 270).trim();
    const text = `RT @ada: ${long.replace('where it comes from', 'why')}`;
    expect(advised(text, { text: long })?.fixes.map(({ kind }) => kind)).toEqual([
      'restore',
      'mark-changed',
    ]);
    const full = `Look at this one: ${text}`.slice(0, 280);
    expect(advised(full, { text: long })?.fixes.map(({ kind }) => kind)).toEqual(['mark-changed']);
  });
});

describe('nothing is said', () => {
  test.each<[string, string, Parameters<typeof advised>[1]?, Partial<About>?]>([
    ['of the very words', `RT @ada: ${MILL}`],
    [
      'of case, signs, quotation marks and white space',
      `RT @ada “THE SPRING behind the mill runs warm in march and nobody in the village knows  where it comes from!”`,
    ],
    ['of a link and topics after them', `RT @ada: ${MILL} https://t.co/abc #springs #water`],
    [
      'of an apostrophe and a space',
      'RT @ada: Its the mills spring, warmfrom March on, that nobody in the village knows',
      { text: 'It’s the mill’s spring, warm from March on, that nobody in the village knows' },
    ],
    [
      'of other topics after them',
      `RT @ada: ${MILL} https://t.co/b #springs #rivers`,
      { text: `${MILL} https://t.co/a #water #rivers` },
    ],
    ['of letters that look alike', `RT @ada: ${MILL.replaceAll('a', 'а').replaceAll('e', 'ｅ')}`],
    [
      'of a name in such letters, before and among them',
      'RT @ada: @usеr ＠ｕｓｅｒ look: the spring ＠ｕｓｅｒ showed us runs warm in March',
      { text: '@user @user look: the spring @user showed us runs warm in March' },
    ],
    [
      'of a link that was cut',
      `RT @ada: The spring behind the mill http runs warm in March`,
      { text: 'The spring behind the mill runs warm in March' },
    ],
    ['of their beginning left out', `RT @ada: nobody in the village knows where it comes from`],
    ['of their end left out', `RT @ada: The spring behind the mill runs warm in March`],
    ['of their end cut within a word', `RT @ada: ${MILL.slice(0, 70)}…`],
    [
      'of words left out openly',
      `RT @ada: The spring behind the mill … nobody in the village knows where it comes from`,
    ],
    [
      'of words left out openly, in brackets',
      `RT @ada: The spring behind the mill runs warm in March [...] where it comes from`,
    ],
    ['of one’s own words before the credit', `Hot or warm? RT @ada: ${MILL}`],
    ['of one’s own words after the whole', `RT @ada: ${MILL} << so true, and I have seen it`],
    ['of whom a reply answers', `RT @ada: @zoe ${MILL}`],
    ['of another credit after them', `RT @ada: ${MILL} (via @bob)`],
    ['where it says that they were changed', `MT @ada: ${MILL.replace('warm', 'hot')}`],
    ['of words that are told, not quoted', `${MILL.replace('warm', 'hot')} via @ada`],
    ['where somebody else is given as their source', `RT @zoe: ${MILL.replace('warm', 'hot')}`],
    ['of words without a credit', MILL.replace('warm', 'hot')],
    ['of a quotation of something else', `“Nothing is warmer than a bath” ${MILL} via @ada`],
    ['where X hid the rest of the source', `“${MILL} and why” via @ada`, { truncated: true }],
  ])('%s', (_, text, source, about) => {
    expect(advised(text, source, about)).toBeNull();
  });

  test('where an earlier version of the same author has these words', () => {
    const hot = MILL.replace('warm', 'hot');
    const text = `RT @ada: ${hot}`;
    const edited = foundFor(text, { id: '12', author: 'ada', tweet: { text: hot } });
    expect(advised(text, { more: [edited] })).toBeNull();
  });
});
