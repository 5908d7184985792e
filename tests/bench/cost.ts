/**
 * What a script cost a page's main thread, by the browser's trace.
 *
 * Counted as ours, whole and with everything that it called:
 * - each call into our script (observers, timers, idle callbacks, messages, events), layout forced in it included;
 * - microtasks run right after our script, or in which our script ran, without the page's calls in them:
 *   the trace does not say whose promise went on (where the browser began to load pictures of the page
 *   before any of our script, which it does in microtasks too, only our script is counted);
 * - the style and layout that follow a change made by our script, at most once a change, though the page's
 *   own changes are then brought up to date with ours.
 * Counted apart: garbage collection, which comes when it comes; and the browser's own work (with that of
 * being traced) in the rest of a task in which no other script ran and nothing was painted.
 */
import type { TraceEvent } from './trace.ts';

export interface Cost {
  /** Milliseconds of script, and of style and layout after what it changed. */
  script: number;
  rendering: number;
  /** Milliseconds of the browser's own work in tasks that had no script but ours. */
  around: number;
  /** Milliseconds of garbage collection inside our script. */
  garbage: number;
  /** Milliseconds of ours in each task that had any, and of that task in all. */
  tasks: { ours: number; whole: number }[];
}

interface Slice {
  event: TraceEvent;
  children: Slice[];
}

type Clock = 'dur' | 'tdur';

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript']);
const GARBAGE = new Set(['MinorGC', 'MajorGC', 'V8.GCIncrementalMarking']);
const CHANGE = new Set(['ScheduleStyleRecalculation', 'InvalidateLayout']);
const PAINTING = new Set(['Paint', 'Layerize', 'Commit', 'PrePaint']);

/**
 * @param events of one thread.
 * @param script the beginning of the addresses of our scripts.
 * @param clock `dur`: on the wall; `tdur`: on the processor.
 */
export function costOf(events: TraceEvent[], script: string, clock: Clock = 'dur'): Cost {
  const isOurs = ({ event }: Slice) => event.args.data?.url?.startsWith(script) ?? false;
  const time = ({ event }: Slice) => (event[clock] ?? 0) / 1000;
  const cost: Cost = { script: 0, rendering: 0, around: 0, garbage: 0, tasks: [] };
  const ourTimes: [from: number, to: number][] = [];
  const loads = events.filter(({ name }) => name === 'ResourceSendRequest').map(({ ts }) => ts);

  /** Milliseconds of a slice that we answer for whole, garbage apart. */
  function whole(slice: Slice): number {
    const garbage = sum(outermost(slice, isNamed(GARBAGE)).map(time));
    cost.garbage += garbage;
    ourTimes.push([slice.event.ts, endOf(slice)]);
    return time(slice) - garbage;
  }

  /** Milliseconds of a slice that are ours. */
  function ours(slice: Slice): number {
    if (isScript(slice)) return isOurs(slice) ? whole(slice) : sum(slice.children.map(ours));
    let [total, before] = [0, null as Slice | null];
    for (const child of slice.children) {
      if (child.event.name === 'RunMicrotasks') total += microtasks(child, before);
      else total += ours(child);
      before = outermost(child, isScript).at(-1) ?? before;
    }
    return total;
  }

  function microtasks(slice: Slice, before: Slice | null): number {
    const scripts = outermost(slice, isScript);
    const afterOurs = before !== null && isOurs(before);
    const first = scripts.find(isOurs);
    if (!first && !afterOurs) return 0;
    const loading = (ts: number) => ts >= slice.event.ts && ts < (first?.event.ts ?? -Infinity);
    if (!afterOurs && loads.some(loading)) return sum(scripts.filter(isOurs).map(whole));
    return whole(slice) - sum(scripts.filter((one) => !isOurs(one)).map(time));
  }

  const tasks = forest(events).filter(({ event }) => event.name === 'RunTask');
  for (const task of tasks) {
    const scripts = outermost(task, isScript);
    if (!scripts.some(isOurs)) continue;
    const alone = scripts.every(isOurs) && outermost(task, isNamed(PAINTING)).length === 0;
    const garbage = cost.garbage;
    const spent = ours(task);
    cost.script += spent;
    if (alone) cost.around += time(task) - spent - (cost.garbage - garbage);
    cost.tasks.push({ ours: alone ? time(task) : spent, whole: time(task) });
  }
  cost.rendering = sum(renderingAfter(events, ourTimes, clock));
  return cost;
}

/** The first recalculation of style and the first layout after each change made in these times. */
function renderingAfter(events: TraceEvent[], times: [number, number][], clock: Clock): number[] {
  const within = (ts: number) => times.some(([from, to]) => ts >= from && ts <= to);
  const changes = events.filter(({ name, ts }) => CHANGE.has(name) && within(ts));
  const following = new Set<TraceEvent>();
  for (const name of ['UpdateLayoutTree', 'Layout']) {
    const all = events.filter((event) => event.name === name && !within(event.ts));
    all.sort((a, b) => a.ts - b.ts);
    for (const { ts } of changes) {
      const next = all.find((event) => event.ts > ts);
      if (next) following.add(next);
    }
  }
  return [...following].map((event) => (event[clock] ?? 0) / 1000);
}

/** The slices of a thread, each inside the one that it happened in. */
function forest(events: TraceEvent[]): Slice[] {
  const roots: Slice[] = [];
  const open: Slice[] = [];
  const lasting = events.filter(({ ph }) => ph === 'X');
  lasting.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of lasting) {
    const slice: Slice = { event, children: [] };
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop();
    (open.at(-1)?.children ?? roots).push(slice);
    open.push(slice);
  }
  return roots;
}

function endOf(slice: Slice | undefined): number {
  return slice ? slice.event.ts + (slice.event.dur ?? 0) : Infinity;
}

/** In a slice, those that are so and are in no other that is. */
function outermost(slice: Slice, is: (slice: Slice) => boolean): Slice[] {
  return slice.children.flatMap((child) => (is(child) ? [child] : outermost(child, is)));
}

function isScript({ event }: Slice): boolean {
  return SCRIPT.has(event.name);
}

function isNamed(names: ReadonlySet<string>): (slice: Slice) => boolean {
  return ({ event }) => names.has(event.name);
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
