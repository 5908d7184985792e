/** Merging: what is recent goes into the shards, a few at a time, each step whole in itself. */
import { IndexCache } from './cache';
import type { Database } from './database';
import { readRecent } from './lists';
import { planRebuild } from './rebuild';
import { goneIn, joinPostings, joinRows, postingsBetween } from './recent';
import { firstFingerprintOf, isShard, mergeShard, SHARDS } from './shard';
import { readState, writeState } from './state';

/** Shards rewritten in one transaction, so that no query waits long. */
const SHARDS_A_STEP = 64;
/** Rows of `recent` that a cold query reads without noticing. */
const MOST_RECENT_ROWS = 64;

/**
 * Merges the next shards. The step's place is stored with its work: one that is cut off is done
 * again, and merging the same postings twice changes nothing. A shard that cannot be read is begun
 * anew, and a rebuild of it planned. After the last, `state.merge` is null.
 */
export async function mergeStep(database: Database, cache = new IndexCache()): Promise<void> {
  const transaction = database.transaction(['postings', 'recent', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const recent = transaction.objectStore('recent');
  const postings = transaction.objectStore('postings');
  const work = async (): Promise<void> => {
    const state = await readState(meta);
    const last = (await recent.openKeyCursor(null, 'prev'))?.key;
    const { upTo, shard: from } = state.merge ?? { upTo: last ?? 0, shard: 0 };
    const to = Math.min(from + SHARDS_A_STEP, SHARDS);
    const merging = IDBKeyRange.upperBound(upTo);
    const shards = IDBKeyRange.bound(from, to, false, true);
    const [changes, keys, values] = await Promise.all([
      // Every step needs the same rows, which are long in a large library.
      readRecent(recent, cache),
      postings.getAllKeys(shards),
      postings.getAll(shards),
    ]);
    const rows = [...changes].flatMap(([key, row]) => (key <= upTo ? [row] : []));
    const gone = goneIn(rows);
    const added = joinPostings(
      rows.map((row) => postingsBetween(row, firstFingerprintOf(from), firstFingerprintOf(to))),
    );
    const stored = new Map(keys.map((key, i) => [key, values[i]]));
    const damaged: number[] = [];
    let filled = 0;
    for (let shard = from; shard < to; shard++) {
      const own = postingsBetween(added, firstFingerprintOf(shard), firstFingerprintOf(shard + 1));
      if (own.docs.length === 0 && gone.size === 0) continue;
      const before = stored.get(shard);
      const whole = isShard(before, shard, state.nextDoc) ? before : undefined;
      if (before !== undefined && !whole) damaged.push(shard);
      const after = mergeShard(whole, own, gone);
      if (after) void postings.put(after, shard);
      else if (stored.has(shard)) void postings.delete(shard);
      filled += Number(after !== null) - Number(stored.has(shard));
    }
    const done = to === SHARDS;
    if (done) {
      await recent.delete(merging);
      const left = joinRows(await recent.getAll());
      state.changes = new Set(left.docs).size + left.gone.length;
    }
    if (damaged.length > 0) planRebuild(state, damaged);
    if (state.filled !== null) state.filled += filled;
    state.shards++;
    state.merge = done ? null : { upTo, shard: to };
    await writeState(meta, state);
  };
  await Promise.all([work(), transaction.done]);
}

/** Many small rows become one; not while a merge counts on their keys. */
export async function joinRecent(database: Database): Promise<void> {
  const transaction = database.transaction(['recent', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const recent = transaction.objectStore('recent');
  const work = async (): Promise<void> => {
    const state = await readState(meta);
    // Those joined before are long: joining them again each time would take ever longer.
    const small = IDBKeyRange.lowerBound(state.joined, true);
    if (state.merge || (await recent.count(small)) <= MOST_RECENT_ROWS) return;
    const joined = joinRows(await recent.getAll(small));
    await recent.delete(small);
    state.joined = await recent.add(joined);
    await writeState(meta, state);
  };
  await Promise.all([work(), transaction.done]);
}
