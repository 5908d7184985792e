/** Merging: what is recent goes into the shards, a few at a time, each step whole in itself. */
import type { Database } from './database';
import { joinRows, postingsBetween } from './recent';
import { firstFingerprintOf, mergeShard, SHARDS } from './shard';
import { readState, writeState } from './state';

/** Shards rewritten in one transaction, so that no query waits long. */
const SHARDS_A_STEP = 128;
/** Rows of `recent` that a cold query reads without noticing. */
const MOST_RECENT_ROWS = 64;

/**
 * Merges the next shards. The step's place is stored with its work: one that is cut off is done
 * again, and merging the same postings twice changes nothing. After the last, `state.merge` is null.
 */
export async function mergeStep(database: Database): Promise<void> {
  const transaction = database.transaction(['postings', 'recent', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const recent = transaction.objectStore('recent');
  const postings = transaction.objectStore('postings');
  const work = async (): Promise<void> => {
    const state = await readState(meta);
    const last = (await recent.openKeyCursor(null, 'prev'))?.key;
    const { upTo, shard: from } = state.merge ?? { upTo: last ?? 0, shard: 0 };
    const merging = IDBKeyRange.upperBound(upTo);
    const row = joinRows(await recent.getAll(merging));
    const gone = new Set(row.gone);
    const to = Math.min(from + SHARDS_A_STEP, SHARDS);
    const shards = IDBKeyRange.bound(from, to, false, true);
    const [keys, values] = await Promise.all([
      postings.getAllKeys(shards),
      postings.getAll(shards),
    ]);
    const before = new Map(keys.map((key, i) => [key, values[i]]));
    for (let shard = from; shard < to; shard++) {
      const added = postingsBetween(row, firstFingerprintOf(shard), firstFingerprintOf(shard + 1));
      if (added.docs.length === 0 && gone.size === 0) continue;
      const after = mergeShard(before.get(shard), added, gone);
      if (after) void postings.put(after, shard);
      else if (before.has(shard)) void postings.delete(shard);
    }
    const done = to === SHARDS;
    if (done) {
      await recent.delete(merging);
      const left = joinRows(await recent.getAll());
      state.changes = new Set(left.docs).size + left.gone.length;
    }
    state.shards++;
    state.merge = done ? null : { upTo, shard: to };
    await writeState(meta, state);
  };
  await Promise.all([work(), transaction.done]);
}

/** Many small rows become one; not while a merge counts on their keys. */
export async function joinRecent(database: Database): Promise<void> {
  const transaction = database.transaction(['recent', 'meta'], 'readwrite');
  const recent = transaction.objectStore('recent');
  const work = async (): Promise<void> => {
    const state = await readState(transaction.objectStore('meta'));
    if (state.merge || (await recent.count()) <= MOST_RECENT_ROWS) return;
    const joined = joinRows(await recent.getAll());
    await recent.clear();
    await recent.add(joined);
  };
  await Promise.all([work(), transaction.done]);
}
