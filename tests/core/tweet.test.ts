import { expect, test } from 'vitest';
import { searchUrl } from '@/utils/core/search';
import { isHandle, isTweetId, timeOfId, tweetUrl } from '@/utils/core/tweet';

test.each([
  ['20', null],
  ['29700859246', null],
  ['29700859247', 1288834974657 + Number(29700859247n >> 22n)],
  ['1983128852952998358', Date.UTC(2025, 9, 28, 11, 8, 57, 123)],
  ['x', null],
])('the time in id %s', (id, time) => {
  const read = timeOfId(id);
  if (time === null || id.length < 15) expect(read).toBe(time);
  else expect(Math.abs((read ?? 0) - time)).toBeLessThan(1_000);
});

test('an address is built from checked parts only', () => {
  expect(tweetUrl({ id: '20', author: { handle: 'ada' } })).toBe('https://x.com/ada/status/20');
  expect(tweetUrl({ id: '20', author: { handle: 'ada/../bob' } })).toBeNull();
  expect(tweetUrl({ id: '20?x', author: { handle: 'ada' } })).toBeNull();
  expect(isHandle('аda')).toBe(false); // a Cyrillic "а"
  expect(isHandle('ada\n')).toBe(false);
  expect(isTweetId('20\n')).toBe(false);
});

test('X is searched for the very words, up to and with the day of the source', () => {
  const url = new URL(searchUrl('the “spring” behind the mill', Date.UTC(2026, 2, 12, 23, 30)));
  expect(url.origin + url.pathname).toBe('https://x.com/search');
  expect(url.searchParams.get('q')).toBe('"the spring behind the mill" until:2026-03-13');
  expect(new URL(searchUrl('some words', null)).searchParams.get('q')).toBe('"some words"');
});
