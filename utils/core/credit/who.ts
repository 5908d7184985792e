/** Who stands after a form's words: handles, one or a list, or a name, a tag, an address. */
import {
  isBracket,
  isColon,
  isDash,
  isEndBracket,
  isOneOf,
  isOver,
  isQuote,
  type Tokens,
} from './place';
import type { Token } from './tokens';
import type { Who } from './types';
import { BEFORE_NAME, IN_NAME, PLATFORMS } from './words';

/** What besides a handle with its "@" a form takes for one whom it credits. */
export interface Takes {
  /** Handles without "@", which notify nobody, by their looks. */
  bare?: RegExp;
  /** `proper`: names in capitals, tags and addresses; `any`: a few words of any kind. */
  names?: 'proper' | 'any';
  /** The index after what may stand between the form and who is credited: "for the link". */
  skip?: (tokens: Tokens, at: number) => number;
}

/** What cannot be an ordinary word: "gr8ada", "ada_b"; `:` where a colon follows directly. */
export const ODD = /^(?=\w*[A-Za-z])(?=\w*[\d_])[A-Za-z_]\w{3,19}:?$/;
/** The same, and "AdaLovelace". */
export const ODD_OR_CAMEL =
  /^(?:(?=\w*[A-Za-z])(?=\w*[\d_])[A-Za-z_]|[A-Za-z]{0,18}[a-z][A-Z])\w{2,19}:?$/;
/** A word that nothing but its place tells from any other. */
export const PLAIN = /^[a-z]{4,20}$/;
export const ODD_OR_PLAIN = /^(?:(?=\w*[A-Za-z])(?=\w*[\d_])[A-Za-z_]\w{3,19}:?|[a-z]{4,20})$/;
/** "RT ada: …"; not "RT this: …". */
export const LED =
  /^(?!(?:this|it|please|breaking|urgent|photos?|videos?|live|news|now):)\w{2,20}:$/i;

/** Signs that may stand between a form and who is credited: "RT: @x", "via (@x", "HT “@x". */
const MOST_SIGNS = 4;
const LONGEST_NAME = 6;
const isAnd = isOneOf([',', '&', '+', '/', 'and', 'et', 'y', 'und', 'e']);
const isArrow = isOneOf('/>→👉➡');

/** All that are credited, in their order; none when what follows the form is something else. */
export function readWho(
  tokens: Tokens,
  to: number,
  { bare, names, skip }: Takes,
  known: ReadonlySet<string>,
): Who[] {
  const start = afterSigns(tokens, skip ? skip(tokens, to) : to);
  const first = tokens[start];
  if (!first) return [];
  const isHandle = (token?: Token): boolean =>
    token?.kind === 'handle' || (token?.kind === 'word' && known.has(token.key));
  if (isHandle(first)) return listFrom(tokens, start, isHandle);
  // "RT ada: …"
  const looks =
    isColon(tokens[start + 1]) && tokens[start + 1]?.glued ? `${first.text}:` : first.text;
  if (first.kind === 'word' && bare?.test(looks) && !isOutlet(tokens, start))
    return [{ kind: 'handle', start, end: start + 1 }];
  const end = names ? nameEnd(tokens, start, names) : start;
  return end > start ? [{ kind: 'name', start, end }] : [];
}

function afterSigns(tokens: Tokens, to: number): number {
  let at = to;
  for (; at - to < MOST_SIGNS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'sign') break;
    const dot = token.key === '.' && at === to && token.glued && token.text === '.';
    const between =
      isColon(token) || isDash(token) || isBracket(token) || isQuote(token) || isArrow(token);
    if (!dot && !between) break;
  }
  return at;
}

/** "@a & @b", "@a, @b and @c"; without a word between them only in brackets: "(via @a @b)". */
function listFrom(tokens: Tokens, start: number, isHandle: (token?: Token) => boolean): Who[] {
  const list: Who[] = [{ kind: 'handle', start, end: start + 1 }];
  let at = start + 1;
  for (;;) {
    const joined = isAnd(tokens[at]) && isHandle(tokens[at + 1]);
    if (joined) at++;
    else if (tokens[at]?.kind !== 'handle' || !closesAfterHandles(tokens, at)) break;
    list.push({ kind: 'handle', start: at, end: at + 1 });
    at++;
  }
  return list;
}

const MOST_IN_BRACKETS = 8;

function closesAfterHandles(tokens: Tokens, from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'handle' && at - from < MOST_IN_BRACKETS) at++;
  return isEndBracket(tokens[at]);
}

/** After the last token of a name that starts here; its start where there is none. */
function nameEnd(tokens: Tokens, start: number, names: 'proper' | 'any'): number {
  const kind = tokens[start]?.kind;
  if (kind === 'link') return start + 1;
  // "#weekly", "#weekly.example"
  const length = kind === 'tag' ? wordLength(tokens, start) : 0;
  if (length > 0) return isOver(tokens, start + length) ? start + length : start;
  let at = start;
  while (at - start < 2 && BEFORE_NAME.has(tokens[at]?.key ?? '')) at++;
  let last = start;
  for (const first = at; at - first < LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || (at > start && token.opensLine)) break;
    const words = names === 'any' && token.kind === 'word' ? 1 : properLength(tokens, at);
    if (words > 0) last = at + words;
    else if (last > start && token.key === 'app') last = at + 1;
    else if (!mayJoin(tokens, at)) break;
    at = Math.max(at, last - 1);
  }
  return last > start && isOver(tokens, last) ? last : start;
}

/** "Hill of Mills", "Mills/Hill", "“Mill” Weekly", "A. Mill"; a stop after a longer word ends a sentence. */
function mayJoin(tokens: Tokens, at: number): boolean {
  const { key = '', glued } = tokens[at] ?? {};
  if (IN_NAME.has(key) || isQuote(tokens[at])) return true;
  const isStop = key === '.' && !tokens[at + 1]?.glued && (tokens[at - 1]?.key.length ?? 0) > 2;
  return glued === true && /^[./’']$/.test(key) && !isStop;
}

const isOutlet = (tokens: Tokens, at: number): boolean =>
  PLATFORMS.has(tokens[at]?.key ?? '') || properLength(tokens, at) === DOMAIN;

const DOMAIN = 3;

/** One, or three of "ada.example". */
function wordLength(tokens: Tokens, at: number): number {
  const dot = tokens[at + 1];
  const domain = tokens[at + 2];
  const isDomain = dot?.text === '.' && dot.glued && domain?.kind === 'word' && domain.glued;
  return isDomain ? DOMAIN : 1;
}

/** How many tokens are a name's: one of "Reuters", "l’AFP", "youtube", three of "ada.example". */
function properLength(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  if (wordLength(tokens, at) === DOMAIN) return DOMAIN;
  const isProper = /^(?:[ld]['’])?\p{Lu}|^\d+\p{L}/u.test(token.text);
  return isProper || PLATFORMS.has(token.key) ? 1 : 0;
}
