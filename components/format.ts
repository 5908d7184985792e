/** Numbers, lists, days and times as the reader's language writes them. */

/**
 * English dates are written day first with the month in letters, like every date in our words
 * ("12 March"): understood everywhere, and the same in every English browser. Lists go with them.
 */
function oneEnglish(locale: string): string {
  return /^en\b/i.test(locale) ? 'en-GB' : locale;
}

/** Formats of numbers by locale: to make one costs far more than to use it. */
const numbers = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, locale: string): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(value);
}

/** "@ada, @bob and @carla" */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(oneEnglish(locale), { type: 'conjunction' }).format(items);
}

/** "12 March", with the year when it is not the present one. `at`, `now`: ms since 1970 UTC. */
export function formatDay(at: number, locale: string, now: number = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return write(at, locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** The whole of it: "12 March 2026 at 09:14". */
export function formatMoment(at: number, locale: string): string {
  return write(at, locale, { dateStyle: 'long', timeStyle: 'short' });
}

/** "14:05" */
export function formatClock(at: number, locale: string): string {
  return write(at, locale, { hour: '2-digit', minute: '2-digit' });
}

function write(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(oneEnglish(locale), options).formatToParts(at);
  const french = /^fr\b/i.test(locale);
  // Intl writes "1 mars"; French says "1er mars" (Imprimerie nationale, "Quantièmes").
  return parts
    .map(({ type, value }) => (french && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

export interface Elapsed {
  unit: 'minutes' | 'hours' | 'days' | 'months' | 'years';
  count: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Each unit, its length in ms, and the count from which the next longer unit reads better. */
const UNITS: [unit: Elapsed['unit'], ms: number, until: number][] = [
  ['minutes', MINUTE, 60],
  ['hours', 60 * MINUTE, 24],
  ['days', DAY, 60],
  ['months', 30.44 * DAY, 24],
  ['years', 365.25 * DAY, Infinity],
];

/** A length of time in its one best unit, rounded down; null under a minute. */
export function elapsed(ms: number): Elapsed | null {
  const length = Math.abs(ms);
  if (length < MINUTE) return null;
  for (const [unit, size, until] of UNITS) {
    const count = Math.floor(length / size);
    if (count < until) return { unit, count: Math.max(1, count) };
  }
  return null;
}
