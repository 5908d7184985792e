/** X's own search, where a reader can look for tweets that Sourcier has not seen. */

const DAY = 86_400_000;

/**
 * The address of X's search for these very words, newest first, up to and with a day.
 * @param words a run of words; quotation marks in it are dropped, since X has no way to write them.
 * @param time when the known source was posted, milliseconds since 1970 UTC; null searches all days.
 */
export function searchUrl(words: string, time: number | null): string {
  const phrase = `"${words
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;
  // X's `until:` leaves its own day out.
  const until = time === null ? '' : ` until:${new Date(time + DAY).toISOString().slice(0, 10)}`;
  return `https://x.com/search?${new URLSearchParams({ q: phrase + until, f: 'live' }).toString()}`;
}
