/** Tweets as other programs write them down, in our words. */
import { NOBODY } from '../core/import';
import { type Author, isHandle, timeOfId, type Tweet } from '../core/tweet';
import type { PayloadTweet } from '../x/read-payload';

/** What X repeats begins so, in every file: "RT @ada: The spring…". */
const REPEATED = /^RT @(\w{1,20}): /;
/** X cuts long texts, before the link that it puts last. */
const CUT = /…(?:\s+https?:\/\/\S+)?$/;

/** What a file may say of a tweet; the time only where its id tells none. */
export interface Told extends Pick<Tweet, 'id' | 'text'> {
  author?: Author | undefined;
  name?: string | undefined;
  time?: number | null | undefined;
  lang?: string | null | undefined;
}

export function tweetOf({ id, author, name = '', time = null, lang = null, text }: Told): Tweet {
  return {
    id,
    author: author ?? { handle: NOBODY },
    name,
    time: timeOfId(id) ?? time,
    lang,
    text,
    truncated: CUT.test(text),
    links: [],
    media: [],
  };
}

/** A tweet read like one of X's answers. */
export function payloadAsTweet(payload: PayloadTweet): Tweet {
  const { id, author, name, time, lang, text, shownFrom, links, media } = payload;
  const { replyTo, replyToId, firstId } = payload;
  return {
    ...tweetOf({ id, author, name, lang, text: text.slice(shownFrom) }),
    time: time ?? timeOfId(id),
    links,
    media,
    ...(replyTo && { replyTo }),
    ...(replyToId && { replyToId }),
    ...(firstId && { firstId }),
  };
}

/**
 * What somebody repeated is the words of whom it names.
 * @param numbers of accounts, by their handles in lower case.
 */
export function withSource(tweet: Tweet, numbers: ReadonlyMap<string, string>): Tweet {
  const [said, handle = ''] = REPEATED.exec(tweet.text) ?? [];
  if (said === undefined || !isHandle(handle)) return tweet;
  const id = numbers.get(handle.toLowerCase());
  return {
    ...tweet,
    author: { handle, ...(id !== undefined && { id }) },
    name: '',
    text: tweet.text.slice(said.length),
  };
}

/** X writes these three in its files as HTML has them. */
const ESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

export function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (name) => ESCAPED[name] ?? name);
}
