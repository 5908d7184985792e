/** Where a form of credit stands in a text: after what, before what. All by the tokens next to it. */
import type { Token } from './tokens';

export type Tokens = readonly Token[];

const OPENING = /^[([{«“„‹「]$/u;
const CLOSING = /^[)\]}»”"“'’›」]$/u;
/** Ends a sentence, a headline or a heading. */
const STOP = /^[.!?…|•·/\\–—\-~→►:;>*]$/u;

export const isBracket = (token?: Token): boolean =>
  token !== undefined && /^[([{]$/.test(token.key);
export const isQuote = (token?: Token): boolean =>
  token !== undefined && /^["“”«»„]$/u.test(token.key);
export const isDash = (token?: Token): boolean =>
  token !== undefined && /^[-–—―~]$/u.test(token.key);
export const isColon = (token?: Token): boolean =>
  token !== undefined && /^[:：]$/u.test(token.key);

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
      (STOP.test(before.key) ||
        OPENING.test(before.key) ||
        CLOSING.test(before.key) ||
        isPicture(before)))
  );
}

/** As `isApart`, but by what no sentence goes on after: a bracket, a link, a dash or bar, a line. */
export function isSetOff(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return (
    tokens[at]?.opensLine === true ||
    before.kind === 'link' ||
    (isSign(before) && /^[([{|•–—\-~→►>]$/u.test(before.key)) ||
    (isSign(before) && isPicture(before))
  );
}

/** What was said until here is over: the text ends, a link, a tag, another line or a closing sign follows. */
export function isOver(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (!next || next.opensLine || next.kind === 'link' || next.kind === 'tag') return true;
  if (next.kind !== 'sign') return false;
  // "ada.example", "@ada’s"
  if (
    /^[.'’]$/.test(next.key) &&
    next.glued &&
    tokens[at + 1]?.glued &&
    tokens[at + 1]?.kind === 'word'
  )
    return false;
  return (
    /^[,([]$/.test(next.key) || CLOSING.test(next.key) || STOP.test(next.key) || isPicture(next)
  );
}

/** Only links, tags and closing signs are left on the line. */
export function endsLine(tokens: Tokens, at: number): boolean {
  for (let next = at; ; next++) {
    const token = tokens[next];
    if (!token || (next > at && token.opensLine) || (next === at && token.opensLine)) return true;
    const goesOn = token.kind === 'word' || token.kind === 'handle' || OPENING.test(token.key);
    if (goesOn || isDash(token)) return false;
  }
}

/** In brackets of its own: "(… @x)", "(… @x !)". */
export function isBracketed(tokens: Tokens, at: number, end: number): boolean {
  if (!isBracket(tokens[at - 1])) return false;
  const close = tokens[end]?.kind === 'sign' && /^[!.…]$/.test(tokens[end].key) ? end + 1 : end;
  return /^[)\]}]$/.test(tokens[close]?.key ?? '');
}
