/** The tweets whose words a box of a draft surely has: what several rules ask. */
import type { Found } from '../match';
import { mayBeNamed, namedFor } from '../named-for';
import { isTranslated } from '../pasted';
import { firstShown, handlesOf, isAmong, isSure, sameAuthor, source } from '../source';
import type { Advice, Origin } from '../suggestion';
import { isLinkTitle } from '../title';
import type { About, Context, Known } from './rule';

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
  return first !== null && isAmong(first.remembered.tweet.author, about.ownAccounts);
}

function isSameWords({ match }: Found): boolean {
  return match.kind === 'words' && isSure(match);
}

/** The first by each author. */
export function oneOfEachAuthor<One extends Pick<Found, 'remembered'>>(all: readonly One[]): One[] {
  const author = ({ remembered }: One) => remembered.tweet.author;
  return all.filter(
    (one, index) => !all.slice(0, index).some((before) => sameAuthor(author(before), author(one))),
  );
}

/** How a match is told: who said it, and who showed it. @param text of the box that it was found for. */
export function originOf(
  { match, remembered }: Found,
  text: string,
  { ownAccounts }: About,
): Origin {
  return {
    match,
    source: remembered.tweet,
    ...firstShown(remembered, ownAccounts),
    ...(isTranslated(match, text, remembered.tweet.text) && { translated: true }),
  };
}

/** Handles of those who have what a draft has, lower case: their authors, and who showed their tweets. */
export function knownHandles({ found, copied, pictures, opened }: Known): Set<string> {
  const all = [...found.flat(), ...copied, ...pictures, ...opened];
  return new Set(
    all.flatMap(({ remembered: { tweet, sightings } }) => [
      ...handlesOf(tweet.author),
      ...sightings.map(({ finder }) => finder.toLowerCase()),
    ]),
  );
}

/** Whom a credit of a draft may name, and where one of its boxes has their words, what shows it. */
export interface Named {
  handle: string;
  box: number;
  found?: Found;
}

/** Those copied from, the authors of the words and pictures that a draft surely has, then who showed them first. */
export function toBeNamed(context: Context): Named[] {
  const { draft, copied, pictures, about } = context;
  const sure = draft.boxes.flatMap((_, box) =>
    sameWords(context, box).map((found) => ({ box, found, remembered: found.remembered })),
  );
  const all = [...copied, ...sure, ...pictures];
  const authors = all
    .filter(({ remembered }) => mayBeNamed(remembered.tweet.author, about))
    .map((one) => ({ ...one, handle: one.remembered.tweet.author.handle }));
  const finders = all.flatMap((one) => {
    const shown = firstShown(one.remembered, about.ownAccounts);
    const handle = namedFor(one.remembered, shown.finder, about);
    return handle === null ? [] : [{ ...one, handle }];
  });
  return [...authors, ...finders];
}

/** The tweet that shows an advice about a box, where it was found for that box. */
export function shownBy(
  { draft, about }: Context,
  box: number,
  named: Partial<Named> | undefined,
): Pick<Advice, 'origin'> {
  const found = named?.box === box ? named.found : undefined;
  return found ? { origin: originOf(found, draft.boxes[box] ?? '', about) } : {};
}
