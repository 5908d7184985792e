/** The only reader and writer of what is kept about reading X: counts by day, and last failures. */
import { parse } from 'valibot';
import { browser } from 'wxt/browser';
import type { HealthNews } from './core/health';
import { withCounts, withFailures } from './core/health-days';
import { healthView, type HealthView } from './core/health-view';
import { keptFailures, keptHealth } from './schemas';

/** One change at a time, so that no tab's counts are written over another's. */
let last: Promise<unknown> = Promise.resolve();

/** How reading went, as of this moment (milliseconds since 1970 UTC). */
export async function healthAt(moment: number): Promise<HealthView> {
  return healthView(...(await kept()), moment);
}

export function addHealth(news: HealthNews, moment: number): Promise<void> {
  const next = last.then(async () => {
    const [daysBefore, failuresBefore] = await kept();
    await browser.storage.local.set({
      health: withCounts(daysBefore, news, moment),
      failures: withFailures(failuresBefore, news, moment),
    });
  });
  last = next.catch(() => undefined);
  return next;
}

async function kept() {
  const { health = null, failures = null } = await browser.storage.local.get([
    'health',
    'failures',
  ]);
  return [parse(keptHealth, health), parse(keptFailures, failures)] as const;
}
