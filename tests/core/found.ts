/** Matches and tweets for tests of what is decided about them. */
import type { Found, Grade } from '../../utils/core/match';
import type { Sighting, Tweet } from '../../utils/core/tweet';

export const HOUR = 3_600_000;

export function tweetBy(author: string, more: Partial<Tweet> = {}): Tweet {
  return {
    id: '1000',
    author: { handle: author },
    name: author,
    time: 10 * HOUR,
    lang: 'en',
    text: 'A network that forgets where its words came from gets poorer every day.',
    truncated: false,
    links: [],
    media: [],
    ...more,
  };
}

export function foundIn(
  about: {
    id?: string;
    author?: string;
    authorId?: string;
    time?: number | null;
    grade?: Grade;
    score?: number;
    kind?: Found['match']['kind'];
    sightings?: Sighting[];
    tweet?: Partial<Tweet>;
  } = {},
): Found {
  const { id = '1', author = 'ada', authorId, time = HOUR, grade = 'exact', score = 1 } = about;
  return {
    match: { tweetId: id, kind: about.kind ?? 'words', grade, score, spans: [] },
    remembered: {
      tweet: tweetBy(author, {
        id,
        time,
        author: authorId === undefined ? { handle: author } : { handle: author, id: authorId },
        ...about.tweet,
      }),
      lastSeen: 9 * HOUR,
      sightings: about.sightings ?? [{ at: 2 * HOUR, page: 'home', finder: author }],
    },
  };
}
