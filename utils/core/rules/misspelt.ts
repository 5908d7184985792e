/** A credit to an account that is one or two letters from one of those whose words the draft has. */
import { withinEdits } from '../near';
import { fitting } from './fix';
import type { Rule } from './rule';
import { knownHandles, type Named, shownBy, toBeNamed } from './same-words';

export const misspelt: Rule = {
  id: 'misspelt',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    const meant = toBeNamed(context);
    if (meant.length === 0) return null;
    const known = knownHandles(context);
    for (const [box, text] of context.draft.boxes.entries())
      for (const { handle: written, span } of context.creditsIn(box)) {
        if (written === null || known.has(written.toLowerCase())) continue;
        const named = nearest(written, meant);
        if (!named) continue;
        const { handle } = named;
        // Still being typed: "via @ad".
        const isBegun = handle.toLowerCase().startsWith(written.toLowerCase());
        if (isBegun && span[1] === text.length) continue;
        const place: [number, number] = [span[1] - written.length, span[1]];
        return {
          rule: 'misspelt',
          box,
          span,
          names: { written, handle },
          fixes: fitting(text, [{ kind: 'respell', span: place, words: handle }]),
          ...shownBy(context, box, named),
        };
      }
    return null;
  },
};

/** Two letters of one of these are another account. */
const SHORT = 4;
/** In shorter ones a single letter is. */
const SHORTEST = 3;

/** The nearest, by letters left out, put in, replaced or swapped (Damerau, 1964). */
function nearest(written: string, meant: readonly Named[]): Named | undefined {
  const near = (edits: number) =>
    meant.find(({ handle }) => {
      const shorter = Math.min(handle.length, written.length);
      if (shorter < SHORTEST || (shorter <= SHORT && edits > 1)) return false;
      return withinEdits(handle.toLowerCase(), written.toLowerCase(), edits);
    });
  return near(1) ?? near(2);
}
