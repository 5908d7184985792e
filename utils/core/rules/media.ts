/**
 * Somebody's picture shown again. X's composer does not tell where a picture comes from, so a draft is
 * told of those taken out of a tweet: copied, or dragged into it. What others posted is told in the
 * popup, where X itself names the tweet that showed it first, unless the charter has this rule off.
 */
import type { Match } from '../match';
import { mayBeNamed } from '../named-for';
import type { Origin } from '../suggestion';
import { halfCredit } from './half-credit';
import { isNamed } from './named';
import { asHouse, type Rule, type TakenPicture } from './rule';
import { oneOfEachAuthor, originOf } from './same-words';

export const media: Rule = {
  id: 'media',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    const { draft, pictures, about } = context;
    const [first, ...others] = oneOfEachAuthor(
      pictures.filter(({ remembered }) => mayBeNamed(remembered.tweet.author, about)),
    );
    if (!first) return null;
    const { box, remembered } = first;
    const text = draft.boxes[box] ?? '';
    const told = (one: TakenPicture): Origin =>
      originOf({ ...one, match: matchOf(one) }, text, about);
    const origins: [Origin, ...Origin[]] = [told(first), ...others.map(told)];
    // A credit is being written this moment.
    if (isNamed(context, origins) || halfCredit(text)) return null;
    const house = asHouse([remembered.tweet.author.handle], about);
    return { rule: 'media', box, origins, accounts: 1, ...house };
  },
};

function matchOf({ remembered }: TakenPicture): Match {
  return { tweetId: remembered.tweet.id, kind: 'picture', grade: 'exact', score: 1, spans: [] };
}
