import { describe, expect, test } from 'vitest';
import { type Charter, defaultCharter, type Strictness } from '../../../utils/core/charter';
import type { Found } from '../../../utils/core/match';
import type { About, CopiedPart } from '../../../utils/core/rules/rule';
import type { Draft } from '../../../utils/core/suggestion';
import type { Quote, Tweet } from '../../../utils/core/tweet';
import { foundIn, HOUR, tweetBy } from '../found';
import { charterWith, suggestions } from './ask';

const ADAS = foundIn({ id: '11', author: 'Ada' });
const TEXT = ADAS.remembered.tweet.text;
const byOthers = (...handles: string[]) =>
  handles.map((author, n) =>
    foundIn({ id: String(20 + n), author, time: (n + 2) * HOUR, grade: 'near-exact' }),
  );

const suggested = (
  about: Partial<Draft> = {},
  found: Found[][] = [[ADAS]],
  settings: Partial<About> = {},
  copied: CopiedPart[] = [],
) =>
  suggestions({ boxes: [TEXT], ...about }, { found, copied }, settings).find(
    (one) => 'origins' in one,
  ) ?? null;
const sources = (...args: Parameters<typeof suggested>) =>
  suggested(...args)?.origins.map(({ source }) => source.author.handle) ?? null;

const quote = (about: Partial<Quote> = {}): Quote => ({
  author: { handle: 'zoe' },
  name: 'Zoe',
  time: null,
  lang: 'en',
  text: 'Something else',
  truncated: false,
  media: [],
  ...about,
});

describe('a draft', () => {
  test('is told the earliest who had its words, who showed them, and the others', () => {
    const sightings = [
      { at: 3 * HOUR, page: 'home', finder: 'cleo' } as const,
      { at: 4 * HOUR, page: 'profile', finder: 'Ada' } as const,
    ];
    const first = foundIn({ id: '11', author: 'Ada', sightings, grade: 'near-exact' });
    const later = foundIn({ id: '12', author: 'bob', time: 9 * HOUR });
    const again = foundIn({ id: '13', author: 'BOB', time: 9 * HOUR, grade: 'strong' });
    expect(suggested({}, [[later, first, again]])).toMatchObject({
      box: 0,
      origins: [
        { source: { id: '11' }, finder: 'cleo', firstSeen: 3 * HOUR },
        { source: { id: '12' }, finder: 'bob' },
      ],
      accounts: 2,
    });
  });

  test('is told no more than four others, the sure ones only', () => {
    const copied = [{ box: 0, text: TEXT, remembered: ADAS.remembered }];
    const many = byOthers('bob', 'cleo', 'dora', 'eve', 'fay');
    const weak = foundIn({ id: '30', author: 'gus', grade: 'weak' });
    expect(sources({}, [[...many, weak]], {}, copied)).toEqual([
      'Ada',
      'bob',
      'cleo',
      'dora',
      'eve',
    ]);
    expect(sources({}, [[ADAS, weak]])).toEqual(['Ada']);
  });

  test('was not found through the reader’s own repost', () => {
    const sightings = [
      { at: 3 * HOUR, page: 'profile', finder: 'Me' } as const,
      { at: 4 * HOUR, page: 'home', finder: 'cleo' } as const,
    ];
    const found = foundIn({ id: '11', author: 'Ada', sightings });
    expect(suggested({}, [[found]], { ownAccounts: ['me'] })?.origins[0]).toMatchObject({
      finder: 'cleo',
      firstSeen: 3 * HOUR,
    });
  });

  test('of a thread is told about its first box that matches best', () => {
    const strong = foundIn({ id: '12', author: 'bob', grade: 'strong' });
    const near = foundIn({ id: '13', author: 'cleo', grade: 'near-exact' });
    const boxes = ['Mine', 'His', 'Hers', TEXT];
    expect(suggested({ boxes }, [[], [strong], [near], [ADAS]])).toMatchObject({
      box: 2,
      origins: [{ source: { author: { handle: 'cleo' } } }],
    });
  });

  test('passes over those who are left alone to the next', () => {
    const found = [[ADAS, ...byOthers('bob', 'cleo', 'dora')]];
    expect(sources({}, found, { ignoredAuthors: ['ada'] })).toEqual(['bob', 'cleo', 'dora']);
    expect(sources({}, found, { neverNamed: ['ada', 'bob'] })).toEqual(['cleo', 'dora']);
    expect(sources({}, found, { ownAccounts: ['cleo'] })).toEqual(['Ada', 'bob', 'dora']);
  });

  test('may answer or quote somebody else', () => {
    expect(sources({ replyTo: { id: '99', handle: 'zoe' } })).toEqual(['Ada']);
    expect(sources({ quote: quote() })).toEqual(['Ada']);
    expect(sources({ boxes: [`${TEXT} https://x.com/zoe/status/99`] })).toEqual(['Ada']);
    expect(sources({ boxes: [`${TEXT} cc @zoe`] })).toEqual(['Ada']);
  });
});

describe('a draft in a thread', () => {
  const above = (id: string, author: string, more: Partial<Tweet> = {}) =>
    tweetBy(author, { id, text: 'And there is more.', ...more });
  const saidUnder = (...tweets: Tweet[]) =>
    suggestions(
      { boxes: [TEXT], replyTo: { id: tweets[0]?.id ?? null, handle: null } },
      { found: [[ADAS]], above: tweets },
      { ownAccounts: ['me'] },
    );

  test.each([
    ['under the source', [above('31', 'zoe'), above('11', 'Ada')]],
    ['under the reader’s own credit', [above('31', 'Me', { text: 'All of this via @ada' })]],
    [
      'further under the reader’s own credit',
      [above('32', 'me'), above('31', 'me', { text: 'All of this via @ada' })],
    ],
    ['under the reader’s own quote of it', [above('31', 'me', { quote: quote({ id: '11' }) })]],
  ])('is credited %s', (_, tweets) => {
    expect(saidUnder(...tweets)).toEqual([]);
  });

  test.each([
    ['another tweet', [above('31', 'zoe')]],
    ['the reader’s own that credits nobody', [above('31', 'me')]],
    ['somebody else’s credit', [above('31', 'zoe', { text: 'All of this via @ada' })]],
  ])('is not credited under %s', (_, tweets) => {
    expect(saidUnder(...tweets)).toMatchObject([{ rule: 'words' }]);
  });
});

describe('the charter', () => {
  const about = (
    words: Strictness,
    house: Charter['house'] = { accounts: [], credit: 'never' },
  ) => ({
    charter: charterWith({ rules: { ...defaultCharter.rules, words }, house }),
  });
  const strictness = (...args: Parameters<typeof about>) =>
    suggested({}, undefined, about(...args))?.strictness ?? null;
  const everybody = [[ADAS, ...byOthers('b', 'c', 'd', 'e')]];

  test.each(['note', 'hint', 'confirm'] as const)('says how strictly: %s', (words) => {
    expect(strictness(words)).toBe(words);
  });

  test('may ask always for the credit of the own house', () => {
    const house = { accounts: ['ada'], credit: 'always' } as const;
    expect(strictness('off', { ...house, accounts: ['ada'] })).toBe('hint');
    expect(strictness('note', { ...house, accounts: ['ada'] })).toBe('hint');
    expect(strictness('confirm', { ...house, accounts: ['ada'] })).toBe('confirm');
    expect(strictness('off', { ...house, accounts: ['bob'] })).toBeNull();
  });

  test.each(['note', 'hint', 'confirm'] as const)(
    'of %s notes at most that words are everybody’s',
    (words) => {
      expect(suggested({}, everybody, about(words))).toMatchObject({
        strictness: 'note',
        accounts: 5,
      });
    },
  );

  test('may leave everybody’s words unsaid', () => {
    expect(suggested({}, everybody, about('off'))).toBeNull();
  });
});

describe('nothing is said', () => {
  test.each<[string, Partial<Draft>, Found[][]?, Partial<About>?]>([
    ['when nothing matches', {}, [[]]],
    ['on a weak match', {}, [[foundIn({ author: 'Ada', grade: 'weak' })]]],
    ['when the words were the reader’s own first', {}, [[ADAS]], { ownAccounts: ['ada'] }],
    [
      'when the reader said it first, and others after',
      {},
      [[ADAS, ...byOthers('bob')]],
      { ownAccounts: ['ada'] },
    ],
    [
      'when its only source is one that the reader blocked, muted, or is blocked by',
      {},
      [[foundIn({ id: '11', tweet: { author: { handle: 'ada', blocked: true } } })]],
    ],
    ['when nobody is left', {}, [[ADAS]], { neverNamed: ['ada'] }],
    ['when a credit is being written', { boxes: [`${TEXT} via @`] }],
    ['when it credits the source', { boxes: [`${TEXT} via @ada`] }],
    ['when it credits the source without telling it', { boxes: [`${TEXT} (via ada)`] }],
    ['when it thanks the source', { boxes: [`${TEXT} Thanks @Ada`] }],
    ['when it credits somebody else', { boxes: [`${TEXT} via @zoe`] }],
    ['when it names somebody else as its source', { boxes: [`${TEXT} (source: @zoe)`] }],
    ['when it says that the words are another’s', { boxes: [`${TEXT} (not my words)`] }],
    ['when another box of the thread credits', { boxes: [TEXT, 'via @ada'] }],
    ['when another box links to the source', { boxes: [TEXT, 'https://x.com/ada/status/11'] }],
    [
      'when it shows the source’s video by its address, which names the tweet and its author',
      { boxes: [`${TEXT} https://x.com/ada/status/11/video/1`] },
    ],
    ['when it answers the source', { replyTo: { id: '11', handle: null } }],
    ['when it answers the source’s author', { replyTo: { id: '99', handle: 'ada' } }],
    ['when it quotes the source', { quote: quote({ id: '11' }) }],
    ['when it quotes the same words by somebody else', { quote: quote({ text: `“${TEXT}”` }) }],
    ['when it quotes them cut', { quote: quote({ text: TEXT.slice(0, 39), truncated: true }) }],
  ])('%s', (_, draft, found, about) => {
    expect(suggested(draft, found, about)).toBeNull();
  });

  test('when it credits in the charter’s own words', () => {
    const boxes = [`${TEXT} Ce sont les mots de @ada`];
    const phrases = { source: 'ce sont les mots de {source}', finder: 'via', both: '' };
    expect(sources({ boxes })).toEqual(['Ada']);
    expect(sources({ boxes }, undefined, { charter: charterWith({ phrases }) })).toBeNull();
  });

  test('when the words are of the own house', () => {
    const house = (credit: 'never' | 'always') =>
      charterWith({ house: { accounts: ['ada'], credit } });
    expect(suggested({}, undefined, { charter: house('never') })).toBeNull();
    expect(sources({}, [[ADAS, ...byOthers('bob')]], { charter: house('never') })).toBeNull();
    expect(sources({}, undefined, { charter: house('always') })).toEqual(['Ada']);
  });

  test('of a quoted picture without words', () => {
    expect(sources({ quote: quote({ text: '', truncated: true }) })).toEqual(['Ada']);
  });
});

describe('an author who was called something else before', () => {
  const author = { handle: 'Ada_L', id: '5', formerHandles: ['ada'] };
  const found = [[foundIn({ id: '11', tweet: { author } })]];

  test('is offered by the present name', () => {
    expect(sources({}, found)).toEqual(['Ada_L']);
  });

  test.each<[string, Partial<Draft>, Partial<About>?]>([
    ['credited by the old name, without an @', { boxes: [`${TEXT} (via ada)`] }],
    ['answered under the old name', { replyTo: { id: null, handle: 'ada' } }],
    ['never to be named, under the old name', {}, { neverNamed: ['ada'] }],
    ['the reader’s own, under the old name', {}, { ownAccounts: ['ada'] }],
  ])('is not, where %s', (_, draft, about) => {
    expect(suggested(draft, found, about)).toBeNull();
  });
});

describe('what was copied out of a tweet', () => {
  const BOBS = foundIn({ id: '12', author: 'bob', time: 5 * HOUR }).remembered;
  const part = (about: Partial<CopiedPart> = {}): CopiedPart => ({
    box: 0,
    text: TEXT,
    remembered: BOBS,
    ...about,
  });

  test('comes from there, whoever else had the words before', () => {
    const suggestion = suggested({}, [[ADAS]], {}, [part()]);
    expect(suggestion?.origins.map(({ source, match }) => [source.id, match.kind])).toEqual([
      ['12', 'pasted'],
      ['11', 'words'],
    ]);
  });

  test('comes first among the boxes of a thread', () => {
    expect(suggested({ boxes: [TEXT, TEXT] }, [[ADAS], []], {}, [part({ box: 1 })])?.box).toBe(1);
  });

  test('has the spans of the comparison where the words were found too', () => {
    const spans = [{ query: [0, 9], source: [3, 12] }] as Found['match']['spans'];
    const found = foundIn({ id: '12', author: 'bob' });
    found.match.spans = spans;
    expect(suggested({}, [[found]], {}, [part()])?.origins[0].match.spans).toEqual(spans);
  });

  test('else stands where it was put, whatever white space the clipboard made of it', () => {
    const text = 'its words came\r\nfrom gets poorer\n';
    const boxes = ['He says its words came from gets poorer, truly'];
    const match = suggested({ boxes }, [[]], {}, [part({ text })])?.origins[0].match;
    expect(match?.spans.map(({ query }) => boxes[0]?.slice(...query))).toEqual([
      'its words came from gets poorer',
    ]);
    expect(match?.spans.map(({ source }) => TEXT.slice(...source))).toEqual([
      'its words came from gets poorer',
    ]);
  });

  test('out of its translation comes from all of the tweet', () => {
    const text = 'Un réseau qui oublie d’où viennent ses mots';
    expect(
      suggested({ boxes: [text] }, [[]], {}, [part({ text })])?.origins[0].match.spans,
    ).toEqual([{ query: [0, text.length], source: [0, TEXT.length] }]);
    expect(suggested({ boxes: [text] }, [[]], {}, [part({ text })])?.origins[0].translated).toBe(
      true,
    );
    expect(suggested({}, [[]], {}, [part()])?.origins[0].translated).toBeUndefined();
  });

  test.each<[string, Partial<CopiedPart>, Partial<Draft>, Partial<About>?]>([
    ['a few words', { text: 'from gets poorer' }, {}],
    ['words put into a box that is gone', { box: 3 }, {}],
    ['the reader’s own words', {}, {}, { ownAccounts: ['bob'] }],
    ['words of an author who is ignored', {}, {}, { ignoredAuthors: ['bob'] }],
    ['words that are credited', {}, { boxes: [`${TEXT} via @bob`] }],
    ['words in an answer to their author', {}, { replyTo: { id: null, handle: 'Bob' } }],
  ])('says nothing when it is %s', (_, copied, draft, about) => {
    expect(suggested(draft, [[]], about, [part(copied)])).toBeNull();
  });
});
