/** What there is to say about a draft: whose words it repeats without saying so. */
import { carriesCredit, whoseOf } from './carries-credit';
import type { Found, Remembered, SharedSpan } from './match';
import { placeIn } from './pasted';
import { isCredited, WIDELY_SHARED } from './reshare';
import type { Settings } from './settings';
import { accounts, firstShown, isAmong, isSure, rung, sameAuthor, source } from './source';
import { type OpenedLink, suggestLink } from './suggest-link';
import type { Draft, Origin, Suggestion, Uncredited } from './suggestion';
import { isLinkTitle } from './title';
import { type Author, sameHandle, type Tweet } from './tweet';
import { tweetLength } from './tweet-length';

/** A part of a box that was copied out of this tweet. */
export interface CopiedPart {
  box: number;
  text: string;
  remembered: Remembered;
}

type About = Pick<Settings, 'charter' | 'ownAccounts' | 'ignoredAuthors' | 'neverNamed'>;

type Words = Omit<Uncredited, 'rule' | 'strictness'>;

/** Shorter copies are anybody's words. Characters, by X's counting. */
const SHORTEST_COPY = 20;
/** Other sources that are offered beside the first. */
const MOST_OTHERS = 4;

/**
 * @param found for each box of the draft, what its text was found to match.
 * @param copied what was put into the draft out of tweets of the library: that is certain.
 * @param opened the links that were opened from tweets, the first first: they count where no words do.
 */
export function suggest(
  draft: Draft,
  found: readonly (readonly Found[])[],
  copied: readonly CopiedPart[],
  about: About,
  opened: readonly OpenedLink[] = [],
): Suggestion[] {
  const { rules } = about.charter;
  const suggestions = draft.boxes.flatMap((text, box) => {
    const parts = copied.filter(
      (part) => part.box === box && tweetLength(part.text) >= SHORTEST_COPY,
    );
    return forBox(text, box, found[box] ?? [], parts, about) ?? [];
  });
  const best = suggestions.toSorted((a, b) => order(a) - order(b))[0];
  if (best && !isNamed(draft, best))
    return rules.words === 'off' ? [] : [{ rule: 'words', strictness: rules.words, ...best }];
  const others = draft.boxes.map((text, box) => (isOwn(found[box] ?? [], about) ? '' : text));
  const link = suggestLink(others, opened, about);
  if (!link || isNamed(draft, link) || rules.link === 'off') return [];
  return [{ rule: 'link', strictness: rules.link, ...link }];
}

function forBox(
  text: string,
  box: number,
  found: readonly Found[],
  parts: readonly CopiedPart[],
  about: About,
): Words | null {
  const sure = isLinkTitle(text, tweetsOf(found)) ? [] : found.filter(isSameWords);
  const pasted = parts.map((part) => pastedFrom(part, text, sure));
  const first = pasted[0] ?? source(sure);
  const by = ({ remembered }: Found): Author => remembered.tweet.author;
  if (!first || isAmong(by(first), about.ownAccounts)) return null;
  const shared = accounts(sure);
  if (pasted.length === 0 && shared >= WIDELY_SHARED) return null;
  const left = [about.ownAccounts, about.ignoredAuthors, about.neverNamed].flat();
  const wanted = [first, ...pasted, ...sure].filter(
    (one) => !isAmong(by(one), left) && !by(one).blocked,
  );
  // Where the first is left out, the earliest of those as good as the best takes its place.
  const next =
    wanted[0] === first ? first : (pasted.find((one) => wanted.includes(one)) ?? source(wanted));
  if (!next) return null;
  const others = oneOfEachAuthor([next, ...wanted]).slice(1, 1 + MOST_OTHERS);
  const originOf = ({ match, remembered }: Found): Origin => ({
    match,
    source: remembered.tweet,
    ...firstShown(remembered, about.ownAccounts),
  });
  return { box, origins: [originOf(next), ...others.map(originOf)], accounts: Math.max(1, shared) };
}

/** The reader said it before: what is in it was credited then, or is the reader's own. */
function isOwn(found: readonly Found[], { ownAccounts }: About): boolean {
  const first = source(found.filter(isSameWords));
  return first !== null && isAmong(first.remembered.tweet.author, ownAccounts);
}

function isSameWords({ match }: Found): boolean {
  return match.kind === 'words' && isSure(match);
}

function tweetsOf(found: readonly Found[]): Tweet[] {
  return found.map(({ remembered }) => remembered.tweet);
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

function oneOfEachAuthor(found: readonly Found[]): Found[] {
  const author = ({ remembered }: Found) => remembered.tweet.author;
  return found.filter(
    (one, index) =>
      !found.slice(0, index).some((before) => sameAuthor(author(before), author(one))),
  );
}

/** Pasted words are certain; then by grade. */
function order({ origins: [{ match }] }: Words): number {
  return match.kind === 'pasted' ? -1 : rung(match.grade);
}

/** Any of its boxes credits somebody, or the draft quotes or answers one who has these words. */
function isNamed({ boxes, replyTo, quote }: Draft, { origins }: Words): boolean {
  const whose = whoseOf(origins);
  if (boxes.some((text) => carriesCredit(text, whose))) return true;
  const answered = replyTo?.handle ?? '';
  const isFinder = ({ match, finder }: Origin) =>
    match.kind === 'link' && sameHandle(finder, answered);
  if (origins.some(isFinder)) return true;
  return isCredited(
    {
      text: '',
      links: [],
      ...(quote && { quote }),
      ...(replyTo?.handle && { replyTo: replyTo.handle }),
      ...(replyTo?.id && { replyToId: replyTo.id }),
    },
    origins.map(({ source }) => source),
  );
}
