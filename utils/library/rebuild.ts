/**
 * The index made anew from the tweets, when it is of an older version, damaged or missing: a few tweets
 * at a time they go into `recent` again, and merging takes them from there. Adding twice changes nothing,
 * so a step that was cut off is done again, and queries answer from what is there meanwhile.
 */
import { FINGERPRINT_VERSION } from '../core/fingerprint';
import type { Database, Transaction } from './database';
import { fingerprintsOf, joinPostings, postingsOf } from './recent';
import { isShard, shardOf } from './shard';
import { readState, type State, writeState } from './state';

/** Tweets read and added in one transaction, so that no query waits long. */
const TWEETS_A_STEP = 100;

/** From now on these shards, or all, are to be made anew, together with those that already were. */
export function planRebuild(state: State, shards: readonly number[] | null): void {
  const before = state.rebuild ? state.rebuild.shards : [];
  const both = shards && before && [...new Set([...before, ...shards])].sort((a, b) => a - b);
  state.rebuild = { from: 0, to: state.nextDoc, shards: both };
}

/**
 * Empties the index when other fingerprints are in it than this Sourcier makes, and plans its rebuild.
 * Nothing may be recorded before: what is recorded afterwards stays findable throughout.
 */
export async function renewIndex(database: Database): Promise<void> {
  const transaction = database.transaction(['postings', 'recent', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const work = async (): Promise<void> => {
    const state = await readState(meta);
    if (state.fingerprintVersion === FINGERPRINT_VERSION) return;
    await transaction.objectStore('postings').clear();
    await transaction.objectStore('recent').clear();
    state.rebuild = null;
    planRebuild(state, null);
    await writeState(meta, {
      ...state,
      fingerprintVersion: FINGERPRINT_VERSION,
      changes: 0,
      merge: null,
      shards: state.shards + 1,
      filled: 0,
    });
  };
  await Promise.all([work(), transaction.done]);
}

/** Counts what should be there, and plans a rebuild when shards or recent changes have gone missing. */
export async function inspect(database: Database): Promise<void> {
  const stores: ['postings', 'recent', 'meta'] = ['postings', 'recent', 'meta'];
  const { state, filled, recent } = await count(database.transaction(stores));
  if (filled === state.filled && (recent > 0 || state.changes === 0)) return;
  const transaction = database.transaction(stores, 'readwrite');
  const work = async (): Promise<void> => {
    const { state, filled, recent } = await count(transaction);
    // Not counted yet, and merged before: there must be some.
    const least = state.tweets > 0 && state.shards > 0 ? 1 : 0;
    const expected = state.filled ?? Math.max(filled, least);
    if (filled < expected || (state.changes > 0 && recent === 0)) planRebuild(state, null);
    if (recent === 0) state.changes = 0;
    const now = { ...state, filled, shards: state.shards + 1 };
    await writeState(transaction.objectStore('meta'), now);
  };
  await Promise.all([work(), transaction.done]);
}

async function count(transaction: Transaction<['postings', 'recent', 'meta']>) {
  const [state, filled, recent] = await Promise.all([
    readState(transaction.objectStore('meta')),
    transaction.objectStore('postings').count(),
    transaction.objectStore('recent').count(),
  ]);
  return { state, filled, recent };
}

/** Takes out those of these shards that cannot be read, and plans their rebuild. */
export async function dropDamaged(database: Database, suspects: readonly number[]): Promise<void> {
  if (suspects.length === 0) return;
  const transaction = database.transaction(['postings', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const postings = transaction.objectStore('postings');
  const work = async (): Promise<void> => {
    const state = await readState(meta);
    const damaged: number[] = [];
    for (const shard of suspects) {
      const packed: unknown = await postings.get(shard);
      if (packed === undefined || isShard(packed, shard, state.nextDoc)) continue;
      await postings.delete(shard);
      damaged.push(shard);
    }
    if (damaged.length === 0) return;
    planRebuild(state, damaged);
    if (state.filled !== null) state.filled -= damaged.length;
    await writeState(meta, { ...state, shards: state.shards + 1 });
  };
  await Promise.all([work(), transaction.done]);
}

/** Adds the next tweets to the index; after the last, `state.rebuild` is null. */
export async function rebuildStep(database: Database): Promise<void> {
  const transaction = database.transaction(['tweets', 'recent', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  const work = async (): Promise<void> => {
    const state = await readState(meta);
    if (!state.rebuild) return;
    const { from, to, shards } = state.rebuild;
    const byDoc = transaction.objectStore('tweets').index('doc');
    const rows =
      from < to ? await byDoc.getAll(IDBKeyRange.bound(from, to, false, true), TWEETS_A_STEP) : [];
    const wanted = shards && new Set(shards);
    const parts = rows.map(({ doc, tweet }) => {
      const all = [...fingerprintsOf(tweet)];
      return postingsOf(doc, wanted ? all.filter((one) => wanted.has(shardOf(one))) : all);
    });
    const postings = joinPostings(parts);
    if (postings.docs.length > 0) {
      await transaction.objectStore('recent').add({ ...postings, gone: new Uint32Array() });
      state.changes += parts.filter(({ docs }) => docs.length > 0).length;
    }
    const last = rows.at(-1);
    const done = rows.length < TWEETS_A_STEP || !last;
    state.rebuild = done ? null : { from: last.doc + 1, to, shards };
    await writeState(meta, state);
  };
  await Promise.all([work(), transaction.done]);
}
