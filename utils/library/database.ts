/** The database and its stores: the only importer of idb. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Account } from '../core/import';
import type { Remembered } from '../core/match';
import { newState, type State } from './state';

/** A remembered tweet as stored. Its doc is the number by which postings know it. */
export interface TweetRow extends Remembered {
  id: string;
  doc: number;
}

/** An account as stored. */
export interface AuthorRow extends Account {
  /** All its handles in lower case, the present one first: by which it is found. */
  names: string[];
}

/**
 * Changes not yet merged into the shards: the postings added, as parallel arrays ordered by
 * fingerprint, and the docs that are gone.
 */
export interface RecentRow {
  fingerprints: Uint32Array;
  docs: Uint32Array;
  gone: Uint32Array;
}

interface LibrarySchema extends DBSchema {
  tweets: {
    key: string;
    value: TweetRow;
    indexes: { doc: number; lastSeen: number; author: [string, number]; replyToId: string };
  };
  postings: { key: number; value: Uint8Array };
  recent: { key: number; value: RecentRow };
  meta: { key: 'state'; value: State };
  authors: { key: string; value: AuthorRow; indexes: { names: string } };
}

export type StoreName = 'tweets' | 'postings' | 'recent' | 'meta' | 'authors';
export type Database = IDBPDatabase<LibrarySchema>;
export type Transaction<
  Stores extends StoreName[],
  Mode extends IDBTransactionMode = 'readonly' | 'readwrite',
> = IDBPTransaction<LibrarySchema, Stores, Mode>;

export const DATABASE_NAME = 'library';
/** 2 has `authors`, and finds the answers to a tweet. */
const SCHEMA_VERSION = 2;

/**
 * Opens the database, making it where there is none.
 * @param onClosed called when the browser closes it or a newer version wants it: open it again.
 * @throws a `VersionError` when a newer Sourcier has written it.
 */
export async function openDatabase(onClosed: () => void): Promise<Database> {
  const database: Database = await openDB<LibrarySchema>(DATABASE_NAME, SCHEMA_VERSION, {
    upgrade(fresh, version, _, transaction) {
      const authors = fresh.createObjectStore('authors', { keyPath: 'id' });
      authors.createIndex('names', 'names', { multiEntry: true });
      if (version === 1) {
        transaction.objectStore('tweets').createIndex('replyToId', 'tweet.replyToId');
        return;
      }
      const tweets = fresh.createObjectStore('tweets', { keyPath: 'id' });
      tweets.createIndex('replyToId', 'tweet.replyToId');
      tweets.createIndex('doc', 'doc', { unique: true });
      tweets.createIndex('lastSeen', 'lastSeen');
      tweets.createIndex('author', ['tweet.author.handle', 'tweet.time']);
      fresh.createObjectStore('postings');
      fresh.createObjectStore('recent', { autoIncrement: true });
      void fresh.createObjectStore('meta').put(newState(), 'state');
    },
    blocking() {
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}
