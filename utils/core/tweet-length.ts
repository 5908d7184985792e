/** How long X takes a text to be (the public twitter-text rules, configuration v3). */

/** What a tweet holds without a subscription. */
export const LONGEST_TWEET = 280;

/** Weighted length: links 23, emoji and CJK 2, most other characters 1. */
export function tweetLength(text: string): number {
  throw new Error(`to be written: ${text}`);
}
