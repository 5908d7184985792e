// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createCounting } from '@/entrypoints/x.content/counting';
import { addNews, type HealthNews, noNews } from '@/utils/core/health';
import type { Tweet } from '@/utils/core/tweet';
import type { Reading, ReadTweet } from '@/utils/x/read-tweet';
import { tweet } from '../support/tweets';

const article = (words: string): Element => {
  const element = document.createElement('article');
  element.textContent = words;
  return element;
};

const readingOf = (one: Tweet, missing: ReadTweet['missing'] = []): Reading => ({
  kind: 'tweet',
  read: {
    tweet: one,
    finder: one.author.handle,
    reposter: null,
    promoted: false,
    protected: false,
    pinned: false,
    focal: false,
    translated: false,
    missing,
  },
});
const answered = (one: Tweet): Tweet => ({ ...one, author: { ...one.author, id: '17' } });

/** All that was told, together. */
function told(...seen: [Element, Reading][]): Omit<HealthNews, 'structures'> {
  const counting = createCounting();
  const all = seen.reduce(
    (sum, [place, reading]) => addNews(sum, counting(place, reading)),
    noNews,
  );
  const { read, answered, unread, missing } = all;
  return { read, answered, unread, missing };
}

const one = tweet();
const place = article('Ada');

test('a tweet that a late answer completes is read once, and answered once', () => {
  const completed = readingOf(answered(one), ['payload']);
  expect(told([place, readingOf(one, ['card'])], [place, completed], [place, completed])).toEqual({
    read: 1,
    answered: 1,
    unread: 0,
    missing: { card: 1, payload: 1 },
  });
});

test('a tweet that comes back in another article is the same tweet', () => {
  const back = article('Ada, an hour later');
  expect(told([place, readingOf(one)], [back, readingOf(one)]).read).toBe(1);
  expect(told([place, readingOf(one)], [back, readingOf(tweet())]).read).toBe(2);
});

test('what cannot be read is told by its first words, where it has no id', () => {
  const unread: Reading = { kind: 'cannot-read', missing: ['userName'] };
  const long = 'The spring behind the mill runs warm in March and nobody in the village knows why';
  expect(
    told([article(`${long} 3 likes`), unread], [article(`${long} 4 likes`), unread]),
  ).toMatchObject({ unread: 1, missing: { userName: 1 } });
  expect(told([article('One'), unread], [article('Another'), unread])).toMatchObject({
    unread: 2,
    missing: { userName: 2 },
  });
});

test('of what is left alone nothing is told', () => {
  expect(
    told([place, { kind: 'not-ready' }], [place, { kind: 'leave', why: 'unavailable' }]),
  ).toEqual({ read: 0, answered: 0, unread: 0, missing: {} });
});

test('after many tweets the first is told again: memory in X’s page is not ours', () => {
  const counting = createCounting();
  const first = readingOf(one);
  expect(counting(place, first).read).toBe(1);
  for (let i = 0; i < 2_999; i++) counting(place, readingOf(tweet()));
  expect(counting(place, first).read).toBe(0);
  counting(place, readingOf(tweet()));
  expect(counting(place, first).read).toBe(1);
});
