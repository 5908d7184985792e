import { expect, test } from 'vitest';
import {
  elapsed,
  formatClock,
  formatDay,
  formatMoment,
  formatNumber,
} from '../../components/format';

const morning = Date.UTC(2026, 2, 12, 8, 14);
const first = Date.UTC(2026, 4, 1, 8, 14);
const now = Date.UTC(2026, 10, 22);

test.each([
  ['en', morning, '12 March'],
  ['en-US', morning, '12 March'],
  ['fr-FR', morning, '12 mars'],
  ['fr', first, '1er mai'],
  ['en', first, '1 May'],
  ['en', Date.UTC(2024, 2, 12), '12 March 2024'],
  ['fr', Date.UTC(2024, 2, 12), '12 mars 2024'],
  // In Paris it is already the 13th.
  ['en', Date.UTC(2026, 2, 12, 23, 30), '13 March'],
])('a day in %s', (locale, at, expected) => {
  expect(formatDay(at, locale, now)).toBe(expected);
});

test.each([
  ['en', '12 March 2026 at 09:14', '09:14', '48,213'],
  ['fr', '12 mars 2026 à 09:14', '09:14', '48\u202F213'],
])('moments, clock and numbers in %s', (locale, moment, clock, number) => {
  expect(formatMoment(morning, locale)).toBe(moment);
  expect(formatClock(morning, locale)).toBe(clock);
  expect(formatNumber(48_213, locale)).toBe(number);
});

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, null],
  [59_999, null],
  [minute, { unit: 'minutes', count: 1 }],
  [59.9 * minute, { unit: 'minutes', count: 59 }],
  [hour, { unit: 'hours', count: 1 }],
  [3.9 * hour, { unit: 'hours', count: 3 }],
  [day, { unit: 'days', count: 1 }],
  [59 * day, { unit: 'days', count: 59 }],
  [60 * day, { unit: 'months', count: 1 }],
  [700 * day, { unit: 'months', count: 22 }],
  [740 * day, { unit: 'years', count: 2 }],
  [-3 * hour, { unit: 'hours', count: 3 }],
])('%d ms in its one best unit', (ms, expected) => {
  expect(elapsed(ms)).toEqual(expected);
});
