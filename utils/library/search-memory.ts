/**
 * What typed search looks through: every tweet in short, the latest read first, held in the background's
 * memory once somebody searches. Reading a large library takes seconds, so it is read a part at a time,
 * the latest first, and searched as far as it is read.
 */
import { type Searched, searchedOf } from '../core/searched';
import { Vocabulary } from '../core/vocabulary';
import type { Database, TweetRow } from './database';
import { readState } from './state';

/** Docs read in one transaction, so that no query waits long. */
const A_STEP = 1_000;
/** The first step is what fills a screen, at once. */
const FIRST_STEP = 100;

export class SearchMemory {
  /** Docs descending: the latest recorded first. */
  entries: Searched[] = [];
  vocabulary = new Vocabulary();
  /** Docs below this one were given. */
  next = 0;
  /** Goes up whenever `entries` change. */
  version = 0;
  private database: Database | null = null;
  /** Docs from here on, up to `next`, are in `entries`. */
  private from = 0;
  private reading: Promise<void> | null = null;

  /** Whether all of the library is in memory. */
  get whole(): boolean {
    return this.database !== null && this.from === 0;
  }

  /** Brings in what was recorded and forgotten since, and goes on reading; answers how many tweets there are. */
  async update(database: Database): Promise<number> {
    const { nextDoc, tweets } = await readState(database.transaction('meta').store);
    if (this.database !== database) this.begin(database, nextDoc);
    if (nextDoc > this.next) {
      const fresh = await readDocs(database, this.next, nextDoc);
      this.next = nextDoc;
      // A tweet whose text changed has another doc.
      const ids = new Set(fresh.map(({ id }) => id));
      this.put([...this.shortened(fresh), ...this.entries.filter(({ id }) => !ids.has(id))]);
    }
    if (this.whole && this.entries.length !== tweets) await this.dropForgotten(database);
    if (this.from > 0 && this.from === this.next) await this.readStep(database, FIRST_STEP);
    if (!this.whole) this.reading ??= this.readOn(database).finally(() => (this.reading = null));
    return tweets;
  }

  private begin(database: Database, nextDoc: number): void {
    this.database = database;
    this.from = this.next = nextDoc;
    this.vocabulary = new Vocabulary();
    this.put([]);
  }

  private async readOn(database: Database): Promise<void> {
    while (this.from > 0 && this.database === database) await this.readStep(database, A_STEP);
  }

  private async readStep(database: Database, docs: number): Promise<void> {
    const to = this.from;
    const from = Math.max(0, to - docs);
    const rows = await readDocs(database, from, to);
    // Another step, or another database, may have come before meanwhile.
    if (this.database !== database || this.from !== to) return;
    this.from = from;
    for (const one of this.shortened(rows)) this.entries.push(one);
    this.version++;
  }

  private async dropForgotten(database: Database): Promise<void> {
    const ids = new Set(await database.getAllKeys('tweets'));
    this.put(this.entries.filter(({ id }) => ids.has(id)));
  }

  private shortened(rows: readonly TweetRow[]): Searched[] {
    const entries = rows.map(searchedOf).reverse();
    for (const { doc, text } of entries) this.vocabulary.add(doc, text);
    return entries;
  }

  private put(entries: Searched[]): void {
    this.entries = entries;
    this.version++;
  }
}

function readDocs(database: Database, from: number, to: number): Promise<TweetRow[]> {
  return database.getAllFromIndex('tweets', 'doc', IDBKeyRange.bound(from, to, false, true));
}
