/** The tweets whose words a box of a draft surely has: what several rules ask. */
import type { Found } from '../match';
import { mayBeNamed, namedFor } from '../named-for';
import { firstShown, isSure, source } from '../source';
import { isLinkTitle } from '../title';
import type { Context, Known } from './rule';

/** Those with the same words, best first; none where the words are a page's title: they are its publisher's. */
export function sameWords(
  { draft, found }: Pick<Context, 'draft' | 'found'>,
  box: number,
): Found[] {
  const all = found[box] ?? [];
  const tweets = all.map(({ remembered }) => remembered.tweet);
  return isLinkTitle(draft.boxes[box] ?? '', tweets) ? [] : all.filter(isSameWords);
}

/** The reader said it before: what is in it was credited then, or is the reader's own. */
export function isOwn({ found, about }: Context, box: number): boolean {
  const first = source((found[box] ?? []).filter(isSameWords));
  return first !== null && about.ownAccounts.includes(authorOf(first));
}

/** Lower case. */
export function authorOf({ remembered }: Found): string {
  return remembered.tweet.author.handle.toLowerCase();
}

function isSameWords({ match }: Found): boolean {
  return match.kind === 'words' && isSure(match);
}

/** Handles of those who have what a draft has, lower case: their authors, and who showed their tweets. */
export function handlesOf({ found, copied, opened }: Known): Set<string> {
  const all = [...found.flat(), ...copied, ...opened];
  return new Set(
    all.flatMap(({ remembered: { tweet, sightings } }) =>
      [tweet.author.handle, ...sightings.map(({ finder }) => finder)].map((one) =>
        one.toLowerCase(),
      ),
    ),
  );
}

/** Whom a credit of this draft may name: authors of the words it surely has, then who showed them first. */
export function toBeNamed(context: Context): string[] {
  const { draft, copied, about } = context;
  const sure = draft.boxes.flatMap((_, box) => sameWords(context, box));
  const all = [...copied, ...sure].map(({ remembered }) => remembered);
  const authors = all.map(({ tweet }) => tweet.author);
  const finders = all.flatMap((one) => {
    const { finder } = firstShown(one, about.ownAccounts);
    return namedFor(one, finder, about) ?? [];
  });
  const named = authors.filter((author) => mayBeNamed(author, about)).map(({ handle }) => handle);
  return [...new Set([...named, ...finders])];
}
