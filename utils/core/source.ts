/** Order among matches: which is best, and which of the best was said first. */
import { grades, type Found, type Grade, type Match, type Remembered } from './match';
import { timeOfId, type Author, type Tweet } from './tweet';

type When = Pick<Tweet, 'id' | 'time'>;

/** Best first: by grade, then score, then the earlier tweet. */
export function rank(found: readonly Found[]): Found[] {
  return found.toSorted(
    (a, b) =>
      grades.indexOf(a.match.grade) - grades.indexOf(b.match.grade) ||
      b.match.score - a.match.score ||
      byTime(a, b),
  );
}

/**
 * The earliest of those as good as the best, where `exact` and `near-exact` are equally good: the
 * earliest the reader has seen. Tweets whose time is unknown come last; null when nothing is found.
 */
export function source(found: readonly Found[]): Found | null {
  const best = Math.min(...found.map(({ match }) => rung(match.grade)));
  return found.filter(({ match }) => rung(match.grade) === best).toSorted(byTime)[0] ?? null;
}

/** How many different authors have these words: those of the matches better than `weak`. */
export function accounts(found: readonly Found[]): number {
  const authors: Author[] = [];
  for (const { match, remembered } of found) {
    const { author } = remembered.tweet;
    const isSame = match.kind === 'words' && isSure(match);
    if (isSame && !authors.some((known) => sameAuthor(known, author))) authors.push(author);
  }
  return authors.length;
}

/** Better than `weak`: "this comes from". */
export function isSure(match: Match): boolean {
  return match.grade !== 'weak';
}

/** What shares less of the words that were asked is no answer to somebody who reads them. */
const LEAST_PART = 0.3;

/** True for a match that somebody who asked for these words wants to see. */
export function isAnswer(match: Match, asked: string): boolean {
  if (isSure(match) || match.kind !== 'words') return true;
  const shared = match.spans.reduce((sum, { query: [start, end] }) => sum + end - start, 0);
  return shared >= asked.length * LEAST_PART;
}

/**
 * Who put a tweet in front of the reader first, when it was first seen, and since when X is known to
 * have it no longer (milliseconds since 1970 UTC). What the reader's own accounts passed on was not
 * found through them.
 */
export function firstShown(
  { tweet, sightings, lastSeen, gone }: Remembered,
  ownAccounts: readonly string[],
): { finder: string; firstSeen: number; gone?: number } {
  const shown = sightings.find(({ finder }) => !ownAccounts.includes(finder.toLowerCase()));
  return {
    finder: shown?.finder ?? tweet.author.handle,
    firstSeen: sightings[0]?.at ?? lastSeen,
    ...(gone !== undefined && { gone }),
  };
}

/** By X's numeric id where both are known, since handles change; else by what they are or were called. */
export function sameAuthor(a: Author, b: Author): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return isAmong(a, handlesOf(b));
}

/** What an account is called, and was before: lower case, the latest first. */
export function handlesOf({ handle, formerHandles = [] }: Author): string[] {
  return [handle, ...formerHandles].map((one) => one.toLowerCase());
}

/** @param handles lower case. */
export function isAmong(author: Author, handles: readonly string[]): boolean {
  return handlesOf(author).some((handle) => handles.includes(handle));
}

/** True when `a` was surely written before `b`. */
export function isEarlier(a: When, b: When): boolean {
  const [timeA, timeB] = [momentOf(a), momentOf(b)];
  if (timeA === null || timeB === null) return false;
  return timeA === timeB ? isLowerId(a.id, b.id) : timeA < timeB;
}

/** Lower is better; `exact` and `near-exact` are equally good. */
export function rung(grade: Grade): number {
  return grade === 'near-exact' ? grades.indexOf('exact') : grades.indexOf(grade);
}

function byTime(a: Found, b: Found): number {
  const [one, other] = [a.remembered.tweet, b.remembered.tweet];
  const [time, otherTime] = [momentOf(one) ?? Infinity, momentOf(other) ?? Infinity];
  if (time !== otherTime) return time < otherTime ? -1 : 1;
  if (one.id !== other.id) return isLowerId(one.id, other.id) ? -1 : 1;
  return firstSeen(a) - firstSeen(b);
}

/** When a tweet was written, milliseconds since 1970 UTC: as the page says, or as its id does. */
export function momentOf({ time, id }: When): number | null {
  return time ?? timeOfId(id);
}

/** Decimal strings without leading zeros: the shorter is the lower. */
function isLowerId(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

function firstSeen({ remembered }: Found): number {
  return remembered.sightings[0]?.at ?? remembered.lastSeen;
}
