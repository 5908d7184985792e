/** How well X could be read: counts and shapes only, never contents. */

export interface HealthCounts {
  /** Tweets read in the page. */
  read: number;
  /** Of these, the ones that an answer of X's told whole. */
  answered: number;
  /** Tweets that were there and could not be read. */
  unread: number;
  /** For each selector that failed, how often. */
  missing: Record<string, number>;
}

/** What a page tells since it told last. */
export interface HealthNews extends HealthCounts {
  /** For selectors that failed, what the article was made of: see x/structure. */
  structures: Record<string, string>;
}

export const noCounts: HealthCounts = { read: 0, answered: 0, unread: 0, missing: {} };
export const noNews: HealthNews = { ...noCounts, structures: {} };

export function addCounts(a: HealthCounts, b: HealthCounts): HealthCounts {
  const missing = { ...a.missing };
  for (const [name, count] of Object.entries(b.missing))
    missing[name] = (missing[name] ?? 0) + count;
  return {
    read: a.read + b.read,
    answered: a.answered + b.answered,
    unread: a.unread + b.unread,
    missing,
  };
}

export function addNews(a: HealthNews, b: HealthNews): HealthNews {
  return { ...addCounts(a, b), structures: { ...a.structures, ...b.structures } };
}

/** Fewer tweets than this, or fewer unread ones, say nothing about the page. */
const ENOUGH_TWEETS = 20;
const ENOUGH_UNREAD = 5;
/** Days before with fewer tweets than this do not tell which share is unread usually: it is taken for this. */
const ENOUGH_BEFORE = 100;
const USUAL_SHARE = 0.02;
/** So many times the usual share is a jump. */
const JUMP = 5;
/** Shares that are a jump never, and always. */
const SMALL_SHARE = 0.03;
const LARGE_SHARE = 0.1;

/**
 * `changed` when the share of unread tweets has jumped, so that X must have changed its page.
 * @param before the counts of the days before, together.
 */
export function healthOf(today: HealthCounts, before = noCounts): 'well' | 'changed' {
  const all = today.read + today.unread;
  if (all < ENOUGH_TWEETS || today.unread < ENOUGH_UNREAD) return 'well';
  const allBefore = before.read + before.unread;
  const usual = allBefore < ENOUGH_BEFORE ? USUAL_SHARE : before.unread / allBefore;
  const limit = Math.min(LARGE_SHARE, Math.max(SMALL_SHARE, JUMP * usual));
  return today.unread / all > limit ? 'changed' : 'well';
}
