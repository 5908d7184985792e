/** What a tab holds once everything that can go is gone. */
import type { CDPSession } from 'playwright-core';

export interface Held {
  /** Megabytes of JavaScript, of the page's and of ours together. */
  heap: number;
  nodes: number;
  listeners: number;
}

export async function held(cdp: CDPSession): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}
