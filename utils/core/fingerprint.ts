/**
 * A text as a small set of numbers that two texts share where they share words: hashes of character
 * shingles, thinned by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for
 * Document Fingerprinting", SIGMOD 2003).
 */
import { hash32 } from './hash';
import { normalise, type Normalised, type Word } from './normalize';

/** Goes up whenever the same text or link would get other fingerprints: what is stored must then be made anew. */
export const FINGERPRINT_VERSION = 3;

/** Characters in a shingle: of letters, and of glyphs, each of which says as much as two letters. */
const SHINGLE = 5;
const GLYPH_SHINGLE = 3;
/** Of so many shingles in a row at least one is kept: runs of SHINGLE + WINDOW - 1 letters are found. */
const WINDOW = 3;
/** Code units from here on begin a shingle of glyphs. */
const FIRST_GLYPH = 0x2e80;
const LAST_GLYPH = 0xa000;
/** Of more accounts than this a text is a list, not a talk. */
const MOST_MENTIONS = 8;

/** A shingle kept by winnowing: its hash, and its place in `Normalised.characters`. */
export interface Shingle {
  fingerprint: number;
  start: number;
  end: number;
}

/** What the index keeps of a text: sorted, each once, unsigned 32 bits. */
export function fingerprints(text: string): Uint32Array {
  const normalised = normalise(text);
  return sortedSet(shingles(normalised), normalised);
}

/**
 * What a query asks the index for: at most `limit` of its fingerprints, thinned by a wider window,
 * so that each region of a long text is represented and each is one that the index kept; and the
 * first mentions.
 */
export function queryFingerprints(text: string, limit = 64): Uint32Array {
  const normalised = normalise(text);
  return sortedSet(queryShingles(normalised, limit), normalised);
}

/**
 * Every fingerprint that the index may have kept of a text with these words in it, unthinned: for a
 * few words, of which winnowing might have kept another shingle than here.
 */
export function allFingerprints(text: string): Set<number> {
  const normalised = normalise(text);
  return new Set([...hashesOf(normalised.characters), ...mentionFingerprints(normalised)]);
}

/** The fingerprint of a mention: of the whole handle, since a part of it is somebody else's. */
export function mentionFingerprint(mention: Word): number {
  return hash32(mention.text);
}

/** The shingles that `queryFingerprints` asks for, in the order of the text. */
export function queryShingles(text: Normalised, limit = 64): Shingle[] {
  const hashes = hashesOf(text.characters);
  let window = WINDOW;
  let kept = winnow(hashes, window);
  // Winnowing keeps about 2 in (window + 1).
  while (kept.length > limit) {
    window = Math.max(window + 1, Math.floor((window * kept.length) / limit));
    kept = winnow(hashes, window);
  }
  return kept.map((at) => shingleAt(hashes, text.characters, at));
}

/** All shingles that winnowing keeps, in the order of the text. */
export function shingles(text: Normalised): Shingle[] {
  const hashes = hashesOf(text.characters);
  return winnow(hashes, WINDOW).map((at) => shingleAt(hashes, text.characters, at));
}

function shingleAt(hashes: Uint32Array, characters: string, at: number): Shingle {
  return { fingerprint: hashes[at] ?? 0, start: at, end: at + shingleLength(characters, at) };
}

function shingleLength(characters: string, at: number): number {
  const unit = characters.charCodeAt(at);
  return unit >= FIRST_GLYPH && unit < LAST_GLYPH ? GLYPH_SHINGLE : SHINGLE;
}

/** The hash of the shingle at each place where one fits. */
function hashesOf(characters: string): Uint32Array {
  const hashes = new Uint32Array(characters.length);
  let count = 0;
  for (; count < characters.length; count++) {
    const end = count + shingleLength(characters, count);
    if (end > characters.length) break;
    hashes[count] = hash32(characters, count, end);
  }
  return hashes.subarray(0, count);
}

/** The places of the least hash in each window of hashes in a row, the last one among equals. */
function winnow(hashes: Uint32Array, window: number): number[] {
  const kept: number[] = [];
  /** Places whose hashes rise: the first is the least of the window. */
  const rising: number[] = [];
  let head = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    while (rising.length > head && (hashes[rising[rising.length - 1] ?? 0] ?? 0) >= hash)
      rising.pop();
    rising.push(at);
    if ((rising[head] ?? 0) <= at - window) head++;
    const least = rising[head] ?? 0;
    const whole = at >= window - 1 || at === hashes.length - 1;
    if (whole && kept[kept.length - 1] !== least) kept.push(least);
  }
  return kept;
}

/** Of the first mentions, and of each two in a row: who is addressed together is rarer than each. */
function mentionFingerprints({ words }: Normalised): number[] {
  const mentions = words.filter(({ kind }) => kind === 'mention').slice(0, MOST_MENTIONS);
  const together = mentions.slice(1).map(({ text }, i) => hash32(`${mentions[i]?.text} ${text}`));
  return [...mentions.map(mentionFingerprint), ...together];
}

function sortedSet(shingles: readonly Shingle[], text: Normalised): Uint32Array {
  const all = shingles.map(({ fingerprint }) => fingerprint);
  return Uint32Array.from(new Set([...all, ...mentionFingerprints(text)])).sort();
}
