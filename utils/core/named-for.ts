/** Whom a credit may name: not the reader, nobody whom the reader left alone, nobody blocked. */
import type { Remembered } from './match';
import type { Settings } from './settings';
import { isAmong } from './source';
import type { Author } from './tweet';

/** Lower case, all of them. */
export type LeftOut = Pick<Settings, 'ownAccounts' | 'ignoredAuthors' | 'neverNamed'>;

export function mayBeNamed(author: Author, about: LeftOut): boolean {
  return !author.blocked && !isLeftOut(author, about);
}

/** The finder, or the author where the finder is not to be named; null where neither is. */
export function namedFor({ tweet }: Remembered, finder: string, about: LeftOut): string | null {
  if (!mayBeNamed(tweet.author, about)) return null;
  return isLeftOut({ handle: finder }, about) ? tweet.author.handle : finder;
}

function isLeftOut(author: Author, { ownAccounts, ignoredAuthors, neverNamed }: LeftOut): boolean {
  return [ownAccounts, ignoredAuthors, neverNamed].some((list) => isAmong(author, list));
}
