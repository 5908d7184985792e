/** What may stand between a form and who is credited: each answers the index after it. */
import { isBracket, type Tokens } from './place';
import { BEFORE_NAME, FINDS, FOR, isFound, MEDIA } from './words';

/** How many words "for the great link" may have. */
const FOR_REACH = 4;

export function afterFor(tokens: Tokens, at: number): number {
  if (!FOR.has(tokens[at]?.key ?? '')) return at;
  for (let word = at + 1; word <= at + FOR_REACH; word++) {
    const key = tokens[word]?.key ?? '';
    if (FINDS.has(key) || isFound(key)) return word + 1;
  }
  return at;
}

/** "via our friend @x", "via le blog de @x", "by Ada Byron (@x)". */
export function afterKin(tokens: Tokens, at: number): number {
  const isKin = BEFORE_NAME.has(tokens[at]?.key ?? '');
  for (let next = at; next <= at + KIN_REACH; next++) {
    const token = tokens[next];
    if (token?.kind === 'handle') return next;
    if (next > at && isBracket(token) && tokens[next + 1]?.kind === 'handle') return next;
    if (token?.kind !== 'word' || token.key === 'via' || !(isKin || /^\p{Lu}/u.test(token.text)))
      return at;
  }
  return at;
}
const KIN_REACH = 4;

/** "© 2016 …", "© Photo: …", "crédit photo : …". */
export function afterYear(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token && (/^\d{4}$/.test(token.key) || MEDIA.has(token.key)) ? at + 1 : at;
}
