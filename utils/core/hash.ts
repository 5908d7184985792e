/** One 32-bit hash for everything the index keeps. */

/**
 * FNV-1a over UTF-16 units with the last mixing step of MurmurHash3, unsigned.
 * @param start, end the part of the text that is hashed.
 */
export function hash32(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
