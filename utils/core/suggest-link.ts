/** What a link alone says of a draft: through whom it was found. Everybody shares the news, so it hints only where it was opened from a tweet. */
import { carriesCredit } from './carries-credit';
import { linksIn, linksOf } from './link';
import { linkGrade } from './link-grade';
import type { Found, Remembered } from './match';
import type { Settings } from './settings';
import { isSitesOwn } from './site-handle';
import { firstShown, handlesOf, isAmong } from './source';
import type { JustRead, Origin, Uncredited } from './suggestion';

/** A link that the reader opened from a tweet of the library. */
export interface OpenedLink {
  /** Canonical address. */
  link: string;
  /** Who had put the tweet in front of the reader. */
  finder: string;
  remembered: Remembered;
}

type About = Pick<Settings, 'ownAccounts' | 'ignoredAuthors' | 'neverNamed'>;

/** Tweets that are offered beside the first, and tweets with a link that was only seen. */
const MOST_OTHERS = 4;
const MOST_SEEN = 5;

/**
 * For the first box with a link that was opened from a tweet, through whom it was found.
 * @param opened the one opened first comes first.
 */
export function suggestLink(
  boxes: readonly string[],
  opened: readonly OpenedLink[],
  about: About,
): Omit<Uncredited, 'rule' | 'strictness'> | null {
  for (const [box, text] of boxes.entries()) {
    const links = linksIn(text);
    const origins = opened.flatMap((one) => (links.includes(one.link) ? originOf(one, about) : []));
    const [first, ...others] = oneOfEachFinder(origins);
    if (first) return { box, origins: [first, ...others.slice(0, MOST_OTHERS)], accounts: 1 };
  }
  return null;
}

function originOf({ link, finder, remembered }: OpenedLink, about: About): Origin[] {
  const { tweet } = remembered;
  const named = namedFor(remembered, finder, about);
  // A site's own tweet leads to itself: the link says already whose page it is.
  if (named === null || isSitesOwn(named, link)) return [];
  return [
    {
      match: {
        tweetId: tweet.id,
        kind: 'link',
        link,
        grade: linkGrade(link),
        score: 1,
        spans: [],
      },
      source: tweet,
      ...firstShown(remembered, about.ownAccounts),
      finder: named,
    },
  ];
}

/** The finder, or the author where the finder is not to be named; null where neither is. */
function namedFor({ tweet }: Remembered, finder: string, about: About): string | null {
  const left = [about.ownAccounts, about.ignoredAuthors, about.neverNamed].flat();
  const { handle, blocked } = tweet.author;
  if (blocked || isAmong(tweet.author, left)) return null;
  return left.includes(finder.toLowerCase()) ? handle : finder;
}

function oneOfEachFinder(origins: readonly Origin[]): Origin[] {
  const seen = new Set<string>();
  return origins.filter(({ finder }) => {
    const key = finder.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The tweets that lead where an uncredited draft does, the one seen first before the others.
 * @param found for each box of the draft, what it was found to match.
 */
export function linksSeen(
  boxes: readonly string[],
  found: readonly (readonly Found[])[],
  about: About,
): JustRead[] {
  const seen = boxes.flatMap((text, box) => {
    const links = linksIn(text);
    return (found[box] ?? []).flatMap(({ remembered }) => {
      const { tweet } = remembered;
      const link = linksOf(tweet).find((one) => links.includes(one));
      const shown = firstShown(remembered, about.ownAccounts);
      const finder = namedFor(remembered, shown.finder, about);
      if (link === undefined || finder === null || isSitesOwn(finder, link)) return [];
      const whose = {
        handles: [...handlesOf(tweet.author), finder],
        ids: [tweet.id],
        links: [link],
      };
      if (boxes.some((text) => carriesCredit(text, whose))) return [];
      return [{ tweet, finder, how: 'link' as const, firstSeen: shown.firstSeen }];
    });
  });
  return seen
    .toSorted((a, b) => a.firstSeen - b.firstSeen)
    .filter(({ tweet }, i, all) => all.findIndex((one) => one.tweet.id === tweet.id) === i)
    .slice(0, MOST_SEEN)
    .map(({ tweet, finder, how }) => ({ tweet, finder, how }));
}
