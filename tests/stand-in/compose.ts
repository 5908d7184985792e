/** Makes whole tweets out of what their authors wrote. */
import { hash, idAt, key } from './snowflake.ts';
import type { Photo, QuotedTweet, StandInTweet } from './tweet.ts';

type Written = Omit<StandInTweet, 'id' | 'time' | 'lang' | 'quote' | 'photos' | 'video' | 'gif'> & {
  /** ISO 8601, to the second. */
  at: string;
  /** Default `en`. */
  lang?: string;
  quote?: QuotedTweet;
  /** What each photo shows, which is also what it is drawn from. */
  photos?: string[];
  video?: string;
  gif?: string;
};

/** Tweets by name, their ids made from their times and names. */
export function compose<Name extends string>(
  written: Record<Name, Written>,
): Record<Name, StandInTweet> {
  const entries = Object.entries<Written>(written).map(([name, tweet]) => [
    name,
    whole(name, tweet),
  ]);
  return Object.fromEntries(entries) as Record<Name, StandInTweet>;
}

function whole(name: string, written: Written): StandInTweet {
  const { at, lang = 'en', quote, photos, video, gif, ...rest } = written;
  const time = Date.parse(at);
  return {
    ...rest,
    id: idAt(time + (hash(name) % 1000), hash(name) % 4096),
    time,
    lang,
    ...(quote && { quote: quoted(quote) }),
    ...(photos && { photos: photos.map((alt) => photo(alt)) }),
    ...(video && { video: { key: key(video) } }),
    ...(gif && { gif: { key: key(gif) } }),
  };
}

export function photo(alt: string): Photo {
  return { key: `G${key(alt)}AAE`, alt };
}

/** Of a quoted tweet only what X shows in the box. */
function quoted({ id, author, time, lang, text, photos }: QuotedTweet): QuotedTweet {
  return { id, author, time, lang, text, ...(photos && { photos }) };
}
