/** The credits that a text already carries: its tokens read by the grammar of forms in `credit/`. */
import { formAt } from './credit/forms';
import { quoting, shapeAt } from './credit/shapes';
import { tokensOf, type Token } from './credit/tokens';
import type { Credit, Who } from './credit/types';
import { readWho } from './credit/who';

export type { Credit, Role } from './credit/types';

/** A credit by indices of tokens. */
type Found = Pick<Credit, 'form' | 'role' | 'strength'> & { start: number; who: Who };

/**
 * The credits in a text, in its order: handles, and names, tags and addresses given as a source.
 * Linear in the length of the text: each token is judged by the few around it.
 * @param known handles that the text is known to come from: these count without "@" too, and after
 *   words that else say nothing ("thanks @x", "from @x").
 */
export function findCredits(text: string, known: readonly string[] = []): Credit[] {
  const tokens = tokensOf(text);
  const expected = new Set(known.map((handle) => handle.toLowerCase()));
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = creditsAt(tokens, at, expected);
    const last = here?.at(-1);
    if (!here || !last) continue;
    found.push(...here);
    at = last.who.end - 1;
  }
  return outerToFinders(tokens, found).map((credit) => written(text, tokens, credit));
}

/** Whether a text credits anybody. */
export function creditsSomebody(text: string, known: readonly string[] = []): boolean {
  return findCredits(text, known).some(isSomebody);
}

/** A platform alone, "via @YouTube", is nobody. */
export function isSomebody({ role }: Credit): boolean {
  return role !== 'unclear';
}

function creditsAt(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): Found[] | null {
  if (tokens[at]?.kind === 'handle') {
    const shape = tokens[at].glued && tokens[at - 1]?.kind === 'word' ? null : shapeAt(tokens, at);
    return shape ? [{ ...shape, who: { kind: 'handle', start: at, end: at + 1 } }] : null;
  }
  const cue = formAt(tokens, at);
  if (!cue) return null;
  const { form } = cue;
  const all = readWho(tokens, cue.to, form, known);
  const [first] = all;
  if (!first || quoting(tokens, first.start)) return null;
  const isKnown = known.has(tokens[first.start]?.key ?? '');
  const role = form.judge({
    tokens,
    at,
    to: cue.to,
    who: { ...first, end: all.at(-1)?.end ?? first.end },
    known: isKnown,
  });
  if (role === null) return null;
  return all.map((who, index) => ({
    form: form.name,
    role,
    strength: form.strength ?? 'explicit',
    start: index === 0 ? at : who.start,
    who,
  }));
}

const RETWEETS = /^(?:[MP]?R?T|QT|quote-@)$/;

/** In a chain, "RT @a: MT @b: …", the innermost is the source; the others passed it on. */
function outerToFinders(tokens: readonly Token[], found: readonly Found[]): Found[] {
  return found.map((credit, index) => {
    const next = found[index + 1];
    const chained =
      next &&
      RETWEETS.test(credit.form) &&
      RETWEETS.test(next.form) &&
      next.start - credit.who.end <= 3 &&
      tokens.slice(credit.who.end, next.start).every(({ kind }) => kind === 'sign');
    return chained ? { ...credit, role: 'finder' } : credit;
  });
}

function written(text: string, tokens: readonly Token[], { who, start, ...rest }: Found): Credit {
  const begin = tokens[start]?.start ?? 0;
  const whoBegins = tokens[who.start]?.start ?? 0;
  const end = tokens[who.end - 1]?.end ?? begin;
  const name = text.slice(whoBegins, end);
  const { form, role, strength } = rest;
  const whose =
    who.kind === 'handle' ? { handle: name.replace(/^[@＠]/, '') } : { handle: null, name };
  return { ...whose, role, strength, form, span: [begin, end] };
}
