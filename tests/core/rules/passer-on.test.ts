import { describe, expect, test } from 'vitest';
import type { Found } from '../../../utils/core/match';
import type { About } from '../../../utils/core/rules/rule';
import type { Advice, Draft } from '../../../utils/core/suggestion';
import type { Quote, Tweet } from '../../../utils/core/tweet';
import { foundIn, HOUR, tweetBy } from '../found';
import { charterWith, suggestions } from './ask';

const TEXT = foundIn().remembered.tweet.text;
const shownBy = (finder: string) => [{ at: HOUR, page: 'home', finder } as const];
const ADAS = foundIn({ id: '11', author: 'ada', sightings: shownBy('cleo') });
const BOBS = foundIn({ id: '12', author: 'bob', time: 5 * HOUR });

function advised(
  draft: string | Partial<Draft>,
  found: Found[] = [ADAS, BOBS],
  about: Partial<About> = {},
  above: Tweet[] = [],
): Advice | null {
  const boxes = typeof draft === 'string' ? [`${TEXT} ${draft}`] : [`${TEXT} via @bob`];
  const all = suggestions(
    { boxes, ...(typeof draft === 'string' ? {} : draft) },
    { found: [found], above },
    about,
  );
  return all.find((one): one is Advice => one.rule === 'passer-on') ?? null;
}
function fixedBy(credit: string, found?: Found[], about?: Partial<About>): string | null {
  const [fix] = advised(credit, found, about)?.fixes ?? [];
  const text = `${TEXT} ${credit}`;
  return fix
    ? (text.slice(0, fix.span[0]) + fix.words + text.slice(fix.span[1])).slice(TEXT.length + 1)
    : null;
}

describe('a credit to somebody who passed the words on', () => {
  test('names the earliest seen beside, as a note', () => {
    expect(advised('via @Bob')).toMatchObject({
      strictness: 'note',
      box: 0,
      names: { credited: 'Bob', handle: 'ada' },
      origin: { source: { id: '11' }, finder: 'cleo' },
    });
  });

  test.each([
    ['who had the words later', 'via @bob', 'by @ada via @bob'],
    ['who showed the tweet', 'via @cleo', 'by @ada via @cleo'],
    ['in brackets', '(via @bob)', '(by @ada via @bob)'],
    ['with a hat tip', 'HT @bob', 'by @ada HT @bob'],
    ['as its source', 'by @bob', 'by @ada via @bob'],
    ['as its source, by a word for it', 'source: @bob', 'by @ada via @bob'],
    ['before a link', 'via @bob https://t.co/a', 'by @ada via @bob https://t.co/a'],
    ['that opens a quotation', 'RT @bob: indeed', 'RT @bob: indeed by @ada'],
  ])('%s gets the source', (_, credit, whole) => {
    expect(fixedBy(credit)).toBe(whole);
  });

  test('is completed in French beside French words', () => {
    const french = 'et les moulins sont à tous, pour nous via @bob';
    expect(fixedBy(french)).toBe('et les moulins sont à tous, pour nous par @ada via @bob');
  });

  test('is completed in the charter’s own phrase', () => {
    const charter = charterWith({ phrases: { source: 'source', finder: 'via', both: '' } });
    expect(fixedBy('via @bob', undefined, { charter })).toBe('source: @ada via @bob');
  });

  test('is told in another box of the thread', () => {
    expect(advised({ boxes: [TEXT, 'All of it via @bob'] })).toMatchObject({ box: 1 });
  });

  test('is not completed where there is no room', () => {
    expect(
      advised({ boxes: [`${`${TEXT} ${TEXT} ${TEXT} ${TEXT}`.slice(0, 268)} via @bob`] }),
    ).toMatchObject({ fixes: [] });
  });
});

describe('nothing is said', () => {
  const quote: Quote = {
    id: '11',
    author: { handle: 'ada' },
    name: 'Ada',
    time: null,
    lang: 'en',
    text: '',
    truncated: false,
    media: [],
  };
  test.each<[string, string | Partial<Draft>, (Found[] | undefined)?, Partial<About>?, Tweet[]?]>([
    ['of the source', 'via @ada'],
    ['of both', 'by @ada via @bob'],
    ['where the source is named in another way', 'via @bob cc @Ada'],
    ['where the source is linked to', 'via @bob https://x.com/ada/status/11'],
    ['where the source is named in another box', { boxes: [`${TEXT} via @bob`, 'and @ada'] }],
    ['of a draft that quotes the source', { quote }],
    ['of an answer to the source', { replyTo: { id: '11', handle: null } }],
    ['of an answer to its author', { replyTo: { id: '99', handle: 'Ada' } }],
    [
      'under the source',
      { replyTo: { id: '31', handle: 'zoe' } },
      undefined,
      {},
      [tweetBy('ada', { id: '11' })],
    ],
    ['of somebody unknown', 'via @zoe'],
    ['of a mention that is no credit', 'cc @bob'],
    ['of no credit at all', ''],
    ['where the credited is the earliest', 'via @bob', [BOBS]],
    [
      'where the earliest only sounds alike',
      'via @bob',
      [foundIn({ id: '11', author: 'ada', grade: 'weak' }), BOBS],
    ],
    ['of the reader’s own words', 'via @bob', undefined, { ownAccounts: ['ada'] }],
    ['of an author never to be named', 'via @bob', undefined, { neverNamed: ['ada'] }],
    ['of an author who is ignored', 'via @bob', undefined, { ignoredAuthors: ['ada'] }],
    [
      'of an author whom the reader blocked',
      'via @bob',
      [foundIn({ id: '11', tweet: { author: { handle: 'ada', blocked: true } } }), BOBS],
    ],
    [
      'of the own house',
      'via @bob',
      undefined,
      { charter: charterWith({ house: { accounts: ['ada'], credit: 'never' } }) },
    ],
    [
      'of everybody’s words',
      'via @bob',
      [
        ADAS,
        BOBS,
        ...['d', 'e', 'f'].map((author, n) =>
          foundIn({ id: String(20 + n), author, time: 6 * HOUR }),
        ),
      ],
    ],
  ])('%s', (_, draft, found, about, above) => {
    expect(advised(draft, found, about, above)).toBeNull();
  });
});
