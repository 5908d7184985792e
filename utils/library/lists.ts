/** Reading postings: the docs under each of some fingerprints, from shards and recent rows together. */
import type { IndexCache } from './cache';
import type { Database, RecentRow } from './database';
import { docsIn } from './recent';
import { readShard, shardOf } from './shard';
import { readState } from './state';

type Reading = ReturnType<typeof readingTransaction>;

/** The one transaction in which a query reads everything. */
export function readingTransaction(database: Database) {
  return database.transaction(['meta', 'postings', 'recent', 'tweets']);
}

export interface Lists {
  /** Tweets in the library. */
  size: number;
  /** Only fingerprints that some tweet has; docs ascend, those gone are left out. */
  lists: Map<number, Uint32Array>;
}

export async function readLists(
  transaction: Reading,
  asked: ReadonlySet<number>,
  cache: IndexCache,
): Promise<Lists> {
  const [state, recent] = await Promise.all([
    readState(transaction.objectStore('meta')),
    readRecent(transaction, cache),
  ]);
  cache.validate(state.shards);
  const packed = await readShards(transaction, new Set([...asked].map(shardOf)), cache);
  const gone = new Set(recent.flatMap((row) => [...row.gone]));
  const merged = new Map(packed.flatMap((shard) => (shard ? [...readShard(shard, asked)] : [])));
  const lists = new Map<number, Uint32Array>();
  for (const fingerprint of asked) {
    const added = recent.flatMap((row) => [...docsIn(row, fingerprint)]);
    const docs = new Set([...(merged.get(fingerprint) ?? []), ...added]);
    for (const doc of gone) docs.delete(doc);
    if (docs.size > 0) lists.set(fingerprint, Uint32Array.from(docs).sort());
  }
  return { size: state.tweets, lists };
}

async function readRecent(transaction: Reading, { recent }: IndexCache): Promise<RecentRow[]> {
  const store = transaction.objectStore('recent');
  const keys = new Set(await store.getAllKeys());
  for (const key of recent.keys()) if (!keys.has(key)) recent.delete(key);
  const fresh = [...keys].filter((key) => !recent.has(key));
  const rows = await Promise.all(fresh.map((key) => store.get(key)));
  rows.forEach((row, i) => {
    const key = fresh[i];
    if (row && key !== undefined) recent.set(key, row);
  });
  return [...recent.values()];
}

async function readShards(
  transaction: Reading,
  shards: ReadonlySet<number>,
  cache: IndexCache,
): Promise<(Uint8Array | undefined)[]> {
  const postings = transaction.objectStore('postings');
  return Promise.all(
    [...shards].map(async (shard) => {
      if (cache.has(shard)) return cache.get(shard);
      const packed = await postings.get(shard);
      cache.set(shard, packed);
      return packed;
    }),
  );
}
