// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMissed } from '@/entrypoints/x.content/missed';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-12T21:00') }));
afterEach(() => void vi.useRealTimers());

const article = document.createElement('article');
const shape = 'article';

test('a part is counted each time, and the structure without it is told once a day', () => {
  const missed = createMissed();
  expect(missed(article, ['photo'])).toEqual({
    missing: { photo: 1 },
    structures: { photo: shape },
  });
  expect(missed(article, ['photo', 'time'])).toEqual({
    missing: { photo: 1, time: 1 },
    structures: { time: shape },
  });
  vi.advanceTimersByTime(4 * 3_600_000);
  expect(missed(article, ['photo']).structures).toEqual({ photo: shape });
});

test('of a tweet that was read whole nothing is told', () => {
  expect(createMissed()(article, [])).toEqual({ missing: {}, structures: {} });
});
