/** Where in a draft's text a credit or an address goes, and with which spaces. */

/** `words` put in at an offset, UTF-16. */
export interface Insertion {
  at: number;
  words: string;
}

/** Links that the draft ends in. A bare domain counts with a path only: "end.Then" is no link. */
const trailingLinks =
  /(?:(?<=^|\s)(?:https?:\/\/\S+|www\.\S+|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/\S*)\s*)+$/iu;

/**
 * A credit stands at the end, but before links that the draft ends in.
 * @param place `start` for what the draft begins with, "RT @ada: …".
 */
export function creditIn(text: string, words: string, place?: 'start'): Insertion {
  if (place === 'start') return { at: 0, words: `${words} ` };
  const link = trailingLinks.exec(text)?.index;
  if (link === undefined) return atEnd(text, words);
  const at = text.slice(0, link).trimEnd().length;
  if (at > 0) return { at, words: ` ${words}` };
  return { at, words: link > 0 ? words : `${words} ` };
}

/** The end, after a space: a line begun stays begun. */
export function atEnd(text: string, words: string): Insertion {
  return { at: text.length, words: text === '' || /\s$/.test(text) ? words : ` ${words}` };
}

export function inserted(text: string, { at, words }: Insertion): string {
  return text.slice(0, at) + words + text.slice(at);
}

/** Where the words stand now, when they still stand as they were written: where they were, or once. */
export function findInserted(text: string, { at, words }: Insertion): number | null {
  if (standsAt(text, at, words)) return at;
  const first = text.indexOf(words);
  const once = first >= 0 && first === text.lastIndexOf(words);
  return once && standsAt(text, first, words) ? first : null;
}

/** "via @ada" no longer stands there in "via @adam", nor "via @" in "via @a". */
function standsAt(text: string, at: number, words: string): boolean {
  const seam = words.slice(-1) + text.charAt(at + words.length);
  return text.startsWith(words, at) && !/^[\w@＠]\w/.test(seam);
}
