/** What is kept of health: the counts of each of the last days, and each selector's last failure. */
import { addCounts, type HealthCounts, type HealthNews, noCounts } from './health';

/** By the reader's day: "2026-03-12". */
export type HealthDays = Record<string, HealthCounts>;

export interface Failure {
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** What the article was made of in which the selector failed last, where that was told. */
  structure?: string;
}

/** By the selector's name. */
export type Failures = Record<string, Failure>;

/** Today among them: enough to see when X changed something. */
export const DAYS_KEPT = 14;
/** Names of selectors kept: there are fewer, whatever a message says. */
const MOST_NAMES = 60;

/** The reader's day that holds this moment (milliseconds since 1970 UTC). */
export function dayOf(moment: number): string {
  return dayAfter(moment, 0);
}

/** The days with these counts added to the one that holds `moment`, without those that are too old. */
export function withCounts(days: HealthDays, counts: HealthCounts, moment: number): HealthDays {
  const today = dayOf(moment);
  const sum = addCounts(days[today] ?? noCounts, counts);
  const missing = Object.fromEntries(Object.entries(sum.missing).slice(0, MOST_NAMES));
  return keptDays({ ...days, [today]: { ...sum, missing } }, moment);
}

/** Those of the last days; a day further on than tomorrow is a clock's error. */
export function keptDays(days: HealthDays, moment: number): HealthDays {
  const [first, last] = [dayAfter(moment, 1 - DAYS_KEPT), dayAfter(moment, 1)];
  return Object.fromEntries(Object.entries(days).filter(([day]) => first <= day && day <= last));
}

/** The failures with what is told at `moment`, without those before the days that are kept. */
export function withFailures(
  failures: Failures,
  { missing, structures }: Pick<HealthNews, 'missing' | 'structures'>,
  moment: number,
): Failures {
  const now = { ...failures };
  for (const name of Object.keys(missing)) {
    const structure = structures[name] ?? failures[name]?.structure;
    now[name] = { at: moment, ...(structure && { structure }) };
  }
  const first = dayAfter(moment, 1 - DAYS_KEPT);
  const kept = Object.entries(now).filter(([, { at }]) => dayOf(at) >= first);
  return Object.fromEntries(kept.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_NAMES));
}

function dayAfter(moment: number, days: number): string {
  const date = new Date(moment);
  date.setDate(date.getDate() + days);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
