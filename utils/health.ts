/** The only reader and writer of what was counted about reading X's page: one count for each day. */
import { storage } from 'wxt/utils/storage';
import { addCounts, type HealthCounts, noCounts } from './core/health';

type Days = Record<string, HealthCounts>;

const stored = storage.defineItem<Days>('local:health', { fallback: {} });
/** Days kept: enough to see when X changed something. */
const MOST_DAYS = 14;

/** One change at a time, so that no tab's counts are written over another's. */
let last: Promise<unknown> = Promise.resolve();

/** The counts of the reader's day that holds this moment (milliseconds since 1970 UTC). */
export async function healthOn(moment: number): Promise<HealthCounts> {
  return (await stored.getValue())[dayOf(moment)] ?? noCounts;
}

export function addHealth(counts: HealthCounts, moment: number): Promise<void> {
  const next = last.then(async () => {
    const days = await stored.getValue();
    const day = dayOf(moment);
    const all = { ...days, [day]: addCounts(days[day] ?? noCounts, counts) };
    await stored.setValue(Object.fromEntries(Object.entries(all).sort().slice(-MOST_DAYS)));
  });
  last = next.catch(() => undefined);
  return next;
}

/** "2026-03-12" in the reader's time zone. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
