/** Judges of the forms that name a maker after an ordinary word: by, par, de, von, from. */
import { authorship } from './authorship';
import { endsLine, isApart, isColon, isDash, isOver, isQuote, isSetOff } from './place';
import { isBare, isLabelled, isPlatform } from './spot';
import type { Judge } from './types';
import { isSeen } from './words';

/** "by", "par": whoever is named made it, unless a participle says that they did something else. */
export const by: Judge = (spot) => {
  const { tokens, at, who } = spot;
  if (who.kind === 'name' || isBare(spot)) return isLabelled(spot) ? 'source' : null;
  const made = isQuote(tokens[at - 1]) ? 'source' : authorship(tokens, at);
  if (made === 'other') return null;
  return made ?? 'source';
};

/** So near before "de" or "von" a work stands: "un article très fouillé de @x". */
const NEAR = 4;

/** "de", "di", "da", "von", "por" mean so much else: only after a work or its title, or set off. */
export const genitive: Judge = (spot) => {
  const { tokens, at, who } = spot;
  if (who.kind === 'name') return null;
  if (isSeen(tokens[at - 1]?.key ?? '')) return 'finder';
  const made = isQuote(tokens[at - 1]) ? 'source' : authorship(tokens, at, NEAR);
  if (isPlatform(spot)) return made ? 'unclear' : null;
  if (made) return made === 'other' ? null : made;
  if (tokens[at]?.key === 'por' && tokens[who.end]?.kind === 'link') return 'source';
  // "… forget? Von @x: https://…"
  const ends = at > 0 && tokens[at - 1]?.kind === 'sign' && endsLine(tokens, who.end);
  if (ends && isApart(tokens, at)) return 'source';
  // "…, di @x https://…"
  if (tokens[at - 1]?.key === ',' && tokens[who.end]?.kind === 'link') return 'source';
  const setOff = tokens[at]?.opensLine ? isColon(tokens[who.end]) : isSetOff(tokens, at);
  return setOff && isOver(tokens, who.end) ? 'source' : null;
};

const THIS = new Set(['this', 'that', 'it', 'about', 'of', 'today', 'just', 'first']);

export const from: Judge = (spot) => {
  const { tokens, at, who, known } = spot;
  const made = authorship(tokens, at);
  if (made === 'source' || known) return 'source';
  // "heard about this from @x"
  let verb = at;
  while (THIS.has(tokens[verb - 1]?.key ?? '')) verb--;
  if (authorship(tokens, verb, 1) === 'finder') return 'finder';
  // "News from @x: …", "This from @x"
  if (isColon(tokens[who.end])) return 'source';
  if (at === 1 && tokens[0]?.key === 'this') return 'source';
  if (tokens[at]?.opensLine) return isDash(tokens[who.end]) ? 'source' : null;
  return isSetOff(tokens, at) && isOver(tokens, who.end) ? 'source' : null;
};
