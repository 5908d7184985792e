/** Whether a pasted text stands in a tweet: then that may be where it comes from. */

/** Shorter texts stand in many tweets; characters, a run of white space as one. */
const SHORTEST = 20;

/** True when a tweet has these very words; line breaks and spaces may differ. */
export function holds(tweet: string, pasted: string): boolean {
  const words = plain(pasted);
  return words.length >= SHORTEST && plain(tweet).includes(words);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
