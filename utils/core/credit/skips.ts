/** What may stand between a form and who is credited: each answers the index after it. */
import type { Tokens } from './place';
import { BEFORE_NAME, FINDS, FOR, MEDIA } from './words';

/** How many words "for the great link" may have. */
const FOR_REACH = 4;

export function afterFor(tokens: Tokens, at: number): number {
  if (!FOR.has(tokens[at]?.key ?? '')) return at;
  for (let word = at + 1; word <= at + FOR_REACH; word++)
    if (FINDS.has(tokens[word]?.key ?? '')) return word + 1;
  return at;
}

/** "via our friend @x", "via le blog de @x". */
export function afterKin(tokens: Tokens, at: number): number {
  if (!BEFORE_NAME.has(tokens[at]?.key ?? '')) return at;
  for (let next = at + 1; next <= at + KIN_REACH; next++) {
    if (tokens[next]?.kind === 'handle') return next;
    if (tokens[next]?.kind !== 'word') return at;
  }
  return at;
}
const KIN_REACH = 4;

/** "© 2016 …", "© Photo: …". */
export function afterYear(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token && (/^\d{4}$/.test(token.key) || MEDIA.has(token.key)) ? at + 1 : at;
}
