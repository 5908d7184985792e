/** Tweets for tests: everything a tweet has, with only what a test is about spelt out. */
import type { Sighting, Tweet } from '@/utils/core/tweet';
import type { Seen } from '@/utils/messages';

const NOON = Date.UTC(2026, 2, 12, 12);

/** A snowflake id of that moment; `count` tells apart those of the same millisecond. */
export function idAt(time: number, count = 0): string {
  return String((BigInt(time) - 1288834974657n) * 4194304n + BigInt(count));
}

let count = 0;

export function tweet(about: Partial<Tweet> & { handle?: string } = {}): Tweet {
  const { handle = 'ada', time = NOON, ...rest } = about;
  return {
    id: idAt(time ?? NOON, count++),
    author: { handle },
    name: handle,
    time,
    lang: 'en',
    text: 'The spring behind the mill runs warm in March and nobody in the village knows why',
    truncated: false,
    links: [],
    media: [],
    ...rest,
  };
}

export function sighting(about: Partial<Sighting> = {}): Sighting {
  return { at: NOON, page: 'home', finder: 'ada', ...about };
}

export function seen(of: Tweet, about: Partial<Sighting> = {}): Seen {
  return { tweet: of, sighting: sighting({ finder: of.author.handle, ...about }) };
}
