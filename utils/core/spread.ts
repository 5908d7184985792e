/** How words went from account to account: everyone seen saying them, in the order of time, and who names whom. */
import type { Found, Grade, Remembered } from './match';
import { isCredited, names } from './reshare';
import { handlesOf, isSure, momentOf, sameAuthor } from './source';
import { sameHandle, type Tweet } from './tweet';

export interface SpreadEntry {
  tweet: Tweet;
  /** When it was written, milliseconds since 1970 UTC; null where nobody knows. */
  time: number | null;
  /** Who showed it to the reader first. */
  finder: string;
  firstSeen: number;
  gone?: number;
  /** How alike it and the tweet asked about are. */
  grade: Grade;
  /** It names a source, or links to one. */
  credited: boolean;
  /** The id of the earlier entry that it names, quotes or answers; null where there is none. */
  via: string | null;
}

export interface Spread {
  /** Of the tweet asked about. */
  id: string;
  /** The earliest first. */
  entries: SpreadEntry[];
  accounts: number;
}

/** More are no story that a page can tell. */
const MOST = 200;

/** @param found what finding answers for the text of the tweet asked about. */
export function spreadOf(asked: Remembered, found: readonly Found[]): Spread {
  const { id } = asked.tweet;
  const alike = found.filter(
    ({ match, remembered }) =>
      match.kind === 'words' && isSure(match) && remembered.tweet.id !== id,
  );
  const all = [
    { grade: 'exact' as const, ...asked },
    ...alike.map(({ match, remembered }) => ({ grade: match.grade, ...remembered })),
  ]
    .map((one) => ({ ...one, time: momentOf(one.tweet) }))
    .toSorted((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity))
    .slice(0, MOST);
  const entries = all.map(({ tweet, time, grade, sightings, lastSeen, gone }, at): SpreadEntry => {
    const earlier = all
      .slice(0, at)
      .map((one) => one.tweet)
      .filter(({ author }) => !sameAuthor(author, tweet.author));
    return {
      tweet,
      time,
      finder: sightings[0]?.finder ?? tweet.author.handle,
      firstSeen: sightings[0]?.at ?? lastSeen,
      ...(gone !== undefined && { gone }),
      grade,
      credited: earlier.length > 0 && isCredited(tweet, earlier),
      via: earlier.findLast((other) => isNamed(tweet, other))?.id ?? null,
    };
  });
  const authors = entries.map(({ tweet }) => tweet.author);
  const accounts = authors.filter(
    (author, at) => !authors.slice(0, at).some((other) => sameAuthor(author, other)),
  ).length;
  return { id, entries, accounts };
}

function isNamed(tweet: Tweet, other: Tweet): boolean {
  return (
    tweet.replyToId === other.id ||
    tweet.quote?.id === other.id ||
    handlesOf(other.author).some(
      (handle) => names(tweet, handle) || (tweet.replyTo && sameHandle(tweet.replyTo, handle)),
    )
  );
}
