/** What several judges ask of the place where a form stands. */
import { isApart, isBracketed, isColon, isDash, isOver, type Tokens } from './place';
import type { Spot } from './types';
import { PLAIN } from './who';
import { MEDIA, PLATFORMS } from './words';

/** Or a dash: "Source - @x". */
export function hasColon(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isColon(token) || isDash(token));
}

/** "photo", "Instagram photo" or "#photo" before the form, as a label and not in a sentence. */
export function isLabelled({ tokens, at }: Spot): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind === 'sign' || !MEDIA.has(before.key)) return false;
  return before.kind === 'tag' || [at - 1, at - 2].some((start) => startsClause(tokens, start));
}

export const startsClause = (tokens: Tokens, at: number): boolean =>
  isApart(tokens, at) || tokens[at - 1]?.key === ',';

export const isPlatform = ({ tokens, who }: Spot): boolean =>
  PLATFORMS.has(tokens[who.end - 1]?.key.replace(/\W/g, '') ?? '');

/** A handle by its looks alone, without "@". */
export const isBare = ({ tokens, who, known }: Spot): boolean =>
  !known && who.kind === 'handle' && tokens[who.start]?.kind === 'word';

/** A handle without "@" that may be an ordinary word: only where nothing else is said with it. */
export const isStray = ({ tokens, at, who }: Spot): boolean => {
  const token = tokens[who.start];
  if (token?.kind !== 'word' || !PLAIN.test(token.text)) return false;
  return (
    !isOver(tokens, who.end) ||
    !(tokens[at - 1]?.kind === 'link' || isBracketed(tokens, at, who.end))
  );
};

/** The text or the line ends, or a link follows. */
export const isLast = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at];
  return !next || next.opensLine || next.kind === 'link';
};
