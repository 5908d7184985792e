/** What a character can be in a token, told by a table for ASCII and once for every other one. */

export type Letter = 'gap' | 'word' | 'sign';

const GAP = /[\s\p{Cf}]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

const ASCII = Array.from({ length: 0x80 }, (_, code) => tell(code));
const others = new Map<number, Letter>();

export function letterAt(text: string, at: number): Letter {
  const unit = text.charCodeAt(at);
  const known = ASCII[unit];
  if (known) return known;
  const code = text.codePointAt(at) ?? 0;
  let letter = others.get(code);
  if (letter === undefined) {
    letter = tell(code);
    others.set(code, letter);
  }
  return letter;
}

function tell(code: number): Letter {
  const character = String.fromCodePoint(code);
  return GAP.test(character) ? 'gap' : WORD.test(character) ? 'word' : 'sign';
}

/** UTF-16 units of the character here. */
export const unitsAt = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
