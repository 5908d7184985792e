import { expect, test } from 'vitest';
import { addCounts, healthOf, noCounts } from '@/utils/core/health';
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

test('X has changed its page when more than a tenth of enough tweets is unread', () => {
  expect(healthOf(noCounts)).toBe('well');
  expect(healthOf({ read: 5, unread: 5, missing: {} })).toBe('well');
  expect(healthOf({ read: 36, unread: 4, missing: {} })).toBe('well');
  expect(healthOf({ read: 28, unread: 12, missing: {} })).toBe('changed');
  expect(healthOf({ read: 0, unread: 20, missing: {} })).toBe('changed');
});

test('counts add up, selector by selector', () => {
  const one = { read: 1, unread: 2, missing: { userName: 1 } };
  const two = { read: 3, unread: 0, missing: { userName: 1, time: 4 } };
  expect(addCounts(one, two)).toEqual({ read: 4, unread: 2, missing: { userName: 2, time: 4 } });
});
