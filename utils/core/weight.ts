/** How much each word of a query says: the library's own counts where they are known, the prior elsewhere. */
import { HASHTAG_SHARE, priorBits } from './commonplace';
import { mentionFingerprint, queryShingles } from './fingerprint';
import type { Normalised } from './normalize';

/** What the library knows of how common something is. */
export interface Rarity {
  /** Tweets in the library. */
  size: number;
  /** In how many tweets a fingerprint occurs; undefined when that was not asked. */
  documentFrequency(fingerprint: number): number | undefined;
}

/** So many imaginary tweets say what the prior says: a library of 50 then changes little, one of 100,000 decides. */
const PRIOR_TWEETS = 3_000;

/** What a mention is expected to say once it is counted: most accounts are mentioned by few. */
const COUNTED_MENTION = 6;

/** Bits of each word before the library is asked. */
export function priorWeights(text: Normalised): Float64Array {
  return Float64Array.from(text.words, priorBits);
}

/**
 * Bits of each word of a query. The bits of a counted shingle, smoothed with the prior, are spread
 * evenly over its characters, and no word says more than the rarest shingle in it: a long word is
 * as rare as its rarest part. Characters under no counted shingle keep the prior's bits.
 */
export function weights(text: Normalised, rarity: Rarity): Float64Array {
  const { characters, wordAt, words } = text;
  const prior = priorWeights(text);
  const perCharacter = Float64Array.from(
    wordAt,
    (word) => (prior[word] ?? 0) / (words[word]?.text.length ?? 1),
  );
  const counted = new Float64Array(characters.length);
  const times = new Uint8Array(characters.length);
  const most = new Float64Array(words.length);
  for (const { fingerprint, start, end } of queryShingles(text)) {
    const frequency = rarity.documentFrequency(fingerprint);
    if (frequency === undefined) continue;
    const bits = shingleBits(perCharacter.subarray(start, end), frequency, rarity.size);
    for (let at = start; at < end; at++) {
      counted[at] = (counted[at] ?? 0) + bits / (end - start);
      times[at] = (times[at] ?? 0) + 1;
      const word = wordAt[at] ?? 0;
      most[word] = Math.max(most[word] ?? 0, bits);
    }
  }
  const sums = new Float64Array(words.length);
  for (let at = 0; at < characters.length; at++) {
    const seen = times[at] ?? 0;
    const word = wordAt[at] ?? 0;
    sums[word] =
      (sums[word] ?? 0) + (seen > 0 ? (counted[at] ?? 0) / seen : (perCharacter[at] ?? 0));
  }
  return prior.map((bits, word) => {
    const mention = words[word]?.kind === 'mention' ? words[word] : null;
    if (mention) {
      const frequency = rarity.documentFrequency(mentionFingerprint(mention));
      return frequency === undefined ? bits : smoothed(COUNTED_MENTION, frequency, rarity.size);
    }
    const highest = most[word] ?? 0;
    if (highest === 0) return bits;
    const share = words[word]?.kind === 'hashtag' ? HASHTAG_SHARE : 1;
    return Math.min(sums[word] ?? 0, highest) * share;
  });
}

function shingleBits(prior: Float64Array, frequency: number, size: number): number {
  return smoothed(
    prior.reduce((sum, bits) => sum + bits, 0),
    frequency,
    size,
  );
}

/** What occurs in so many tweets says, smoothed with what was expected of it. */
function smoothed(expected: number, frequency: number, size: number): number {
  const tweets = Math.max(size, frequency) + PRIOR_TWEETS;
  return -Math.log2((frequency + PRIOR_TWEETS * 2 ** -expected) / tweets);
}
