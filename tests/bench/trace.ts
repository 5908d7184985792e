/** The browser's own trace of a stretch of work, and what in it is on one page's main thread. */
import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  name: string;
  /** `X`: something with a duration; `I`: a moment. */
  ph: string;
  /** Microseconds. */
  ts: number;
  /** On the wall and on the processor, microseconds. */
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { name?: string; data?: { url?: string; functionName?: string; frame?: string } };
}

/** `v8.execute` holds the microtasks, `disabled-by-default-devtools.timeline` the tasks. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  '__metadata',
];

/** What the browser did while `work` ran, all processes. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
    cdp.once('Tracing.tracingComplete', resolve),
  );
  await cdp.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  cdp.off('Tracing.dataCollected', collect);
  if (dataLossOccurred) throw new Error('The browser lost a part of its trace');
  return events;
}

/** Those of the main thread on which a script of this address ran in a frame. */
export function mainThreadOf(events: TraceEvent[], script: string): TraceEvent[] {
  const mark = events.find(
    ({ args: { data } }) => data?.frame !== undefined && data.url?.startsWith(script),
  );
  return events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid);
}
