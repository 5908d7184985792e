/** What may stand between a form and who is credited: each answers the index after it. */
import { isBracket, isColon, type Tokens } from './place';
import { ADVERBIAL, BEFORE_NAME, FINDS, FOR, isFound, MEDIA, SAYS, SMALL } from './words';

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

/** "(thanks, @x)", "thanks for the link @x". */
export function afterThanks(tokens: Tokens, at: number): number {
  const after = afterFor(tokens, at);
  return tokens[after]?.key === ',' ? after + 1 : after;
}

/** "via our friend @x", "via le blog de @x", "by Ada Byron (@x)", "photo: Ada Byron (@x)". */
export function afterKin(tokens: Tokens, at: number): number {
  const isLabel = at > 0 && isColon(tokens[at]);
  const first = isLabel ? at + 1 : at;
  const { key = '', text = '' } = tokens[first] ?? {};
  const isKin = BEFORE_NAME.has(key) || /^l['’]/i.test(text);
  if (isKin && ADVERBIAL.has(tokens[first + 1]?.key ?? '')) return at;
  for (let next = first; next <= first + KIN_REACH; next++) {
    const token = tokens[next];
    if (token?.kind === 'handle') return isLabel ? at : next;
    if (next > first && isBracket(token) && tokens[next + 1]?.kind === 'handle') return next;
    if (token?.kind !== 'word' || token.key === 'via' || !(isKin || /^\p{Lu}/u.test(token.text)))
      return at;
  }
  return at;
}
const KIN_REACH = 4;

/** "comme le rappelle @x", "como bien dice @x"; not "as I said @x". */
export function afterSaying(tokens: Tokens, at: number): number {
  let word = at;
  while (word < at + SAYING_REACH && SMALL.has(tokens[word]?.key ?? '')) word++;
  return SAYS.has(tokens[word]?.key ?? '') ? word + 1 : at;
}
const SAYING_REACH = 2;

/** "© 2016 …", "© Photo: …", "crédit photo : …". */
export function afterYear(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token && (/^\d{4}$/.test(token.key) || MEDIA.has(token.key)) ? at + 1 : at;
}
