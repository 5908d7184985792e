/** The forms that credit without a word of their own: “@x: text”, @x: text, “text” @x, text - @x. */
import {
  endsLine,
  isApart,
  isBracketed,
  isColon,
  isDash,
  isOneOf,
  isOver,
  isQuote,
  type Tokens,
} from './place';
import type { Credit } from './types';
import { AS, SAYS } from './words';

/** By indices of tokens; whoever is credited is the handle that the shape was asked about. */
export interface Shape extends Pick<Credit, 'form' | 'role' | 'strength'> {
  start: number;
}

const shape = (form: string, start: number, strength: Credit['strength'] = 'explicit'): Shape => ({
  form,
  role: 'source',
  strength,
  start,
});

/** What is left of a headline before " - @x" counts as one from so many tokens on. */
const SHORTEST_HEADLINE = 4;

const isOpeningQuote = isOneOf('"“«„‟‘\'');
const isSentenceEnd = isOneOf('.!?…');

/** In tokens: so that looking through it takes the same time in every text. */
const LONGEST_QUOTATION = 120;

/** The credit that a handle's surroundings make; null when it is only mentioned. */
export function shapeAt(tokens: Tokens, at: number): Shape | null {
  return quoting(tokens, at) ?? saying(tokens, at) ?? leading(tokens, at) ?? signing(tokens, at);
}

/** “@x: text”, as the old client quoted. */
export function quoting(tokens: Tokens, at: number): Shape | null {
  const opens = isOpeningQuote(tokens[at - 1]) && isColon(tokens[at + 1]);
  return opens ? shape('quote-@', at - 1) : null;
}

/** "as @x says", "wie @x schreibt"; "@x said …" is the weaker for what may follow. */
function saying(tokens: Tokens, at: number): Shape | null {
  if (!SAYS.has(tokens[at + 1]?.key ?? '')) return null;
  if (AS.has(tokens[at - 1]?.key ?? '')) return shape('as @x says', at - 1);
  return isApart(tokens, at) || tokens[at - 1]?.key === ',' ? shape('@x says', at, 'weak') : null;
}

/** "@x: text", ".@x: “text”" at the start of a text or of a sentence; not "@x: what do you think?". */
function leading(tokens: Tokens, at: number): Shape | null {
  const dotted = at === 1 && tokens[0]?.key === '.';
  const before = tokens[at - 1];
  const starts = !before || dotted || isSentenceEnd(before) || before.kind === 'link';
  if (!starts) return null;
  const start = dotted ? 0 : at;
  if (at - start === at && isQuote(tokens[at + 1])) return shape('@x:', start, 'weak');
  const next = tokens[at + 2];
  if (!isColon(tokens[at + 1]) || !next || next.kind === 'link') return null;
  if (isQuote(next)) return shape('@x:', start);
  const addressed =
    (!before || dotted) && tokens.slice(at + 2, at + 12).some(({ key }) => YOU.test(key));
  return addressed || next.kind === 'sign'
    ? null
    : shape('@x:', start, before ? 'explicit' : 'weak');
}

const YOU =
  /^(?:you|your|ur|u|yes|no|thanks|thx|lol|tu|toi|te|vous|votre|du|dir|dich|merci|oui|\?)$/;

/** "(@ The Corner Pub - @x)": the place where somebody is. */
const isCheckIn = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 12), at).some(({ key }) => key === '@');

/** “text” @x, text or link - @x, text. (@x), where the line ends with it. */
function signing(tokens: Tokens, at: number): Shape | null {
  const before = tokens[at - 1];
  if (!before || !endsLine(tokens, at + 1) || tokens[at + 1]?.kind === 'handle') return null;
  if ((isDash(before) || before.key === '|') && at > SHORTEST_HEADLINE) {
    const isGlued = before.glued && tokens[at - 2]?.kind === 'word' && before.text === '-';
    return isGlued || isCheckIn(tokens, at) ? null : shape('dash-@', at - 1);
  }
  if (isBracketed(tokens, at, at + 1)) {
    // Not "Ada Byron (@x)".
    const said = tokens[at - 2];
    const isAfterText = said?.kind === 'link' || isQuote(said) || isSentenceEnd(said);
    return isAfterText && at > SHORTEST_HEADLINE ? shape('(@x)', at) : null;
  }
  // Only what the whole text is a quotation of: else it is a reply to the one named.
  const quoted =
    isQuote(before) && isQuote(tokens[0]) && at > SHORTEST_HEADLINE && at < LONGEST_QUOTATION;
  if (!quoted || tokens[1]?.kind === 'handle') return null;
  const inner = tokens.slice(1, at - 1);
  const whole = !inner.some((token) => isQuote(token) || token.kind === 'link');
  return whole && isOver(tokens, at + 1) ? shape('“…” @', at - 1) : null;
}
