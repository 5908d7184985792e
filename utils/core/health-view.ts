/** Health as it is shown: the last days, and what could not be found on them. */
import { addCounts, type HealthCounts, healthOf, noCounts } from './health';
import { dayOf, type Failures, type HealthDays, keptDays } from './health-days';

export interface HealthDay extends HealthCounts {
  /** "2026-03-12", in the reader's time zone. */
  day: string;
}

export interface MissingPart {
  /** The selector's. */
  name: string;
  /** How often, in the days that are kept. */
  times: number;
  /** The last day on which it failed. */
  day: string;
  /** When on that day, ms since 1970 UTC; null where only the day is known. */
  at: number | null;
  structure?: string;
}

export interface HealthView {
  today: HealthCounts;
  /** All days that are kept, together. */
  all: HealthCounts;
  /** So much more than before goes unread today that X must have changed its page. */
  changed: boolean;
  /** The latest first. */
  days: HealthDay[];
  /** The ones that failed last first. */
  missing: MissingPart[];
}

/** @param moment milliseconds since 1970 UTC: which day is today. */
export function healthView(stored: HealthDays, failures: Failures, moment: number): HealthView {
  const now = dayOf(moment);
  const kept = keptDays(stored, moment);
  const today = kept[now] ?? noCounts;
  const days = Object.entries(kept)
    .map(([day, counts]) => ({ day, ...counts }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const before = days.filter(({ day }) => day < now).reduce(addCounts, noCounts);
  const all = days.reduce(addCounts, noCounts);
  return {
    today,
    all,
    changed: healthOf(today, before) === 'changed',
    days,
    missing: missingParts(days, all, failures),
  };
}

/** Counts of older versions tell the day of a failure, and no more. */
function missingParts(days: HealthDay[], all: HealthCounts, failures: Failures): MissingPart[] {
  const parts = Object.entries(all.missing).flatMap(([name, times]) => {
    const day = days.find(({ missing }) => missing[name])?.day;
    const failure = failures[name];
    if (!day) return [];
    const isKnown = failure && dayOf(failure.at) === day;
    const structure = failure?.structure;
    return [{ name, times, day, at: isKnown ? failure.at : null, ...(structure && { structure }) }];
  });
  const when = ({ day, at }: MissingPart): string => `${day} ${String(at ?? 0).padStart(16, '0')}`;
  return parts.sort((a, b) => (when(a) < when(b) ? 1 : -1));
}
