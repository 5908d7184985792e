/** Reading postings: the docs under each of some fingerprints, from shards and recent rows together. */
import type { IndexCache } from './cache';
import type { Database, RecentRow } from './database';
import { docsIn, goneIn } from './recent';
import { readShard, shardOf } from './shard';
import { readState } from './state';

type Reading = ReturnType<typeof readingTransaction>;

/** The one transaction in which a query reads everything. */
export function readingTransaction(database: Database) {
  return database.transaction(['meta', 'postings', 'recent', 'tweets', 'authors']);
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
  const [state, changes] = await Promise.all([
    readState(transaction.objectStore('meta')),
    readRecent(transaction.objectStore('recent'), cache),
  ]);
  const recent = [...changes.values()];
  cache.validate(state.shards);
  const wanted = Map.groupBy([...asked].sort(ascending), shardOf);
  const packed = await readShards(transaction, [...wanted.keys()], cache);
  const gone = goneIn(recent);
  const merged = new Map<number, Uint32Array>();
  for (const [shard, own] of wanted) {
    const bytes = packed.get(shard);
    if (bytes !== undefined && !readShard(bytes, own, state.nextDoc, merged))
      cache.damaged.add(shard);
  }
  const lists = new Map<number, Uint32Array>();
  for (const fingerprint of asked) {
    const added = recent.map((row) => docsIn(row, fingerprint)).filter(({ length }) => length > 0);
    const docs = withAdded(merged.get(fingerprint) ?? NONE, added);
    const kept = gone.size > 0 ? docs.filter((doc) => !gone.has(doc)) : docs;
    if (kept.length > 0) lists.set(fingerprint, kept);
  }
  return { size: state.tweets, lists };
}

const NONE = new Uint32Array();

/** All docs, ascending and each once: while shards are rewritten a doc may be in both. */
function withAdded(docs: Uint32Array, added: readonly Uint32Array[]): Uint32Array {
  if (added.length === 0) return docs;
  const all = new Uint32Array(added.reduce((sum, { length }) => sum + length, docs.length));
  all.set(docs);
  let at = docs.length;
  for (const more of added) {
    all.set(more, at);
    at += more.length;
  }
  // What is recent has higher numbers than what is merged: to sort a long list takes longer than to look.
  if (all.every((doc, i) => i === 0 || doc > (all[i - 1] ?? 0))) return all;
  return all.sort().filter((doc, i) => i === 0 || doc !== all[i - 1]);
}

interface Recent {
  get(key: number): Promise<RecentRow | undefined>;
  getAll(): Promise<RecentRow[]>;
  getAllKeys(): Promise<number[]>;
}

/** The rows of `recent` by their keys; only those that the cache does not have are read. */
export async function readRecent(
  store: Recent,
  { recent }: IndexCache,
): Promise<ReadonlyMap<number, RecentRow>> {
  // Just woken, the cache is empty: one request brings them all.
  const [found, rows] = await Promise.all([
    store.getAllKeys(),
    recent.size === 0 ? store.getAll() : null,
  ]);
  const keys = new Set(found);
  for (const key of recent.keys()) if (!keys.has(key)) recent.delete(key);
  const fresh = found.filter((key) => !recent.has(key));
  const read = rows ?? (await Promise.all(fresh.map((key) => store.get(key))));
  read.forEach((row, i) => {
    const key = fresh[i];
    if (row && key !== undefined) recent.set(key, row);
  });
  return recent;
}

async function readShards(
  transaction: Reading,
  shards: readonly number[],
  cache: IndexCache,
): Promise<ReadonlyMap<number, unknown>> {
  const postings = transaction.objectStore('postings');
  const read = await Promise.all(
    shards.map(async (shard) => {
      if (!cache.has(shard)) cache.set(shard, await postings.get(shard));
      return cache.get(shard);
    }),
  );
  return new Map(shards.map((shard, i) => [shard, read[i]]));
}

function ascending(a: number, b: number): number {
  return a - b;
}
