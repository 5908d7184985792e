/** Judges of the forms that label a source: source, credit, courtesy, photo, ©, per. */
import {
  isApart,
  isBracket,
  isBracketed,
  isColon,
  isDash,
  isOver,
  isQuote,
  isSetOff,
  type Tokens,
} from './place';
import { hasColon, isLabelled, isLast, startsClause } from './spot';
import type { Judge, Role, Who } from './types';
import { BEFORE_NAME, ENGLISH, FOR, MEDIA, isFound, isSeen } from './words';
import { PLAIN } from './who';

export const always =
  (role: Role): Judge =>
  ({ tokens, at, who, to }) =>
    who.kind === 'handle' || isApart(tokens, at) || hasColon(tokens, to, who.start) ? role : null;

/** "per @x" in English, which in Italian is "for": after English, a comma or a stop, and with nothing after it. */
export const per: Judge = ({ tokens, at, who }) => {
  if (!isOver(tokens, who.end)) return null;
  const isEnglish = tokens
    .slice(Math.max(0, at - SENTENCE), at || SENTENCE)
    .some(({ key }) => ENGLISH.has(key));
  return isEnglish || (at > 0 && startsClause(tokens, at)) ? 'source' : null;
};

/** So many words before one say what language it is in. */
const SENTENCE = 12;

/** "Source: …" opens the headlines of agencies too: a name counts where a text ends with it. */
export const source: Judge = ({ tokens, at, to, who }) => {
  const colon = hasColon(tokens, to, who.start);
  const before = tokens[at - 1];
  if (before?.key === 'open') return null;
  if (tokens[who.start]?.kind === 'link') return colon ? 'source' : null;
  if (who.kind === 'handle')
    return (colon && (at > 0 || isOver(tokens, who.end))) ||
      isBracketed(tokens, at, who.end) ||
      (isSetOff(tokens, at) && isOver(tokens, who.end))
      ? 'source'
      : null;
  if (isBracket(before) && (colon || /^\p{Lu}/u.test(tokens[who.start]?.text ?? '')))
    return isBracketed(tokens, at, who.end) ? 'source' : null;
  if (at === 0 || isColon(before) || !isApart(tokens, at)) return null;
  return colon || (isOneName(tokens, who) && isLast(tokens, who.end)) ? 'source' : null;
};

/** "Source AFP", "Photo Reuters": a single word, for headlines are titles in capitals too. */
const isOneName = (tokens: Tokens, { start, end }: Who): boolean =>
  end - start === 1 && /^\p{Lu}/u.test(tokens[start]?.text ?? '');

/** "vu chez @x", "as seen on @x"; not "on @x" in any other place. */
export const seen: Judge = ({ tokens, at, who }) =>
  isSeen(tokens[at - 1]?.key ?? '') && isOver(tokens, who.end) ? 'finder' : null;

/** "Text: @x", "(orig. @x)": ordinary words, so nothing may go on after the handle. */
export const work: Judge = ({ tokens, at, to, who }) =>
  isBracketed(tokens, at, who.end) ||
  (isApart(tokens, at) && hasColon(tokens, to, who.start) && isOver(tokens, who.end))
    ? 'source'
    : null;

/** "give credit to @x", "credit to @x for staying calm" praise. */
export const credit: Judge = (spot) => {
  const { tokens, at, to, who } = spot;
  if (tokens[at - 1]?.key === 'of') return null;
  if (hasColon(tokens, to, who.start) || isLabelled(spot)) return 'source';
  if (isBracketed(tokens, at, who.end)) return 'source';
  // "Credit Suisse"
  if (who.kind === 'name' && (at === 0 || !isLast(tokens, who.end))) return null;
  const praise = FOR.has(tokens[who.end]?.key ?? '');
  return startsClause(tokens, at) && !praise && isOver(tokens, who.end) ? 'source' : null;
};

/** Not "oysters.© #clams", where the sign ends a sentence, nor "(c)attle". */
export const copyright: Judge = ({ tokens, at, who }) => {
  const first = tokens[who.start];
  if (first?.kind === 'tag') return null;
  if (first?.kind !== 'word' || /^\p{Lu}/u.test(first.text)) return 'source';
  return !first.glued && !tokens[at]?.glued && isLast(tokens, who.end) ? 'source' : null;
};

/** "…”, says @x". */
export const saidBy: Judge = ({ tokens, at, who }) => {
  const before = tokens[at - 1];
  return (before?.key === ',' || isQuote(before)) && isOver(tokens, who.end) ? 'source' : null;
};

/** "comme dit @x"; not "comme @x". */
export const asSaid: Judge = ({ to, who }) =>
  who.kind === 'handle' && who.start > to ? 'source' : null;

export const courtesy: Judge = ({ tokens, at, to, who }) => {
  if (who.kind === 'handle') return 'source';
  const named = to - at > 1 || hasColon(tokens, to, who.start);
  const isPicture = MEDIA.has(tokens[at - 1]?.key ?? '');
  return named && (isPicture || isApart(tokens, at)) ? 'source' : null;
};

/** "photo: @x", "(photo @x)", "📷 @x"; "Photo: title" and "📷 title" are labels. */
export const media: Judge = ({ tokens, at, to, who }) => {
  const isEmoji = tokens[at]?.kind === 'sign';
  const colon = hasColon(tokens, to, who.start);
  if (isBracketed(tokens, at, who.end)) return 'source';
  const { kind, text = '', key = '' } = tokens[who.start] ?? {};
  // "фото: ada https://…", "📷ada https://…"; not "video games".
  if (kind === 'word' && PLAIN.test(text)) {
    const isPlaced = isEmoji
      ? tokens[who.end]?.kind === 'link'
      : colon && isLast(tokens, who.end) && isApart(tokens, at);
    return isPlaced ? 'source' : null;
  }
  if (who.kind === 'handle')
    return isEmoji ||
      (colon && isOver(tokens, who.end) && !isDash(tokens[who.end])) ||
      (startsClause(tokens, at) && isLast(tokens, who.end))
      ? 'source'
      : null;
  if (at === 0) return null;
  // "📷 Ada Byron https://…"; not "📷 The mill https://…".
  if (isEmoji) {
    const isName = kind === 'word' && who.end - who.start > 1 && !BEFORE_NAME.has(key);
    return isName && tokens[who.end]?.kind === 'link' ? 'source' : null;
  }
  // Not "Video Shows …".
  const isPhoto = /oto$/.test(tokens[at]?.key ?? '') && isOneName(tokens, who);
  return isApart(tokens, at) && (colon || (isPhoto && isLast(tokens, who.end))) ? 'source' : null;
};

/** "grâce à @x" is prose but in brackets, after a link or after "trouvé". */
export const setOffOnly =
  (role: Role): Judge =>
  ({ tokens, at, who }) =>
    isFound(tokens[at - 1]?.key ?? '') || (isSetOff(tokens, at) && isOver(tokens, who.end))
      ? role
      : null;
