/** The tweets seen that lead where a draft does: everybody shares the news, so the popup alone shows them. */
import { carriesCredit } from './carries-credit';
import { linksIn, linksOf } from './link';
import type { Found } from './match';
import { type LeftOut, namedFor } from './named-for';
import { isSitesOwn } from './site-handle';
import type { Settings } from './settings';
import { firstShown, handlesOf } from './source';
import type { JustRead } from './suggestion';

const MOST_SEEN = 5;

/**
 * The tweets that lead where an uncredited draft does, the one seen first before the others.
 * @param found for each box of the draft, what it was found to match.
 */
export function linksSeen(
  boxes: readonly string[],
  found: readonly (readonly Found[])[],
  about: LeftOut & Pick<Settings, 'charter'>,
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
        phrases: about.charter.phrases,
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
