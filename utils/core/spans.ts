/** The alignment of two texts as spans of the originals, for marks on a screen. */
import type { Alignment } from './align';
import type { SharedSpan } from './match';
import type { Normalised } from './normalize';

/**
 * The runs of words that are the same in both, as UTF-16 offsets into both originals, in the order
 * of the query. Words that are only nearly the same are left out.
 */
export function sharedSpans(
  query: Normalised,
  source: Normalised,
  { runs, likeness }: Alignment,
): SharedSpan[] {
  const spans: SharedSpan[] = [];
  for (const run of runs) {
    let open: SharedSpan | null = null;
    for (let step = 0; step < run.length; step++) {
      const ours = query.words[run.query + step];
      const theirs = source.words[run.source + step];
      if (!ours || !theirs || likeness[run.query + step] !== 1) {
        open = null;
      } else if (open) {
        open.query[1] = ours.end;
        open.source[1] = theirs.end;
      } else {
        open = { query: [ours.start, ours.end], source: [theirs.start, theirs.end] };
        spans.push(open);
      }
    }
  }
  return spans;
}
