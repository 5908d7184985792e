/** X's own count of a tweet, as its public rules say (configuration v3): the page's, not ours. */

export const LIMIT = 280;

/** What weighs 1; everything else weighs 2. Code points. */
const light = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

const LINK = 23;
const links =
  /https?:\/\/[^\s]*[^\s.,;:!?)\]}"'…]|(?<![\w@.])(?:[a-z\d-]+\.)+(?:com|org|net|fr|io|co|example)\b(?:\/[^\s]*[^\s.,;:!?)\]}"'…])?/giu;
const emoji = /\p{RGI_Emoji}/gv;

export function weightedLength(text: string): number {
  let length = 0;
  const withoutLinks = text.normalize('NFC').replace(links, () => {
    length += LINK;
    return '';
  });
  const rest = withoutLinks.replace(emoji, () => {
    length += 2;
    return '';
  });
  for (const char of rest) {
    const code = char.codePointAt(0) ?? 0;
    length += light.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return length;
}
