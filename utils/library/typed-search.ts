/**
 * Typed search: a few words that the reader remembers, typos forgiven. The index gives a shortlist and
 * Fuse.js ranks it: over a whole library it would take seconds, over a shortlist milliseconds.
 */
import Fuse from 'fuse.js';
import { candidates } from '../core/candidates';
import { allFingerprints } from '../core/fingerprint';
import type { Found } from '../core/match';
import { joining } from './authors';
import { IndexCache } from './cache';
import type { Database } from './database';
import { foundIn, listsOf } from './find';
import { readingTransaction, readLists } from './lists';

/** Longer texts are pasted, not typed from memory: finding answers those. Characters. */
const LONGEST_TYPED = 60;
const SHORTLIST = 50;
/** Fuse's scale: 0 is the very words, 1 anything. */
const FARTHEST = 0.4;
/** Shorter runs of equal letters would mark half of every text. */
const SHORTEST_MARK = 3;

/** Tweets that say something like what was typed, best first, all graded `weak`. */
export async function typedSearch(
  database: Database,
  typed: string,
  cache = new IndexCache(),
): Promise<Found[]> {
  if (typed.length > LONGEST_TYPED) return [];
  const transaction = readingTransaction(database);
  const asked = allFingerprints(typed);
  const { size, lists } = await readLists(transaction, asked, cache);
  const byDoc = transaction.objectStore('tweets').index('doc');
  const shortlist = candidates(listsOf(asked, lists), size, { most: SHORTLIST });
  const rows = await Promise.all(shortlist.map(({ doc }) => byDoc.get(doc)));
  const fuse = new Fuse(
    rows.filter((row) => row !== undefined),
    {
      keys: ['tweet.text'],
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreDiacritics: true,
      ignoreLocation: true,
      includeMatches: true,
      includeScore: true,
      minMatchCharLength: SHORTEST_MARK,
      threshold: FARTHEST,
    },
  );
  const join = joining(transaction.objectStore('authors'));
  const ranked = fuse.search(typed).map(async ({ item, score = 1, matches = [] }) =>
    foundIn(await join(item), {
      kind: 'words',
      grade: 'weak',
      score: 1 - score,
      spans: matches
        .flatMap(({ indices }) => [...indices])
        .sort(([a], [b]) => a - b)
        .map(([start, last]) => ({ query: [0, typed.length], source: [start, last + 1] })),
    }),
  );
  return Promise.all(ranked);
}
