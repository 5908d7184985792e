/** The library of seen tweets: opened when first asked, kept tidy, the only door to the database. */
import { FINGERPRINT_VERSION } from '../core/fingerprint';
import { type Account, type ImportBatch, type Imported, isNamed } from '../core/import';
import { tweetInLink } from '../core/link';
import { canonicalLink } from '../core/link-canonical';
import type { Found, Remembered } from '../core/match';
import type { About } from '../core/reshare';
import type { SearchAnswer } from '../core/searched';
import { isSure, source } from '../core/source';
import { type Spread, spreadOf } from '../core/spread';
import { joining } from './authors';
import type { Tweet } from '../core/tweet';
import { IndexCache } from './cache';
import { type Database, openDatabase } from './database';
import { findAll, findLink } from './find';
import { countSince, erase, forgetSince, prune, type Retention } from './forget';
import { dropDamaged, inspect, renewIndex } from './rebuild';
import { type Gone, record, type Seen } from './record';
import { search, Searching } from './search';
import { readState } from './state';
import { readAbove, readAround } from './thread';
import { tidy } from './tidy';
import { accountsAfter, beginImport, takeOver, tweetsAfter, tweetsWith } from './transfer';
import { noticeOpened, setTrouble } from './trouble';
import { typedSearch } from './typed-search';

export interface Checked {
  /** Best first. */
  found: Found[];
  /** The id of the one that is the source. */
  sourceId: string | null;
}

/** When the disk is full, this share of the tweets goes, oldest sighting first. */
const SHARE_GIVEN_UP = 0.1;
/** Upkeep left over from before waits until what woke the background is answered; milliseconds. */
const UPKEEP_AFTER = 1_000;

export class Library {
  private opened: Promise<Database> | null = null;
  private tidying: Promise<void> | null = null;
  private cache = new IndexCache();
  private searching = new Searching();
  private inspected: Database | null = null;
  /** More of a file follows, unless its page was closed: then upkeep waits until this is forgotten. */
  private isImporting = false;
  /** What is stored of trouble is true of the database that is open: no query waits for it. */
  private noticed: Promise<void> = Promise.resolve();
  private readonly retention: () => Promise<Retention>;

  /** @param retention asked each time it is applied, so that a changed setting counts at once. */
  constructor(retention: () => Promise<Retention>) {
    this.retention = retention;
  }

  async count(): Promise<number> {
    const database = await this.open();
    const { tweets } = await readState(database.transaction('meta').store);
    await this.noticed;
    return tweets;
  }

  async get(id: string): Promise<Remembered | null> {
    const transaction = (await this.open()).transaction(['tweets', 'authors']);
    const row = await transaction.objectStore('tweets').get(id);
    return row ? joining(transaction.objectStore('authors'))(row) : null;
  }

  /** The tweet with this id and those above it in its thread, as far as they were read. */
  async above(id: string): Promise<Tweet[]> {
    return readAbove(await this.open(), id);
  }

  /** The tweets above one in its thread, and those that answer it, as far as they were read. */
  async around(tweet: Pick<Tweet, 'id' | 'replyToId'>): Promise<Tweet[]> {
    return readAround(await this.open(), tweet);
  }

  /** For each text, the tweets that it comes from, best first. */
  async findAll(texts: readonly string[]): Promise<Found[][]> {
    return this.read((database, cache) => findAll(database, texts, { cache, sure: true }));
  }

  /**
   * The tweets that have what was typed, the latest read first, from so many on. `about` tells which of
   * them name no source.
   */
  async search(asked: { typed: string; from: number }, about: About): Promise<SearchAnswer> {
    return search(await this.open(), this.searching, asked, (texts) => this.findAll(texts), about);
  }

  /** Everyone seen saying what this tweet says; null where it was not read. */
  async spread(id: string): Promise<Spread | null> {
    const asked = await this.get(id);
    return asked && spreadOf(asked, (await this.findAll([asked.tweet.text]))[0] ?? []);
  }

  /** The same, but for those whose author is not known: nobody could be credited. */
  async findNamed(texts: readonly string[]): Promise<Found[][]> {
    const all = await this.findAll(texts);
    return all.map((found) => found.filter(({ remembered }) => isNamed(remembered.tweet.author)));
  }

  /** Where a text, a link or the tweet at an address may come from. */
  async check(asked: string): Promise<Checked> {
    const found = await this.findAsked(asked.trim());
    // Everybody shares the news: the same words tell more than the same link.
    const said = found.filter(({ match }) => match.kind === 'words' && isSure(match));
    const first = source(said.length > 0 ? said : found);
    // What merely sounds like it is nobody's source.
    return { found, sourceId: first && isSure(first.match) ? first.match.tweetId : null };
  }

  /**
   * Stores what was seen, and what X says is gone; resolves once it is stored, to the number of tweets
   * new to the library.
   */
  async record(seen: readonly Seen[], gone: readonly Gone[] = []): Promise<number> {
    const database = await this.open();
    try {
      const fresh = await record(database, seen, gone);
      void this.tidy();
      return fresh;
    } catch (error) {
      if (isErrorOf(error, 'QuotaExceededError')) await this.makeRoom(database);
      throw error;
    }
  }

  async beginImport(file: string): Promise<Imported> {
    return beginImport(await this.open(), file);
  }

  /** Stores a batch of an import; null when another one was begun since. */
  async takeOver(batch: ImportBatch): Promise<Imported | null> {
    const database = await this.open();
    const { days } = await this.retention();
    const imported = await takeOver(database, batch, days, Date.now());
    this.isImporting = !batch.last;
    void this.tidy();
    return imported;
  }

  /** The next tweets by id, as they are kept; none after the last. */
  async tweetsAfter(id: string): Promise<Remembered[]> {
    return tweetsAfter(await this.open(), id);
  }

  async tweetsWith(ids: readonly string[]): Promise<Remembered[]> {
    return tweetsWith(await this.open(), ids);
  }

  /** The next accounts by number, as they are known; none after the last. */
  async accountsAfter(id: string): Promise<Account[]> {
    return accountsAfter(await this.open(), id);
  }

  async countSince(since: number): Promise<number> {
    return countSince(await this.open(), since);
  }

  async forgetSince(since: number): Promise<number> {
    return forgetSince(await this.open(), since);
  }

  /** Forgets everything. */
  async erase(): Promise<void> {
    await erase(await this.open());
    this.forgetCached();
  }

  /** Does what upkeep is due, a step at a time, so that queries come between. */
  tidy(): Promise<void> {
    this.tidying ??= this.tidyAll().finally(() => (this.tidying = null));
    return this.tidying;
  }

  private async tidyAll(): Promise<void> {
    try {
      const database = await this.open();
      if (this.inspected !== database) await inspect(database);
      this.inspected = database;
      await dropDamaged(database, [...this.cache.damaged]);
      this.cache.damaged.clear();
      const due = async () =>
        tidy(database, await this.retention(), Date.now(), this.cache, this.isImporting);
      while (await due());
    } catch (error) {
      // Upkeep is due again after the next recording; what it left is whole.
      console.warn('Sourcier: upkeep of the library stopped', error);
    }
  }

  private async findAsked(asked: string): Promise<Found[]> {
    const address = tweetInLink(asked);
    if (address) {
      const remembered = await this.get(address.id);
      return remembered ? this.findAlike(remembered.tweet.text) : [];
    }
    const link = /^\S+$/.test(asked) ? canonicalLink(asked) : null;
    if (link) return this.read((database, cache) => findLink(database, link, cache));
    const found = await this.findAlike(asked);
    if (found.some(({ match }) => isSure(match))) return found;
    const typed = await this.read((database, cache) => typedSearch(database, asked, cache));
    return typed.length > 0 ? typed : found;
  }

  /** With those that merely sound like it. */
  private async findAlike(text: string): Promise<Found[]> {
    const [found = []] = await this.read((database, cache) => findAll(database, [text], { cache }));
    return found;
  }

  /** Asks the index; what it could not read is then seen to. */
  private async read<T>(ask: (database: Database, cache: IndexCache) => Promise<T>): Promise<T> {
    const answer = await ask(await this.open(), this.cache);
    if (this.cache.damaged.size > 0) void this.tidy();
    return answer;
  }

  private forgetCached(): void {
    this.cache = new IndexCache();
    this.searching = new Searching();
  }

  private async makeRoom(database: Database): Promise<void> {
    await setTrouble('full');
    const { days } = await this.retention();
    const tweets = Math.floor((await this.count()) * (1 - SHARE_GIVEN_UP));
    while ((await prune(database, { tweets, days }, Date.now())) > 0);
  }

  private open(): Promise<Database> {
    this.opened ??= this.openNow().catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  private async openNow(): Promise<Database> {
    try {
      const database = await openDatabase(() => (this.opened = null));
      // What was cached is another database's.
      this.forgetCached();
      const state = await readState(database.transaction('meta').store);
      if (state.fingerprintVersion !== FINGERPRINT_VERSION) await renewIndex(database);
      this.noticed = noticeOpened(state.generation);
      setTimeout(() => void this.tidy(), UPKEEP_AFTER);
      return database;
    } catch (error) {
      if (isErrorOf(error, 'VersionError')) await setTrouble('newer');
      throw error;
    }
  }
}

function isErrorOf(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
