/** Taking over rows of a file, a batch at a time, and giving out all that is kept. */
import type { Account, ImportBatch, Imported, ImportRow } from '../core/import';
import type { Remembered } from '../core/match';
import { noteAuthors, takeOverAuthors } from './authors';
import type { Database, TweetRow } from './database';
import { type Gone, put, recordingTransaction, type Seen } from './record';
import { readState, writeState } from './state';

/** Rows given out at once. */
const ROWS_A_PAGE = 500;
const DAY = 86_400_000;

/**
 * Begins an import, or goes on with it where it was left.
 * @param file the key of what is imported.
 */
export async function beginImport(database: Database, file: string): Promise<Imported> {
  const transaction = database.transaction('meta', 'readwrite');
  const work = async (): Promise<Imported> => {
    const state = await readState(transaction.store);
    const { importing } = state;
    if (importing?.file === file && !importing.whole) return importing;
    const begun = { file, rows: 0, fresh: 0, whole: false };
    await writeState(transaction.store, { ...state, importing: begun });
    return begun;
  };
  const [begun] = await Promise.all([work(), transaction.done]);
  return begun;
}

/**
 * Stores a batch and, in the same transaction, how far the import has come: the same batch again stores
 * nothing, and tells what the first one told.
 * @param days since a tweet was last seen, after which it is forgotten: one that would be forgotten at
 * once counts as seen by the import.
 * @returns null when another import was begun since.
 * @throws `QuotaExceededError` when there is no room left: nothing is stored then.
 */
export async function takeOver(
  database: Database,
  { file, from, rows, last }: ImportBatch,
  days: number,
  now: number,
): Promise<Imported | null> {
  const transaction = recordingTransaction(database);
  const meta = transaction.objectStore('meta');
  const work = async (): Promise<Imported | null> => {
    const { importing } = await readState(meta);
    if (importing?.file !== file || from > importing.rows) return null;
    const end = from + rows.length;
    if (end < importing.rows || (end === importing.rows && (!last || importing.whole)))
      return importing;
    const { seen, gone, told, accounts } = sorted(rows, now, now - days * DAY);
    const authors = transaction.objectStore('authors');
    await takeOverAuthors(authors, accounts);
    await noteAuthors(authors, told);
    const fresh = importing.fresh + (await put(transaction, seen, gone));
    const after = { file, rows: end, fresh, whole: last };
    await writeState(meta, { ...(await readState(meta)), importing: after });
    return after;
  };
  const [after] = await Promise.all([work(), transaction.done]);
  return after;
}

interface Sorted {
  seen: Seen[];
  gone: Gone[];
  /** Of these, those whose authors no account tells of. */
  told: Seen[];
  accounts: Account[];
}

function sorted(rows: readonly ImportRow[], now: number, tooOld: number): Sorted {
  const all: Sorted = { seen: [], gone: [], told: [], accounts: [] };
  for (const row of rows) {
    if ('account' in row) all.accounts.push(row.account);
    else if ('tweet' in row) {
      const one = importedNow(row, now);
      all.seen.push(one);
      all.told.push(one);
    } else {
      const { tweet, gone, lastSeen } = row.remembered;
      all.seen.push(...sightingsOf(row.remembered));
      if (lastSeen < tooOld) all.seen.push(importedNow({ tweet }, now));
      if (gone !== undefined) all.gone.push({ id: tweet.id, at: gone });
    }
  }
  return all;
}

function importedNow({ tweet }: Pick<Seen, 'tweet'>, at: number): Seen {
  return { tweet, sighting: { at, page: 'import', finder: tweet.author.handle }, imported: true };
}

/** Those kept, and the last, of which only the time is. */
function sightingsOf({ tweet, sightings, lastSeen }: Remembered): Seen[] {
  const [first] = sightings;
  const last = first ? [{ ...first, at: lastSeen }] : [];
  return [...sightings, ...last].map((sighting) => ({ tweet, sighting, imported: true }));
}

/** The next tweets by id, as they are stored; none after the last. @param after an id; "" for the first. */
export async function tweetsAfter(database: Database, after: string): Promise<Remembered[]> {
  const rows = await database.getAll('tweets', IDBKeyRange.lowerBound(after, true), ROWS_A_PAGE);
  return rows.map(bare);
}

/** The tweets with these ids that are there, as they are stored. */
export async function tweetsWith(
  database: Database,
  ids: readonly string[],
): Promise<Remembered[]> {
  const { store } = database.transaction('tweets');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return rows.filter((row) => row !== undefined).map(bare);
}

function bare({ tweet, lastSeen, sightings, gone }: TweetRow): Remembered {
  return { tweet, lastSeen, sightings, ...(gone !== undefined && { gone }) };
}

/** The next accounts by number; none after the last. @param after a number; "" for the first. */
export async function accountsAfter(database: Database, after: string): Promise<Account[]> {
  const rows = await database.getAll('authors', IDBKeyRange.lowerBound(after, true), ROWS_A_PAGE);
  return rows.map(({ id, handle, former, at, blocked, parody }) => ({
    id,
    handle,
    former,
    at,
    ...(blocked && { blocked }),
    ...(parody && { parody }),
  }));
}
