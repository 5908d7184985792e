/** Whether two words are one word and a typing error in it. */
import type { Word } from './normalize';

/** Names and figures are never nearly the same. */
const EXACT_KINDS: readonly Word['kind'][] = ['number', 'mention', 'glyph'];

/** One letter wrong in words of 4 to 7 letters, two in longer ones. */
export function isNear(a: Word, b: Word): boolean {
  const longest = Math.max(a.text.length, b.text.length);
  const shortest = Math.min(a.text.length, b.text.length);
  if (shortest < 3 || longest > 40) return false;
  const allowed = longest >= 8 ? 2 : longest >= 4 ? 1 : 0;
  if (longest - shortest > allowed) return false;
  if (EXACT_KINDS.includes(a.kind) || EXACT_KINDS.includes(b.kind)) return false;
  return withinEdits(a.text, b.text, allowed);
}

/** True when at most `most` letters are inserted, left out, replaced, or swapped with their neighbour. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most === 0) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0])
    if (withinEdits(restA.slice(2), restB.slice(2), most - 1)) return true;
  return (
    withinEdits(restA.slice(1), restB.slice(1), most - 1) ||
    withinEdits(restA.slice(1), restB, most - 1) ||
    withinEdits(restA, restB.slice(1), most - 1)
  );
}
