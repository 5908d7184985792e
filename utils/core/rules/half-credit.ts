/** A credit at the end of a text that does not say whom it credits: "via @". */

/** The words of most credits, where an account's sign follows and nothing else. */
const HALF =
  /(?<![\p{L}\p{N}_/])(?:via|by|par|[rmh]t|h\/t|thanks|merci|from|chez|(?:source|cr[eé]dits?)\s?:)\s?[@＠]$/iu;
/** The longest of them, with room. */
const LONGEST = 20;

/** UTF-16 offsets of it; null where the text ends otherwise. */
export function halfCredit(text: string): [start: number, end: number] | null {
  const from = Math.max(0, text.length - LONGEST);
  const index = HALF.exec(text.slice(from))?.index;
  return index === undefined ? null : [from + index, text.length];
}
