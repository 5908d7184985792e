/** Judges of the forms by which others’ words are passed on: RT, via, hat tip, thanks. */
import { isApart, isBracketed, isColon, isOver, type Tokens } from './place';
import { afterFor } from './skips';
import { hasColon, isLabelled, isLast, isPlatform, isStray } from './spot';
import type { Judge } from './types';
import { ASKING, BEFORE_NAME, CHANNELS, isDone, isFound, OURS } from './words';

/** "please RT @x", "merci de RT @x", "follow and RT @x" ask for something. */
export const retweet: Judge = ({ tokens, at }) =>
  !tokens[at]?.opensLine && ASKING.has(tokens[at - 1]?.key ?? '') ? null : 'source';

/** Not "at 7 pm MT @x", the time of day. */
export const modified: Judge = (spot) =>
  /^\d|^[ap]m$/.test(spot.tokens[spot.at - 1]?.key ?? '') ? null : retweet(spot);

/** Short and rare: "OH", "CT" mean other things unless "@x:" follows. */
export const withColon: Judge = ({ tokens, who }) => (isColon(tokens[who.end]) ? 'source' : null);

export const via: Judge = (spot) => {
  const { tokens, at, who, to } = spot;
  if (
    isPlatform(spot) &&
    (who.kind === 'handle' || isApart(tokens, at) || /^[)\]]$/.test(tokens[who.end]?.key ?? ''))
  )
    return 'unclear';
  if (CHANNELS.has(tokens[who.start]?.key ?? '')) return null;
  if (isLabelled(spot)) return isOver(tokens, who.end) || !isStray(spot) ? 'source' : null;
  if (who.kind === 'handle') return isStray(spot) && !spot.known ? null : 'finder';
  const kind = tokens[who.start]?.kind;
  // "Via Garibaldi": a street; "Via The Weekly: …" is none.
  if (at === 0 && !hasColon(tokens, to, who.start) && !isColon(tokens[who.end])) return null;
  const first = tokens[who.start]?.key ?? '';
  const isNews =
    kind === 'tag' ||
    first === 'the' ||
    tokens[who.end - 1]?.key === 'app' ||
    (BEFORE_NAME.has(first) && isLast(tokens, who.end));
  if (isApart(tokens, at) || isNews) return 'finder';
  // "A headline via The Weekly https://…"; not "funded via Kickstarter".
  const before = tokens[at - 1]?.key ?? '';
  let next = who.end;
  while (/^[-–….]$/.test(tokens[next]?.key ?? '')) next++;
  return tokens[next]?.kind === 'link' && !isDone(before) ? 'finder' : null;
};

export const hatTip: Judge = ({ tokens, who }) =>
  // "HT @x 1-0 @y": half-time.
  /^\d/.test(tokens[who.end]?.key ?? '') ? null : 'finder';

/** Thanks for finding: in brackets, after a link at the end, or said so ("for the link"). */
export const thanks: Judge = ({ tokens, at, to, who, known }) => {
  if (known || isBracketed(tokens, at, who.end)) return 'finder';
  const isFor = isForFinding(tokens, who.end) || isForFinding(tokens, to);
  // What opens a text may answer whoever is thanked, unless something is shared.
  if (at < GREETING && tokens.slice(0, at).every(({ kind }) => kind !== 'word'))
    return isFor && tokens.some(({ kind }) => kind === 'link') ? 'finder' : null;
  if (isFound(tokens[at - 1]?.key ?? '')) return 'finder';
  const isTo = to - at > 1 && tokens[to - 1]?.key !== 'you';
  if (!isTo && isAfterLink(tokens, at) && isOver(tokens, who.end)) return 'finder';
  return isFor ? 'finder' : null;
};

/** So many handles and signs may stand before the first word. */
const GREETING = 5;

/** Topics may stand between: "https://… #networks thanks @x". */
const isAfterLink = (tokens: Tokens, at: number): boolean =>
  isApart(tokens, at) && tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'link');

function isForFinding(tokens: Tokens, at: number): boolean {
  const after = afterFor(tokens, at);
  return after > at && !OURS.has(tokens[after]?.key ?? '');
}
