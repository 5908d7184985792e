import { describe, expect, test } from 'vitest';
import { judgeMedia, mediaOrigin } from '../../utils/core/reused-media';
import type { About } from '../../utils/core/reshare';
import type { Media, Tweet } from '../../utils/core/tweet';
import { foundIn, HOUR, tweetBy } from './found';

const NOBODY: About = { ownAccounts: [], ignoredAuthors: [], notCopies: [] };
const photo = (key: string, tweetId?: string): Media => ({
  kind: 'photo',
  key,
  ...(tweetId !== undefined && { from: { tweetId, authorId: '5' } }),
});
const sightings = [{ at: 3 * HOUR, page: 'home', finder: 'cleo' } as const];
const origin = foundIn({ id: '7', author: 'Ada', authorId: '5', sightings }).remembered;
const judged = (more: Partial<Tweet> = {}, about: Partial<About> = {}) =>
  judgeMedia(tweetBy('bob', { text: 'Look!', media: [photo('a', '7')], ...more }), origin, {
    ...NOBODY,
    ...about,
  });

test.each<[string, Media[], string | null]>([
  ['none', [], null],
  ['its own', [photo('a')], null],
  ['its own, said to be', [photo('a', '1000')], null],
  ['one of two taken over', [photo('a'), photo('b', '7')], '7'],
])('the origin of media: %s', (_, media, id) => {
  expect(mediaOrigin(tweetBy('bob', { media }))).toBe(id);
});

describe('a tweet whose media X says it took over', () => {
  test('names the tweet that showed them, and who showed that', () => {
    expect(judged()).toEqual({
      match: { tweetId: '7', kind: 'picture', grade: 'exact', score: 1, spans: [] },
      source: origin.tweet,
      finder: 'cleo',
      firstSeen: 3 * HOUR,
      own: false,
      accounts: 1,
      rarestRun: null,
    });
  });

  test.each<[string, Partial<Tweet>, Partial<About>?]>([
    ['by the same account under another name', { author: { handle: 'ada2', id: '5' } }],
    ['in a tweet that credits', { text: 'Look! via @ada' }],
    ['in an answer to its author', { replyTo: 'ada' }],
    ['in an answer to that tweet', { replyToId: '7' }],
    ['by the reader', {}, { ownAccounts: ['bob'] }],
    ['by an ignored account', {}, { ignoredAuthors: ['bob'] }],
    ['from an ignored account', {}, { ignoredAuthors: ['ada'] }],
    ['in a pair that the reader judged', {}, { notCopies: ['1000:7'] }],
  ])('says nothing %s', (_, tweet, about) => {
    expect(judged(tweet, about)).toBeNull();
  });

  test('says nothing from an account that the reader blocked or muted', () => {
    const { tweet, ...seen } = origin;
    const blocked = { ...tweet, author: { ...tweet.author, blocked: true as const } };
    const reshare = tweetBy('bob', { text: 'Look!', media: [photo('a', '7')] });
    expect(judgeMedia(reshare, { ...seen, tweet: blocked }, NOBODY)).toBeNull();
    expect(judgeMedia(reshare, { ...seen, tweet }, NOBODY)).not.toBeNull();
  });
});
