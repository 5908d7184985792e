/** Upkeep: what is due for the library, one step at a time. */
import { IndexCache } from './cache';
import type { Database } from './database';
import { prune, type Retention } from './forget';
import { joinRecent, mergeStep } from './merge';
import { rebuildStep } from './rebuild';
import { readState, writeState } from './state';

/** Changes worth rewriting the shards for: so many, or this share of the library if that is more. */
const CHANGES = 4_000;
const SHARE_CHANGED = 0.04;
/** While files are taken over, which adds as many in seconds: to merge each time would take longer than they do. */
const CHANGES_OF_IMPORT = 40_000;
/** Retention by age needs no closer look than this, milliseconds. */
const PRUNE_EVERY = 3_600_000;
/** Tweets over the limit before some are forgotten, so that it is not done at every recording. */
const SLACK = 500;

/** Does one step of what is due. @returns whether more is due. */
export async function tidy(
  database: Database,
  retention: Retention,
  now: number,
  cache = new IndexCache(),
  isImporting = false,
): Promise<boolean> {
  const state = await readState(database.transaction('meta').store);
  const most = isImporting ? CHANGES_OF_IMPORT : CHANGES;
  if (state.merge || state.changes > Math.max(most, state.tweets * SHARE_CHANGED)) {
    await mergeStep(database, cache);
    return true;
  }
  if (state.rebuild) {
    await rebuildStep(database);
    return true;
  }
  if (state.tweets > retention.tweets + SLACK || now - state.pruned > PRUNE_EVERY) {
    if ((await prune(database, retention, now)) > 0) return true;
    const { store } = database.transaction('meta', 'readwrite');
    await writeState(store, { ...(await readState(store)), pruned: now });
  }
  await joinRecent(database);
  return false;
}
