/** What the bench reads and what the library holds before: made tweets, some of them copies. */
import { idAt } from '../stand-in/snowflake.ts';
import { userId } from '../stand-in/graphql.ts';
import { makeTweets, people, type StandInTweet } from '../stand-in/tweets.ts';
import type { Seen } from '../../utils/messages.ts';

/** One tweet in so many of the timeline is a copy of one in the library. */
const COPY_EVERY = 20;
/** Shorter ones carry too little for a label to be sure. */
const LONG_ENOUGH = 120;
/** The timeline is newer than the library by so much, milliseconds. */
const LATER = 3 * 86_400_000;

export interface Made {
  library: StandInTweet[];
  timeline: StandInTweet[];
  /** Ids of the tweets of the timeline under which a label belongs. */
  copies: Set<string>;
}

export function make(timelineLength: number, librarySize: number): Made {
  const library = makeTweets(librarySize, 1);
  const sources = library.filter(({ text }) => text.length >= LONG_ENOUGH);
  const copies = new Set<string>();
  const timeline = makeTweets(timelineLength, 2).map((tweet, index) => {
    const time = tweet.time + LATER;
    const own = { ...tweet, time, id: idAt(time, index % 4096) };
    const source = sources[Math.floor((index * sources.length) / timelineLength)];
    if (index % COPY_EVERY !== COPY_EVERY - 1 || !source) return own;
    copies.add(own.id);
    return { ...own, text: source.text, author: otherThan(source.author) };
  });
  return { library, timeline, copies };
}

/** As the reader tells the background that it saw it, with the number that X's answer gives its author. */
export function seen({ id, author, time, lang, text }: StandInTweet): Seen {
  const tweet = {
    id,
    author: { handle: author, id: userId(author) },
    name: author,
    time,
    lang,
    text,
  };
  return {
    tweet: { ...tweet, truncated: false, links: [], media: [] },
    sighting: { at: Date.now(), page: 'home', finder: author },
  };
}

function otherThan(author: string): string {
  const other = people.find(
    (one) => one.handle !== author && !one.protected && one.handle !== 'nora',
  );
  if (!other) throw new Error('Nobody else is there');
  return other.handle;
}
