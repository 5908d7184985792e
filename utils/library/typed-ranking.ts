/** Fuse.js as we use it: ranks a shortlist by how well it says what was typed, typos forgiven. */
import Fuse from 'fuse.js';
import type { TweetRow } from './database';

/** Fuse's scale: 0 is the very words, 1 anything. */
const FARTHEST = 0.4;
/** Shorter runs of equal letters would mark half of every text. */
const SHORTEST_MARK = 3;

export interface RankedRow {
  row: TweetRow;
  /** 1 is the very words. */
  score: number;
  /** Where the text says them: UTF-16 offsets, end exclusive, in order. */
  places: [start: number, end: number][];
}

/** Best first; rows that say something else are left out. Milliseconds for dozens of rows, seconds for thousands. */
export function rankTyped(rows: readonly TweetRow[], typed: string): RankedRow[] {
  const fuse = new Fuse(rows, {
    keys: ['tweet.text'],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeMatches: true,
    includeScore: true,
    minMatchCharLength: SHORTEST_MARK,
    threshold: FARTHEST,
  });
  return fuse.search(typed).map(({ item, score = 1, matches = [] }) => ({
    row: item,
    score: 1 - score,
    places: matches
      .flatMap(({ indices }) => [...indices])
      .sort(([a], [b]) => a - b)
      .map(([start, last]) => [start, last + 1]),
  }));
}
