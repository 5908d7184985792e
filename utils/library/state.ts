/** The library's own bookkeeping: one row, read and written inside the transaction it is true for. */
import { FINGERPRINT_VERSION } from '../core/fingerprint';
import type { Imported } from '../core/import';

/** The index being made anew: the tweets with docs in [from, to) still have to go into it. */
export interface Rebuild {
  from: number;
  to: number;
  /** Only these shards, ascending; null for all. */
  shards: number[] | null;
}

export interface State {
  /** Random, kept outside the database too, so that a lost database is noticed. */
  generation: string;
  fingerprintVersion: number;
  nextDoc: number;
  /** Rows in `tweets`. */
  tweets: number;
  /** Docs added or gone in `recent`. */
  changes: number;
  /** A merge under way: recent rows up to this key are in the shards before this one. */
  merge: { upTo: number; shard: number } | null;
  /** Goes up whenever shards are rewritten. */
  shards: number;
  /** Shards that the database has; null in a library that an older Sourcier wrote: not counted yet. */
  filled: number | null;
  /** Rows of `recent` up to this key are several joined into one. */
  joined: number;
  rebuild: Rebuild | null;
  /** When retention was last applied, milliseconds since 1970 UTC. */
  pruned: number;
  /** The last import: what it is of, and how far it came; `whole` when it came to its end. */
  importing: (Imported & { file: string; whole: boolean }) | null;
}

interface Readable {
  get(key: 'state'): Promise<State | undefined>;
}
interface Writable {
  put(state: State, key: 'state'): Promise<unknown>;
}

/** That of a library just made. */
export function newState(): State {
  return {
    generation: crypto.randomUUID(),
    fingerprintVersion: FINGERPRINT_VERSION,
    nextDoc: 0,
    tweets: 0,
    changes: 0,
    merge: null,
    shards: 0,
    filled: 0,
    joined: 0,
    rebuild: null,
    pruned: 0,
    importing: null,
  };
}

/** What an older Sourcier did not write. */
const UNWRITTEN = { filled: null, joined: 0, rebuild: null, importing: null };

/** @throws when the library has none: then it is no library. */
export async function readState(meta: Readable): Promise<State> {
  const state = await meta.get('state');
  if (!state) throw new Error('The library has lost its state');
  return { ...UNWRITTEN, ...state };
}

export async function writeState(meta: Writable, state: State): Promise<void> {
  await meta.put(state, 'state');
}
