/** Fixes of a draft: which of them X's limit has room for. */
import type { Fix } from '../suggestion';
import { LONGEST_TWEET, tweetLength } from '../tweet-length';

export function fixed(text: string, { span: [start, end], words }: Fix): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Those after which the text is no longer than X takes it; all, where it was longer before. */
export function fitting(text: string, fixes: readonly Fix[]): Fix[] {
  if (tweetLength(text) > LONGEST_TWEET) return [...fixes];
  return fixes.filter((fix) => tweetLength(fixed(text, fix)) <= LONGEST_TWEET);
}
