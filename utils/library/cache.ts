/**
 * Parts of the index read lately, kept in the background's memory while they are what the database
 * holds: nothing depends on them, and they are gone with the background.
 */
import type { RecentRow } from './database';

/** All cached shards together; bytes. */
const BUDGET = 44_000_000;
/** All cached texts together, in UTF-16 code units. */
const TEXTS_BUDGET = 8_000_000;

export class IndexCache {
  /** Rows of `recent` never change, they only come and go. */
  readonly recent = new Map<number, RecentRow>();
  /** Shards that queries came upon and could not read. */
  readonly damaged = new Set<number>();
  /** What the tweet of a doc says never changes: other words get another doc. */
  private readonly texts = new Map<number, string>();
  private textsLength = 0;
  private readonly shards = new Map<number, Uint8Array | undefined>();
  private version = -1;
  private bytes = 0;

  /** Forgets the shards when they were rewritten since; `version` as in the library's state. */
  validate(version: number): void {
    if (version === this.version) return;
    this.version = version;
    this.shards.clear();
    this.bytes = 0;
  }

  has(shard: number): boolean {
    return this.shards.has(shard);
  }

  get(shard: number): Uint8Array | undefined {
    return this.shards.get(shard);
  }

  text(doc: number): string | undefined {
    return this.texts.get(doc);
  }

  setText(doc: number, text: string): void {
    if (this.texts.has(doc)) return;
    this.texts.set(doc, text);
    this.textsLength += text.length;
    for (const [oldest, { length }] of this.texts) {
      if (this.textsLength <= TEXTS_BUDGET) return;
      this.texts.delete(oldest);
      this.textsLength -= length;
    }
  }

  /** @param packed undefined for a shard that the database does not have. */
  set(shard: number, packed: Uint8Array | undefined): void {
    this.shards.set(shard, packed);
    this.bytes += packed?.length ?? 0;
    for (const [oldest, bytes] of this.shards) {
      if (this.bytes <= BUDGET) return;
      this.shards.delete(oldest);
      this.bytes -= bytes?.length ?? 0;
    }
  }
}
