/** Where a repeated text does not keep to the wording of its source, shortening left aside. */
import type { SharedSpan } from '../match';
import { normalise, type Word } from '../normalize';
import type { Tweet } from '../tweet';

/** A part of a draft that is given as somebody's words. */
export interface Quoted {
  start: number;
  end: number;
  /** Nothing of one's own stands in it at its end, as in quotation marks. */
  closed: boolean;
}

/** What stands where the source has other words. */
export interface Alteration {
  /** In the draft, UTF-16 offsets. */
  span: [start: number, end: number];
  /** The source's own words for it. */
  words: string;
}

/** Words are left out openly: "…", "...", "[…]", "(..)". */
const ELLIPSIS = /…|\.{2,}/u;
/** So many words at the very end that are as many as the source has left there replace them; more are a comment. */
const MOST_REPLACED = 3;

interface Texts {
  draft: string;
  source: string;
}

/**
 * From the first to the last place that was changed; null when the wording was kept. Case, signs,
 * links and white space do not count, nor do words left out at the start, at the end, or where "…"
 * stands for them: RFC 1855 lets one shorten. Linear in the length of the texts.
 * @param shared the runs of words that both have.
 */
export function alteration(
  draft: string,
  { text: source, truncated }: Pick<Tweet, 'text' | 'truncated'>,
  shared: readonly SharedSpan[],
  given: Quoted,
): Alteration | null {
  const texts = { draft, source };
  const said = wordsIn(draft.slice(given.start, given.end)).filter(isSaid);
  const [opens, ends] = [
    given.start + (said[0]?.start ?? 0),
    given.start + (said.at(-1)?.end ?? 0),
  ];
  const quoted = { ...given, end: ends };
  const runs = shared
    .filter(({ query: [start, end] }) => start >= given.start && start < ends && end <= given.end)
    .toSorted((a, b) => a.query[0] - b.query[0]);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  if (runs.some(({ source }, i) => source[0] < (runs[i - 1]?.source[1] ?? 0)))
    return replaced(texts, first, last);
  const places: [from: number, to: number][] = [];
  if (isPutBefore(texts, first, quoted)) places.push([-1, 0]);
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    if (next && isChanged(texts, run, next)) places.push([i, i + 1]);
  }
  if (!truncated && isPutAfter(texts, last, quoted)) places.push([runs.length - 1, runs.length]);
  const [begin, end] = [places[0]?.[0], places.at(-1)?.[1]];
  if (begin === undefined || end === undefined) return null;
  const before = runs[begin] ?? edge(opens, 0);
  const after = runs[end] ?? edge(ends, lastSaid(source));
  return between(texts, before, after);
}

/** The end of the last word, the topics after it left aside. */
function lastSaid(text: string): number {
  return wordsIn(text).findLast(isSaid)?.end ?? text.length;
}

const edge = (query: number, source: number): SharedSpan => ({
  query: [query, query],
  source: [source, source],
});

/** All from one run to the other, in the words and the order of the source. */
function replaced({ source }: Texts, first: SharedSpan, last: SharedSpan): Alteration {
  const ends = [...first.source, ...last.source];
  return {
    span: [first.query[0], last.query[1]],
    words: source.slice(Math.min(...ends), Math.max(...ends)),
  };
}

/** What lies between two runs, without the white space that both have there. */
function between({ draft, source }: Texts, before: SharedSpan, after: SharedSpan): Alteration {
  let [start, end] = [before.query[1], after.query[0]];
  let [from, to] = [before.source[1], after.source[0]];
  const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));
  for (; start < end && from < to && isSpace(draft, start) && isSpace(source, from); from++)
    start++;
  for (; start < end && from < to && isSpace(draft, end - 1) && isSpace(source, to - 1); to--)
    end--;
  return { span: [start, end], words: source.slice(from, to) };
}

function isChanged({ draft, source }: Texts, run: SharedSpan, next: SharedSpan): boolean {
  const gap = draft.slice(run.query[1], next.query[0]);
  const [ours, theirs] = unlike(wordsIn(gap), wordsIn(source.slice(run.source[1], next.source[0])));
  if (ours.length > 0) return true;
  return theirs.length > 0 && !ELLIPSIS.test(gap);
}

/** Words between "RT @ada:" and her first. Whom a reply answers is named there or not. */
function isPutBefore({ draft, source }: Texts, first: SharedSpan, { start }: Quoted): boolean {
  const ours = wordsIn(draft.slice(start, first.query[0]));
  const theirs = wordsIn(source.slice(0, first.source[0]));
  if (lettersOf(ours) === lettersOf(theirs)) return false;
  const [more] = unlike(ours.filter(isSaid), theirs);
  return more.length > 0;
}

/** Other last words. Tags after the end are the reader's own, as is what follows the whole. */
function isPutAfter({ draft, source }: Texts, last: SharedSpan, { end, closed }: Quoted): boolean {
  const tail = draft.slice(last.query[1], end);
  const said = wordsIn(tail).filter(isSaid);
  const [ours, theirs] = unlike(said, wordsIn(source.slice(last.source[1])).filter(isSaid));
  const [cut] = ours;
  if (!cut || (ours.length === 1 && theirs[0]?.text.startsWith(cut.text))) return false;
  if (closed) return true;
  if (ELLIPSIS.test(tail)) return false;
  return ours.length === theirs.length && ours.length <= MOST_REPLACED;
}

/** Topics and whom one addresses stand around what is said. */
function isSaid({ kind }: Word): boolean {
  return kind !== 'hashtag' && kind !== 'mention';
}

/** Without what is left of a link where it was cut. */
function wordsIn(text: string): Word[] {
  return normalise(text).words.filter(({ text }) => !/^https?$/.test(text));
}

/** Without the words in which both begin or end alike; "chinas" and "China’s" are the same letters. */
function unlike(ours: readonly Word[], theirs: readonly Word[]): [ours: Word[], theirs: Word[]] {
  if (lettersOf(ours) === lettersOf(theirs)) return [[], []];
  let start = 0;
  while (start < ours.length && ours[start]?.text === theirs[start]?.text) start++;
  let [a, b] = [ours.length, theirs.length];
  while (a > start && b > start && ours[a - 1]?.text === theirs[b - 1]?.text)
    [a, b] = [a - 1, b - 1];
  return [ours.slice(start, a), theirs.slice(start, b)];
}

/** Signs aside: in letters that look alike, "＠ｕｓｅｒ", a name is no mention. */
function lettersOf(words: readonly Word[]): string {
  return words.map(({ text }) => text.replace('@', '')).join('');
}
