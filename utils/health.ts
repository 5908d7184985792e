/** The only reader and writer of what is kept about reading X: counts by day, and last failures. */
import { parse } from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { HealthNews } from './core/health';
import { withCounts, withFailures } from './core/health-days';
import { healthView, type HealthView } from './core/health-view';
import { keptFailures, keptHealth } from './schemas';

/** As Sourcier 0.1.0 had it, but for what is counted since. */
const days = storage.defineItem<unknown>('local:health');
const failures = storage.defineItem<unknown>('local:failures');

/** One change at a time, so that no tab's counts are written over another's. */
let last: Promise<unknown> = Promise.resolve();

/** How reading went, as of this moment (milliseconds since 1970 UTC). */
export async function healthAt(moment: number): Promise<HealthView> {
  return healthView(...(await kept()), moment);
}

export function addHealth(news: HealthNews, moment: number): Promise<void> {
  const next = last.then(async () => {
    const [daysBefore, failuresBefore] = await kept();
    await storage.setItems([
      { item: days, value: withCounts(daysBefore, news, moment) },
      { item: failures, value: withFailures(failuresBefore, news, moment) },
    ]);
  });
  last = next.catch(() => undefined);
  return next;
}

async function kept() {
  const stored = await Promise.all([days.getValue(), failures.getValue()]);
  return [parse(keptHealth, stored[0]), parse(keptFailures, stored[1])] as const;
}
