/** A link that was opened from somebody's tweet, and does not say through whom it was found. Everybody shares the news, so a link that was only seen says nothing. */
import { hostOf, linksIn } from '../link';
import { linkGrade } from '../link-grade';
import { namedFor } from '../named-for';
import { isSitesOwn } from '../site-handle';
import { firstShown } from '../source';
import type { Origin } from '../suggestion';
import { isNamed } from './named';
import {
  type About,
  asHouse,
  type Context,
  type Finding,
  type OpenedLink,
  type Rule,
} from './rule';
import { isOwn } from './same-words';

export const link: Rule = {
  id: 'link',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    const finding = firstLink(context);
    return finding && !isNamed(context, finding.origins) ? finding : null;
  },
};

/** Tweets that are offered beside the first. */
const MOST_OTHERS = 4;

/** The first box with a link that was opened from a tweet: the one opened first comes first. */
function firstLink(
  context: Context,
): Extract<Finding, { rule: 'words' | 'media' | 'link' }> | null {
  const { draft, opened, about } = context;
  if (opened.length === 0) return null;
  for (const [box, text] of draft.boxes.entries()) {
    const links = isOwn(context, box) ? [] : linksIn(text).filter((one) => !isLeft(one, about));
    const origins = opened.flatMap((one) => (links.includes(one.link) ? originOf(one, about) : []));
    const [first, ...others] = oneOfEachFinder(origins);
    if (!first) continue;
    return {
      rule: 'link',
      box,
      origins: [first, ...others.slice(0, MOST_OTHERS)],
      accounts: 1,
      ...asHouse([first.finder, first.source.author.handle], about),
    };
  }
  return null;
}

/** "Not for links of this site", its parts included: "shop.example.com" is of "example.com". */
function isLeft(link: string, { leftSites }: About): boolean {
  const host = `.${hostOf(link)}`;
  return leftSites.some((site) => host.endsWith(`.${site}`));
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

function oneOfEachFinder(origins: readonly Origin[]): Origin[] {
  const seen = new Set<string>();
  return origins.filter(({ finder }) => {
    const key = finder.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
