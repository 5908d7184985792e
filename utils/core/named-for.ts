/** Whom a credit may name: not the reader, nobody whom the reader left alone, nobody blocked. */
import type { Remembered } from './match';
import type { Settings } from './settings';
import type { Author } from './tweet';

/** Lower case, all of them. */
export type LeftOut = Pick<Settings, 'ownAccounts' | 'ignoredAuthors' | 'neverNamed'>;

export function mayBeNamed({ handle, blocked }: Author, about: LeftOut): boolean {
  return !blocked && !isLeftOut(handle, about);
}

/** The finder, or the author where the finder is not to be named; null where neither is. */
export function namedFor({ tweet }: Remembered, finder: string, about: LeftOut): string | null {
  if (!mayBeNamed(tweet.author, about)) return null;
  return isLeftOut(finder, about) ? tweet.author.handle : finder;
}

function isLeftOut(handle: string, { ownAccounts, ignoredAuthors, neverNamed }: LeftOut): boolean {
  const key = handle.toLowerCase();
  return [ownAccounts, ignoredAuthors, neverNamed].some((list) => list.includes(key));
}
