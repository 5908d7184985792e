/** The links that the reader opened from tweets, for thirty days: the only reader and writer of them. */
import { linksIn } from './core/link';
import { canonicalLink } from './core/link-canonical';
import type { Remembered } from './core/match';
import type { OpenedLink } from './core/rules/rule';
import type { Opening } from './messages';
import { stored } from './stored';

interface Opened {
  /** Canonical address. */
  link: string;
  tweetId: string;
  finder: string;
  /** When it was last opened from there; milliseconds since 1970 UTC. */
  at: number;
}

/** In the order in which they were opened first. */
const openings = stored<Opened[]>('local', 'opened', []);
const MOST_KEPT = 500;
const KEPT_FOR = 30 * 86_400_000;
/** Leads nowhere outside X. */
const ON_X = /^(?:[\w-]+\.)*(?:x|twitter)\.com\//;

/** One change at a time, so that none is written over another. */
let last: Promise<unknown> = Promise.resolve();

function change(how: (before: Opened[]) => Opened[]): Promise<void> {
  const next = last.then(async () => {
    const before = await openings.get();
    const after = how(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await openings.set(after);
  });
  last = next.catch(() => undefined);
  return next;
}

/** Links of X's own are not remembered, nor those whose address does not say where they lead. */
export async function rememberOpening(opening: Opening, now: number): Promise<void> {
  const { tweetId, finder } = opening;
  const link = canonicalLink(opening.address);
  if (link === null || ON_X.test(link)) return;
  await change((all) => {
    const known = all.find((one) => one.link === link && one.tweetId === tweetId);
    const opened = { link, tweetId, finder, at: now };
    return known
      ? all.map((one) => (one === known ? { ...one, at: now } : one))
      : [...all.filter((one) => isKept(one, now)), opened].slice(-MOST_KEPT);
  });
}

/** Drops those whose time is over. */
export function dropOldOpenings(now: number): Promise<void> {
  return change((all) => all.filter((one) => isKept(one, now)));
}

/** @param since milliseconds since 1970 UTC. */
export function forgetOpenings(since: number): Promise<void> {
  return change((all) => all.filter(({ at }) => at < since));
}

/** Of the links in these texts, those that were opened from a tweet still remembered, the first first. */
export async function openedLinks(
  texts: readonly string[],
  get: (id: string) => Promise<Remembered | null>,
  now: number,
): Promise<OpenedLink[]> {
  const links = texts.flatMap(linksIn);
  if (links.length === 0) return [];
  const all = await openings.get();
  const opened = all.filter((one) => links.includes(one.link) && isKept(one, now));
  const found = await Promise.all(
    opened.map(async ({ link, tweetId, finder }) => {
      const remembered = await get(tweetId);
      return remembered ? [{ link, finder, remembered }] : [];
    }),
  );
  return found.flat();
}

function isKept({ at }: Opened, now: number): boolean {
  return now - at < KEPT_FOR;
}
