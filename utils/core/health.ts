/** How well the page could be read: counts only, never contents. */

export interface HealthCounts {
  /** Tweets read. */
  read: number;
  /** Tweets that were there and could not be read. */
  unread: number;
  /** For each selector that failed, how often. */
  missing: Record<string, number>;
}

export const noCounts: HealthCounts = { read: 0, unread: 0, missing: {} };

export function addCounts(a: HealthCounts, b: HealthCounts): HealthCounts {
  const missing = { ...a.missing };
  for (const [name, count] of Object.entries(b.missing))
    missing[name] = (missing[name] ?? 0) + count;
  return { read: a.read + b.read, unread: a.unread + b.unread, missing };
}

/** Fewer tweets than this say nothing about the page. */
const ENOUGH_TWEETS = 20;
/** More unread tweets than this share, and X changed something. */
const TOO_MANY_UNREAD = 0.1;

/** `changed` when so many tweets are unread that X must have changed its page. */
export function healthOf({ read, unread }: HealthCounts): 'well' | 'changed' {
  const all = read + unread;
  return all >= ENOUGH_TWEETS && unread / all > TOO_MANY_UNREAD ? 'changed' : 'well';
}
