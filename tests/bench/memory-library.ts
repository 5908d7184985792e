/** Our own engine over shards held in memory: the product's code, its database replaced by maps. */
import { FINGERPRINT_VERSION } from '@/utils/core/fingerprint';
import type { Tweet } from '@/utils/core/tweet';
import { IndexCache } from '@/utils/library/cache';
import type { Database, TweetRow } from '@/utils/library/database';
import { findAll } from '@/utils/library/find';
import { fingerprintsOf, joinPostings, postingsBetween, postingsOf } from '@/utils/library/recent';
import { firstFingerprintOf, mergeShard, SHARDS } from '@/utils/library/shard';
import { newState } from '@/utils/library/state';

export interface MemoryLibrary {
  /** Ids, best first. */
  find(text: string): Promise<string[]>;
  bytes: number;
}

/** Docs merged at once: their postings are sorted in memory. */
const AT_ONCE = 20_000;

export function memoryLibrary(tweets: readonly Tweet[]): MemoryLibrary {
  const rows = tweets.map((tweet, doc): TweetRow => {
    const sightings = [{ at: 0, page: 'home', finder: tweet.author.handle } as const];
    return { id: tweet.id, doc, tweet, lastSeen: 0, sightings };
  });
  const shards = shardsOf(rows);
  const database = databaseOf(rows, shards);
  const cache = new IndexCache();
  return {
    async find(text) {
      const [found = []] = await findAll(database, [text], { cache });
      return found.map(({ match }) => match.tweetId);
    },
    bytes: shards.values().reduce((sum, shard) => sum + shard.byteLength, 0),
  };
}

function shardsOf(rows: readonly TweetRow[]): Map<number, Uint8Array> {
  const shards = new Map<number, Uint8Array>();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const parts = rows
      .slice(from, from + AT_ONCE)
      .map(({ doc, tweet }) => postingsOf(doc, [...fingerprintsOf(tweet)]));
    const added = joinPostings(parts);
    for (let shard = 0; shard < SHARDS; shard++) {
      const own = postingsBetween(added, firstFingerprintOf(shard), firstFingerprintOf(shard + 1));
      const after = mergeShard(shards.get(shard), own, new Set());
      if (after) shards.set(shard, after);
    }
  }
  return shards;
}

/** As much of IndexedDB as finding asks for. */
function databaseOf(rows: readonly TweetRow[], shards: ReadonlyMap<number, Uint8Array>): Database {
  const state = {
    ...newState(),
    fingerprintVersion: FINGERPRINT_VERSION,
    nextDoc: rows.length,
    tweets: rows.length,
  };
  const byId = new Map(rows.map((row) => [row.id, row]));
  const stores = {
    meta: { get: () => Promise.resolve(state) },
    postings: { get: (shard: number) => Promise.resolve(shards.get(shard)) },
    recent: { getAllKeys: () => Promise.resolve([]), getAll: () => Promise.resolve([]) },
    tweets: {
      get: (id: string) => Promise.resolve(byId.get(id)),
      index: () => ({ get: (doc: number) => Promise.resolve(rows[doc]) }),
    },
  };
  const transaction = { objectStore: (name: keyof typeof stores) => stores[name] };
  return { transaction: () => transaction } as unknown as Database;
}
