/** The words to search X for: the shared run that fewest other tweets will have. */
import type { SharedSpan } from './match';
import { normalise } from './normalize';
import { priorWeights, weights, type Rarity } from './weight';

const FEWEST = 4;
const MOST = 9;
/** Quotation marks would end the search for a phrase, and a link is another one in each tweet. */
const QUOTES = /["“”„‟«»‹›]/gu;
const LINK = /:\/\/|\w\.\w+\//u;

/**
 * The weightiest 4 to 9 words in a row that both texts share, as the source writes them but without
 * quotation marks and line breaks; the longest shared run when none has 4; null when nothing is
 * shared. Weighed by the library's counts where `rarity` is given.
 */
export function rarestSharedRun(
  source: string,
  spans: readonly SharedSpan[],
  rarity?: Rarity,
): string | null {
  const text = normalise(source);
  const bits = rarity ? weights(text, rarity) : priorWeights(text);
  let best: { text: string; long: boolean; bits: number } | null = null;
  for (const {
    source: [from, to],
  } of spans) {
    const first = text.words.findIndex((word) => word.start >= from);
    const last = text.words.findLastIndex((word) => word.end <= to);
    if (first < 0 || last < first) continue;
    for (let start = first; start <= Math.max(first, last - FEWEST + 1); start++) {
      const end = Math.min(last, start + MOST - 1);
      const slice = source.slice(text.words[start]?.start, text.words[end]?.end);
      if (LINK.test(slice)) continue;
      const run = {
        text: slice.replace(QUOTES, '').replace(/\s+/gu, ' '),
        long: end - start + 1 >= FEWEST,
        bits: bits.subarray(start, end + 1).reduce((sum, word) => sum + word, 0),
      };
      if (!best || (run.long && !best.long) || (run.long === best.long && run.bits > best.bits))
        best = run;
    }
  }
  return best?.text ?? null;
}
