/**
 * What is typed into the check box: a few words that the reader remembers, typos forgiven. The index
 * gives a shortlist and Fuse.js ranks it: over a whole library it would take seconds, over a shortlist
 * milliseconds.
 */
import { candidates } from '../core/candidates';
import { allFingerprints } from '../core/fingerprint';
import type { Found } from '../core/match';
import { joining } from './authors';
import { IndexCache } from './cache';
import type { Database } from './database';
import { foundIn, listsOf } from './find';
import { readingTransaction, readLists } from './lists';
import { rankTyped } from './typed-ranking';

/** Longer texts are pasted, not typed from memory: finding answers those. Characters. */
const LONGEST_TYPED = 60;
const SHORTLIST = 50;

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
  const join = joining(transaction.objectStore('authors'));
  const ranked = rankTyped(
    rows.filter((row) => row !== undefined),
    typed,
  ).map(async ({ row, score, places }) =>
    foundIn(await join(row), {
      kind: 'words',
      grade: 'weak',
      score,
      spans: places.map((source) => ({ query: [0, typed.length], source })),
    }),
  );
  return Promise.all(ranked);
}
