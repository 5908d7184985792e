/** A credit that X's limit leaves out, or cuts in half. */
import { creditForms } from '../credit-line';
import { languageOf } from '../language';
import type { Advice, Fix } from '../suggestion';
import { sameHandle } from '../tweet';
import { LONGEST_TWEET, tweetLength } from '../tweet-length';
import { fitting, fixed } from './fix';
import { halfCredit } from './half-credit';
import type { Context, Rule } from './rule';
import { knownHandles, shownBy, toBeNamed } from './same-words';

export const cut: Rule = {
  id: 'cut',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    for (const [box, text] of context.draft.boxes.entries()) {
      if (text.length > LONG) continue;
      const advice = beyond(context, box) ?? half(context, box);
      if (advice) return { rule: 'cut', box, ...advice };
    }
    return null;
  },
};

type About = Pick<Advice, 'span' | 'names' | 'fixes' | 'origin'>;

/** A credit is shorter; who writes longer than by that has no such limit. X's counting. */
const LONGEST_CREDIT = 100;
/** Nor has who writes so much, whatever X counts for links. Characters. */
const LONG = 2_000;
/** Between two credits that are one: " ", ", ", " & ". */
const LONGEST_BETWEEN = 3;

/** Without its credit the draft fits, and the credit stands beyond the limit. */
function beyond(context: Context, box: number): About | null {
  const text = context.draft.boxes[box] ?? '';
  const over = tweetLength(text) - LONGEST_TWEET;
  if (over <= 0 || over > LONGEST_CREDIT) return null;
  const credits = context.creditsIn(box);
  const last = credits.at(-1);
  if (!last || tweetLength(text.slice(0, last.span[1])) <= LONGEST_TWEET) return null;
  const together = credits.filter((credit, index) =>
    credits.slice(index).every(({ span }, i, all) => {
      const next = all[i + 1];
      return !next || next.span[0] - span[1] <= LONGEST_BETWEEN;
    }),
  );
  const span: [number, number] = [together[0]?.span[0] ?? last.span[0], last.span[1]];
  if (tweetLength(text.slice(0, span[0]) + text.slice(span[1])) > LONGEST_TWEET) return null;
  const named = together.find(({ role }) => role === 'source') ?? together[0] ?? last;
  const handle = named.handle ?? named.name ?? '';
  const { phrases } = context.about.charter;
  const forms = creditForms({ source: handle, finder: handle, lang: languageOf(text), phrases });
  const fix = forms
    .filter(({ notifies, place }) => notifies && place === undefined)
    .map(({ words }): Fix => ({ kind: 'shorten', span, words }))
    .find((one) => tweetLength(fixed(text, one)) <= LONGEST_TWEET);
  const author = toBeNamed(context).find((one) => sameHandle(one.handle, handle));
  const shown = shownBy(context, box, author);
  return { span, names: { handle, over }, fixes: fix ? [fix] : [], ...shown };
}

/** So near the limit a text was cut by it. */
const AT_LIMIT = LONGEST_TWEET - 2;
const ELLIPSIS = /[@＠](\w{1,20})(?:…|\.{3})$/u;

/** "via @", "via @a…", and at the limit "via @ad": where it is known who was meant. */
function half(context: Context, box: number): About | null {
  const text = context.draft.boxes[box] ?? '';
  const span = halfCredit(text) ?? cutCredit(context, box);
  if (!span) return null;
  const at = text.slice(0, span[1]).search(/[@＠]\w*(?:…|\.{3})?$/u) + 1;
  const piece = (/^\w*/.exec(text.slice(at))?.[0] ?? '').toLowerCase();
  const meant = toBeNamed(context).find(({ handle }) => handle.toLowerCase().startsWith(piece));
  if (!meant || knownHandles(context).has(piece)) return null;
  const { handle } = meant;
  const fix: Fix = { kind: 'respell', span: [at, span[1]], words: handle };
  const fixes = fitting(text, [fix]);
  return { span, names: { handle, over: 0 }, fixes, ...shownBy(context, box, meant) };
}

function cutCredit(context: Context, box: number): [number, number] | null {
  const text = context.draft.boxes[box] ?? '';
  const length = tweetLength(text);
  const isCut = ELLIPSIS.test(text.slice(-30));
  if (!isCut && (length < AT_LIMIT || length > LONGEST_TWEET)) return null;
  const last = context.creditsIn(box).at(-1);
  const rest = last ? text.slice(last.span[1]) : ' ';
  return last && /^(?:…|\.{3})?$/.test(rest) ? [last.span[0], text.length] : null;
}
