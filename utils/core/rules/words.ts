/** Words of somebody’s tweet that do not say whose they are. */
import { placeIn } from '../pasted';
import type { Found, SharedSpan } from '../match';
import { mayBeNamed } from '../named-for';
import { WIDELY_SHARED } from '../reshare';
import { accounts, isAmong, rung, source } from '../source';
import type { Origin, Uncredited } from '../suggestion';
import { tweetLength } from '../tweet-length';
import { halfCredit } from './half-credit';
import { isNamed } from './named';
import { asHouse, type Context, type CopiedPart, type Finding, type Rule } from './rule';
import { oneOfEachAuthor, originOf, sameWords } from './same-words';

export const words: Rule = {
  id: 'words',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    const { boxes } = context.draft;
    const [best] = boxes
      .flatMap((_, box) => wordsOf(context, box) ?? [])
      .toSorted((a, b) => order(a) - order(b));
    if (!best || isNamed(context, best.origins)) return null;
    // A credit is being written this moment.
    return halfCredit(boxes[best.box] ?? '') ? null : best;
  },
};

type Words = Finding & Omit<Uncredited, 'strictness'>;

/** Shorter copies are anybody's words. Characters, by X's counting. */
const SHORTEST_COPY = 20;
/** Other sources that are offered beside the first. */
const MOST_OTHERS = 4;

function wordsOf(context: Context, box: number): Words | null {
  const { draft, about } = context;
  const text = draft.boxes[box] ?? '';
  const sure = sameWords(context, box);
  const pasted = context.copied
    .filter((part) => part.box === box && tweetLength(part.text) >= SHORTEST_COPY)
    .map((part) => pastedFrom(part, text, sure));
  const first = pasted[0] ?? source(sure);
  if (!first || isAmong(first.remembered.tweet.author, about.ownAccounts)) return null;
  const wanted = [first, ...pasted, ...sure].filter(({ remembered }) =>
    mayBeNamed(remembered.tweet.author, about),
  );
  // Where the first is left out, the earliest of those as good as the best takes its place.
  const next =
    wanted[0] === first ? first : (pasted.find((one) => wanted.includes(one)) ?? source(wanted));
  if (!next) return null;
  const others = oneOfEachAuthor([next, ...wanted]).slice(1, 1 + MOST_OTHERS);
  const told = (one: Found): Origin => originOf(one, text, about);
  const shared = accounts(sure);
  return {
    rule: 'words',
    box,
    origins: [told(next), ...others.map(told)],
    accounts: Math.max(1, shared),
    ...asHouse([next.remembered.tweet.author.handle], about),
    // A proverb, a meme, wire copy: everybody's. Out of which tweet it was copied is known all the same.
    ...(pasted.length === 0 && shared >= WIDELY_SHARED && { atMost: 'note' }),
  };
}

/** With the spans of the comparison when the words were found as well, else where the text stands. */
function pastedFrom({ text, remembered }: CopiedPart, box: string, found: readonly Found[]): Found {
  const { id, text: whole } = remembered.tweet;
  const same = found.find(({ match }) => match.tweetId === id);
  const spans = same?.match.spans ?? spanOf(text, box, whole);
  return { match: { tweetId: id, kind: 'pasted', grade: 'exact', score: 1, spans }, remembered };
}

/** What was copied out of a translation stands nowhere in the tweet: it comes from all of it. */
function spanOf(text: string, box: string, whole: string): SharedSpan[] {
  const query = placeIn(box, text);
  return query ? [{ query, source: placeIn(whole, text) ?? [0, whole.length] }] : [];
}

/** Everybody's words last; pasted ones are certain; then by grade. */
function order({ origins: [{ match }], atMost }: Words): number {
  const grade = match.kind === 'pasted' ? -1 : rung(match.grade);
  return atMost ? Infinity : grade;
}
