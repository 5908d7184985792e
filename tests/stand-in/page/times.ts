/** Times as X writes them. */
import { state } from './state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "9m", "2h", "Mar 9". */
export function short(time: number): string {
  const ago = state.now - time;
  if (ago < HOUR) return `${Math.max(1, Math.floor(ago / MINUTE))}m`;
  if (ago < DAY) return `${Math.floor(ago / HOUR)}h`;
  return new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' }).format(time);
}

/** "9:14 AM · Mar 12, 2026". */
export function long(time: number): string {
  const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(
    time,
  );
  return `${clock} · ${new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(time)}`;
}

/** X's `datetime`: whole seconds. */
export function datetime(time: number): string {
  return new Date(Math.floor(time / 1000) * 1000).toISOString();
}
