/** A quick look at whether two texts can have come one from the other at all, before anybody is asked. */

/** Shorter words are in most texts of a language. */
const WORD = /\p{L}{5,}/gu;
/** From here on scripts stand without spaces, and words cannot be told so simply. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af]/;
/** Texts that share fewer are strangers, unless they are very short. */
const FEWEST_SHARED = 3;

/** The longer words of a text, without case and accents; null where words cannot be told apart. */
export function longWords(text: string): ReadonlySet<string> | null {
  if (UNSPACED.test(text)) return null;
  return new Set(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(WORD));
}

/** False when two texts share too few of their longer words for one to repeat the other. */
export function mayRepeat(
  words: ReadonlySet<string> | null,
  others: ReadonlySet<string> | null,
): boolean {
  if (!words || !others) return true;
  const enough = Math.min(FEWEST_SHARED, words.size, others.size);
  let shared = 0;
  for (const word of words) if (others.has(word) && ++shared >= enough) return true;
  return enough === 0;
}
