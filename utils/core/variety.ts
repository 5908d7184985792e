/** How freely a shared run stands among the candidates: set phrases stand in many contexts, copied words in one. */
import type { Alignment } from './align';
import type { Normalised } from './normalize';

interface Context {
  /** The query's words [start, end) of the weightiest shared run. */
  start: number;
  end: number;
  /** The source's words before and after it; "" at the ends of the text. */
  before: string;
  after: string;
}

/**
 * For each candidate the number of different contexts in which its weightiest run of shared words
 * stands among all candidates: of words before it or of words after it, whichever are fewer, so that
 * copies with other openings or other endings count once. At least 1. After the accessor variety of
 * Feng, Chen, Deng and Zheng, "Accessor variety criteria for Chinese word extraction", Computational
 * Linguistics 30(1), 2004.
 * @param bits what each word of the query says.
 */
export function varieties(
  pairs: readonly { source: Normalised; alignment: Alignment }[],
  bits: Float64Array,
): number[] {
  const contexts = pairs.map(({ source, alignment }) => contextOf(source, alignment, bits));
  const known = new Map<number, number>();
  return contexts.map((context) => {
    const key = context.start * 65_536 + context.end;
    const variety = known.get(key) ?? varietyOf(context, contexts);
    known.set(key, variety);
    return variety;
  });
}

function varietyOf({ start, end }: Context, contexts: readonly Context[]): number {
  const before = new Set<string>();
  const after = new Set<string>();
  for (const other of contexts) {
    if (other.start > start || other.end < end) continue;
    if (other.start === start) before.add(other.before);
    if (other.end === end) after.add(other.after);
  }
  return Math.max(1, Math.min(before.size, after.size));
}

function contextOf(source: Normalised, { runs, likeness }: Alignment, bits: Float64Array): Context {
  let best = { query: 0, source: 0, length: 0 };
  let most = 0;
  for (const run of runs) {
    let said = 0;
    for (let q = run.query; q < run.query + run.length; q++)
      said += (bits[q] ?? 0) * (likeness[q] ?? 0);
    if (said > most) [best, most] = [run, said];
  }
  return {
    start: best.query,
    end: best.query + best.length,
    before: source.words[best.source - 1]?.text ?? '',
    after: source.words[best.source + best.length]?.text ?? '',
  };
}
