/** Where a form of credit stands in a text: after what, before what. All by the tokens next to it. */
import type { Token } from './tokens';

export type Tokens = readonly Token[];

type Test = (token?: Token) => boolean;

/** By sets of signs, not by patterns: these are asked at every token, and take half the time. */
export function isOneOf(signs: Iterable<string>): Test {
  const set = new Set(signs);
  return (token) => token !== undefined && set.has(token.key);
}

const isOpening = isOneOf('([{«“„‹「');
const isClosing = isOneOf(')]}»”"“\'’›」');
/** Ends a sentence, a headline or a heading. */
const isStop = isOneOf('.!?…|•·/\\–—-~→►:;>*');
const isBar = isOneOf('([{|•–—-~→►>');
const isExclamation = isOneOf('!.…');
const isApostropheOrPoint = isOneOf(".'’");
const isCommaOrOpening = isOneOf(',([');

export const isBracket = isOneOf('([{');
export const isEndBracket = isOneOf(')]}');
export const isQuote = isOneOf('"“”«»„');
export const isDash = isOneOf('-–—―~');
export const isColon = isOneOf(':：');

const isSign = (token: Token): boolean => token.kind === 'sign';
const isPicture = (token: Token): boolean => /^\p{Extended_Pictographic}/u.test(token.key);

/** Something in the text sets what follows apart: a bracket, a link, a dash, the end of a sentence, a line. */
export function isApart(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.opensLine) return true;
  return (
    before.kind === 'link' ||
    before.kind === 'tag' ||
    (isSign(before) &&
      (isStop(before) || isOpening(before) || isClosing(before) || isPicture(before)))
  );
}

/** As `isApart`, but by what no sentence goes on after: a bracket, a link, a dash or bar, a line. */
export function isSetOff(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return (
    tokens[at]?.opensLine === true ||
    before.kind === 'link' ||
    (isSign(before) && (isBar(before) || isPicture(before)))
  );
}

/** What was said until here is over: the text ends, a link, a tag, another line or a closing sign follows. */
export function isOver(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (!next || next.opensLine || next.kind === 'link' || next.kind === 'tag') return true;
  if (next.kind !== 'sign') return false;
  // "ada.example", "@ada’s"
  if (
    isApostropheOrPoint(next) &&
    next.glued &&
    tokens[at + 1]?.glued &&
    tokens[at + 1]?.kind === 'word'
  )
    return false;
  return isCommaOrOpening(next) || isClosing(next) || isStop(next) || isPicture(next);
}

/** Only links, tags and closing signs are left on the line. */
export function endsLine(tokens: Tokens, at: number): boolean {
  for (let next = at; ; next++) {
    const token = tokens[next];
    if (!token || (next > at && token.opensLine) || (next === at && token.opensLine)) return true;
    const goesOn = token.kind === 'word' || token.kind === 'handle' || isOpening(token);
    if (goesOn || isDash(token)) return false;
  }
}

/** In brackets of its own: "(… @x)", "(… @x !)". */
export function isBracketed(tokens: Tokens, at: number, end: number): boolean {
  if (!isBracket(tokens[at - 1])) return false;
  return isEndBracket(tokens[isExclamation(tokens[end]) ? end + 1 : end]);
}
