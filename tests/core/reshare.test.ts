import { describe, expect, test } from 'vitest';
import type { Found } from '../../utils/core/match';
import { type About, isCreditedAround, judge, WIDELY_SHARED } from '../../utils/core/reshare';
import type { Quote, Tweet } from '../../utils/core/tweet';
import { foundIn, HOUR, tweetBy } from './found';

const NOBODY: About = { ownAccounts: [], ignoredAuthors: [], notCopies: [] };
const ADAS = foundIn({ id: '1', author: 'Ada' });
const TEXT = ADAS.remembered.tweet.text;

const judged = (tweet: Partial<Tweet> = {}, found: Found[] = [ADAS], about: Partial<About> = {}) =>
  judge(tweetBy('bob', tweet), found, { ...NOBODY, ...about });
const sourceOf = (...args: Parameters<typeof judged>) =>
  judged(...args)?.source.author.handle ?? null;

const quote = (more: Partial<Quote> = {}): Quote => ({
  author: { handle: 'ada' },
  name: 'Ada',
  time: null,
  lang: 'en',
  text: 'Something else',
  truncated: false,
  media: [],
  ...more,
});

describe('a reshare', () => {
  test('names the earliest author, and who showed it first', () => {
    const sightings = [
      { at: 3 * HOUR, page: 'home', finder: 'cleo' } as const,
      { at: 4 * HOUR, page: 'profile', finder: 'Ada' } as const,
    ];
    const reshare = judged({}, [
      foundIn({ id: '5', author: 'dora', time: 5 * HOUR }),
      foundIn({ id: '1', author: 'Ada', sightings }),
    ]);
    expect(reshare).toMatchObject({
      source: { id: '1', author: { handle: 'Ada' } },
      match: { tweetId: '1' },
      finder: 'cleo',
      firstSeen: 3 * HOUR,
      own: false,
      accounts: 2,
    });
  });

  test('carries the rarest words that both share, to search X for; none when nothing is shared', () => {
    const whole: [number, number] = [0, TEXT.length];
    const spans = [{ query: whole, source: whole }];
    const run = judged({}, [{ ...ADAS, match: { ...ADAS.match, spans } }])?.rarestRun;
    expect(run).toBe('forgets where its words came from gets poorer every');
    expect(judged()?.rarestRun).toBeNull();
  });

  test('may repeat the reader’s own words', () => {
    expect(judged({}, [ADAS], { ownAccounts: ['ada'] })?.own).toBe(true);
  });

  test('passes over an ignored author to the next earliest', () => {
    const next = foundIn({ id: '2', author: 'cleo', time: 2 * HOUR });
    expect(sourceOf({}, [ADAS, next], { ignoredAuthors: ['ada'] })).toBe('cleo');
  });

  test('passes over an account that the reader blocked or muted to the next earliest', () => {
    const blocked = foundIn({ tweet: { author: { handle: 'ada', blocked: true } } });
    const next = foundIn({ id: '2', author: 'cleo', time: 2 * HOUR });
    expect(sourceOf({}, [blocked, next])).toBe('cleo');
    expect(sourceOf({}, [blocked])).toBeNull();
    // Who answers it has said where the words come from, whoever else had them.
    expect(sourceOf({ replyToId: '1' }, [blocked, next])).toBeNull();
  });

  test('stays one when it answers another tweet of the source’s', () => {
    expect(sourceOf({ replyToId: '12' })).toBe('Ada');
  });

  test('says how many accounts had the words, for the caller to keep quiet about', () => {
    const many = ['ada', 'cleo', 'dora', 'eve', 'fay'].map((author, n) =>
      foundIn({ id: String(n + 1), author, time: (n + 1) * HOUR }),
    );
    expect(judged({}, many)?.accounts).toBe(WIDELY_SHARED);
  });

  test('stays one when it quotes or answers somebody else', () => {
    expect(sourceOf({ quote: quote({ author: { handle: 'zoe' } }), replyTo: 'zoe' })).toBe('Ada');
  });

  test('stays one when it quotes something else by the source', () => {
    expect(sourceOf({ quote: quote() })).toBe('Ada');
  });

  test('stays one when it links to another tweet', () => {
    expect(sourceOf({ text: `${TEXT} https://x.com/ada/status/12` })).toBe('Ada');
  });
});

describe('a source that was called something else before', () => {
  const author = { handle: 'Ada_L', id: '5', formerHandles: ['ada'] };
  const renamed = foundIn({ tweet: { author } });
  const silent = (tweet: Partial<Tweet>, about: Partial<About> = {}): boolean =>
    judged(tweet, [renamed], about) === null;

  test('is named as it is called now', () => {
    expect(judged({}, [renamed])?.source.author.handle).toBe('Ada_L');
  });

  test.each<[string, Partial<Tweet>, Partial<About>?]>([
    ['is credited by its old handle', { text: `${TEXT} (via ada)` }],
    ['is credited by the new one', { text: `${TEXT} via @ada_l` }],
    ['is answered under its old handle', { replyTo: 'Ada' }],
    ['is quoted under its old handle', { quote: quote({ time: HOUR }) }],
    ['is the same account, whose number the page does not tell', { author: { handle: 'ada' } }],
    ['stays ignored', {}, { ignoredAuthors: ['ada'] }],
  ])('%s', (_, tweet, about) => {
    expect(silent(tweet, about)).toBe(true);
  });

  test('stays the reader’s own', () => {
    expect(judged({}, [renamed], { ownAccounts: ['ada'] })?.own).toBe(true);
  });

  test('is not somebody else with that handle, where both numbers are known', () => {
    expect(silent({ author: { handle: 'ada', id: '6' } })).toBe(false);
  });
});

describe('is silent', () => {
  test.each<[string, Partial<Tweet>, Found[]?, Partial<About>?]>([
    ['when nothing matches', {}, []],
    ['on a weak match', {}, [foundIn({ author: 'Ada', grade: 'weak' })]],
    ['on a match by link alone', {}, [foundIn({ author: 'Ada', kind: 'link' })]],
    ['on the reader’s own tweets', {}, [ADAS], { ownAccounts: ['bob'] }],
    ['on ignored authors', {}, [ADAS], { ignoredAuthors: ['bob'] }],
    ['on promoted tweets', {}, [ADAS], { promoted: true }],
    ['when the author said it before', {}, [foundIn({ author: 'BOB' })]],
    [
      'when the author said it first, and others after',
      {},
      [foundIn({ id: '1', author: 'bob' }), foundIn({ id: '2', author: 'ada', time: 2 * HOUR })],
    ],
    [
      'when the earlier one quotes the author',
      {},
      [foundIn({ author: 'Ada', tweet: { quote: quote({ author: { handle: 'Bob' } }) } })],
    ],
    [
      'when the earlier one credits the author in words',
      {},
      [foundIn({ author: 'Ada', tweet: { text: `RT @bob: ${TEXT}` } })],
    ],
    ['when the match is later', {}, [foundIn({ author: 'Ada', time: 20 * HOUR })]],
    ['when it is not known which came first', { time: null }],
    [
      'when the match is the tweet itself',
      {},
      [foundIn({ id: '1000', author: 'bob', time: 10 * HOUR })],
    ],
    ['once judged not a copy', {}, [ADAS], { notCopies: ['1000:1'] }],
    ['when it credits in words', { text: `${TEXT} via @ada` }],
    ['when it credits in words whom we do not know', { text: `RT @zoe: ${TEXT}` }],
    ['when it quotes the source by id', { quote: quote({ id: '1' }) }],
    ['when it quotes the source’s author at that time', { quote: quote({ time: HOUR }) }],
    [
      'when it quotes these words of the source’s author',
      { quote: quote({ text: TEXT.toUpperCase() }) },
    ],
    [
      'when it quotes these words of somebody else',
      { quote: quote({ author: { handle: 'zoe' }, text: TEXT }) },
    ],
    [
      'when the quoted words are cut',
      { quote: quote({ text: TEXT.slice(0, 39), truncated: true }) },
    ],
    ['when it answers the source’s author', { replyTo: 'ada' }],
    ['when it answers the source, whatever its author is called', { replyToId: '1' }],
    [
      'when it links to the source in its text',
      { text: `${TEXT} https://twitter.com/Ada/status/1?s=20` },
    ],
    [
      'when it links to the source by id alone',
      { links: [{ href: 'https://t.co/a', text: 'https://x.com/i/status/1' }] },
    ],
    [
      'when its words are its link’s title',
      { card: { domain: 'news.example', title: TEXT.slice(0, -1) } },
    ],
    [
      'when an earlier one has its words for the title of the same page',
      { text: `${TEXT} https://news.example/2026/a-network-that-forgets` },
      [foundIn({ author: 'Ada', tweet: { card: { domain: 'news.example', title: TEXT } } })],
    ],
  ])('%s', (_, tweet, found, about) => {
    expect(judged(tweet, found, about)).toBeNull();
  });
});

describe('a tweet’s thread', () => {
  const copy = tweetBy('bob', { id: '50' });
  const around = (...tweets: Tweet[]) => isCreditedAround(copy, tweets, [ADAS.remembered.tweet]);

  test.each([
    ['its author’s answer with a credit', tweetBy('Bob', { id: '51', text: 'via @ada' })],
    [
      'its author’s answer with a link to the source',
      tweetBy('bob', { id: '51', text: 'https://x.com/ada/status/1' }),
    ],
    [
      'its author’s quote of the source',
      tweetBy('bob', { id: '51', text: 'This', quote: quote({ id: '1' }) }),
    ],
    ['the source above it', ADAS.remembered.tweet],
  ])('credits by %s', (_, other) => {
    expect(around(tweetBy('zoe', { id: '49' }), other)).toBe(true);
  });

  test.each([
    ['nothing that was read', []],
    ['somebody else’s credit', [tweetBy('zoe', { id: '51', text: 'via @ada' })]],
    ['its author’s other words', [tweetBy('bob', { id: '51', text: 'And so on, cc @ada' })]],
  ])('does not credit by %s', (_, tweets) => {
    expect(around(...tweets)).toBe(false);
  });
});

test('a tweet with media that X says are the source’s is credited by X', () => {
  const media = (tweetId: string): Tweet['media'] => [
    { kind: 'video', key: 'a/b', from: { tweetId } },
  ];
  expect(judged({ media: media('1') })).toBeNull();
  expect(judged({ media: media('99') })).not.toBeNull();
});
