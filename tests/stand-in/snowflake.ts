/** Ids and times that agree, as X's do. */

const EPOCH = 1288834974657n;

/** The id of a tweet posted at this time; `sequence` (0 to 4,194,303) tells tweets of one millisecond apart. */
export function idAt(time: number, sequence: number): string {
  return (((BigInt(time) - EPOCH) << 22n) | BigInt(sequence)).toString();
}

/** A number from 0 to 2^32 - 1 that a text always gives (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Ten letters and digits, as X's short links and file names have them. */
export function key(text: string): string {
  const digits = (hash(text).toString(36) + hash(`${text}+`).toString(36)).padEnd(12, 'k');
  return Array.from(digits.slice(0, 10), (c, i) => (i % 3 === 1 ? c.toUpperCase() : c)).join('');
}
