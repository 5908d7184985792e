/** Whether the words before "by", "par", "de", "from" name a work, its making or its finding. */
import { isOneOf, type Tokens } from './place';
import type { Token } from './tokens';
import { ACTS, BETWEEN, DEEDS, isDone, isFait, isFound, isMade, isSeen, isWork } from './words';

/** So many tokens back the thing named is looked for; so many, the participle of something else. */
const REACH = 8;
const PARTICIPLE_REACH = 3;

/** After these the sentence goes on. */
const goesOn = isOneOf(',"“”«»\'’)&');

/** Between a work and "de", "di", "von" another of these makes the work somebody else's. */
const OF = /^(?:de|du|des|del|della|di|da|von|vom|zu|a|au|aux|al)$/;

/**
 * The nearest word decides: `source` after a work or "written", `finder` after "spotted", `other` after
 * "followed"; null when nothing says. A sentence's end, a link or a new line ends the search.
 */
export function authorship(
  tokens: Tokens,
  at: number,
  reach = REACH,
): 'source' | 'finder' | 'other' | null {
  const lang = tokens[at]?.key;
  let isPast = false;
  for (let back = 1; back <= reach; back++) {
    const token = tokens[at - back];
    if (!token || tokens[at - back + 1]?.opensLine || token.kind === 'link') return null;
    if (token.kind === 'sign' && !goesOn(token)) return null;
    if (token.kind === 'tag' && isWork(token.key)) return 'source';
    if (token.kind !== 'word') continue;
    isPast ||= BETWEEN.has(token.key);
    if (reach < REACH && !isPast && OF.test(token.key)) return null;
    // No word of these is so short; it saves much of the time.
    if (token.key.length < 3 && !isPast) continue;
    if (isPast ? isSeen(token.key) : isFound(token.key)) return 'finder';
    if (isMade(token.key) || isWork(token.key)) return 'source';
    if (lang === 'par' ? isFaitBefore(token, back) : isOther(token.key, back)) return 'other';
  }
  return null;
}

/** "women", "often" end as participles do: further back only the regular ones count. */
function isOther(key: string, back: number): boolean {
  return back === 1
    ? isDone(key) || DEEDS.has(key)
    : back <= PARTICIPLE_REACH && /\w{3}ed$|^brought$/.test(key);
}

const isFaitBefore = ({ key, text }: Token, back: number): boolean =>
  back === 1 && (ACTS.has(key) || isFait(text));
