/** Accounts joined by X's number: what they are called now, were before, and whether they are blocked. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Author, Tweet } from '@/utils/core/tweet';
import { Library } from '@/utils/library';
import { noteAuthors } from '@/utils/library/authors';
import { type AuthorRow, type Database, openDatabase } from '@/utils/library/database';
import { forgetSince, prune } from '@/utils/library/forget';
import { record } from '@/utils/library/record';
import { seen, tweet } from '../support/tweets';

const DAY = 86_400_000;
const START = Date.now() - 9 * DAY;
const mill = 'The spring behind the mill runs warm in March and nobody in the village knows why';
const clock = 'The clock over the bakery has been four minutes slow since the flood of 1987';

let database: Database;
let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = new Library(() => Promise.resolve({ tweets: 1_000, days: 365 }));
  database = await openDatabase(() => undefined);
});
afterEach(() => database.close());

const by = (author: Author, about: Partial<Tweet> = {}): Tweet => tweet({ ...about, author });
const on = (day: number, of: Tweet, finder = of.author.handle) =>
  seen(of, { at: START + day * DAY, finder });
const authors = (): Promise<AuthorRow[]> => database.getAll('authors');
const authorOf = async (id: string): Promise<Author | undefined> =>
  (await library.get(id))?.tweet.author;

describe('an account with another handle', () => {
  const first = by({ handle: 'ada', id: '777' }, { text: mill });
  const later = by({ handle: 'Ada_L', id: '777' }, { text: clock });

  test('has the latest in all of its tweets, and those before beside it', async () => {
    await library.record([on(0, first)]);
    expect(await authorOf(first.id)).toEqual({ handle: 'ada', id: '777' });
    await library.record([on(1, later)]);
    const now = { handle: 'Ada_L', id: '777', formerHandles: ['ada'] };
    expect(await authorOf(first.id)).toEqual(now);
    const asked = [mill, 'spring behind the mill', `https://x.com/ada/status/${first.id}`];
    for (const text of asked) {
      const { found } = await library.check(text);
      expect(found.map(({ remembered }) => remembered.tweet.author)).toEqual([now]);
    }
  });

  test('found it under either', async () => {
    const found = by({ handle: 'bob', id: '888' }, { text: mill });
    await library.record([on(0, first), on(0, found, 'ada'), on(1, later)]);
    const finders = async (id: string) =>
      (await library.get(id))?.sightings.map(({ finder }) => finder);
    expect(await finders(found.id)).toEqual(['Ada_L']);
    // Who reads it under its author's own name has not found it through somebody else.
    expect(await finders(first.id)).toEqual(['Ada_L']);
  });

  test('keeps it when a sighting from before arrives late, and remembers the old one', async () => {
    await library.record([on(1, later)]);
    await library.record([on(0, first)]);
    expect(await authorOf(later.id)).toMatchObject({ handle: 'Ada_L', formerHandles: ['ada'] });
  });

  test('has as many as five before, the latest first', async () => {
    for (let n = 0; n < 9; n++) await library.record([on(n, by({ handle: `ada${n}`, id: '777' }))]);
    expect(await authors()).toMatchObject([
      { handle: 'ada8', former: ['ada7', 'ada6', 'ada5', 'ada4', 'ada3'] },
    ]);
  });

  test('may go back to the first', async () => {
    await library.record([on(0, first), on(1, later), on(2, by({ handle: 'ada', id: '777' }))]);
    expect(await authors()).toMatchObject([{ handle: 'ada', former: ['Ada_L'] }]);
    expect(await authorOf(later.id)).toMatchObject({ handle: 'ada', formerHandles: ['Ada_L'] });
  });

  test('is nobody else who has that handle now, and nobody without a number', async () => {
    const other = by({ handle: 'ada', id: '999' });
    const unknown = by({ handle: 'ada' });
    await library.record([on(0, first), on(1, later), on(2, other), on(2, unknown)]);
    expect(await authorOf(other.id)).toEqual({ handle: 'ada', id: '999' });
    expect(await authorOf(unknown.id)).toEqual({ handle: 'ada' });
    const passedOn = by({ handle: 'bob' });
    await library.record([on(3, passedOn, 'ada')]);
    expect((await library.get(passedOn.id))?.sightings[0]?.finder).toBe('ada');
  });
});

test('that an account is blocked or a parody is known of all its tweets, as of the last', async () => {
  const first = by({ handle: 'ada', id: '777' });
  const told = { handle: 'ada', id: '777', blocked: true, parody: true } as const;
  await library.record([on(0, first)]);
  await library.record([on(1, by(told))]);
  expect(await authorOf(first.id)).toEqual(told);
  await library.record([on(2, by({ handle: 'ada', id: '777' }))]);
  expect(await authorOf(first.id)).toEqual({ handle: 'ada', id: '777' });
});

test('one whom the reader blocked or muted is no finder: the author is', async () => {
  const found = by({ handle: 'ada' }, { text: mill });
  await library.record([on(0, found, 'Bob')]);
  const finder = async () => (await library.get(found.id))?.sightings[0]?.finder;
  expect(await finder()).toBe('Bob');
  await library.record([on(1, by({ handle: 'bob', id: '888', blocked: true }))]);
  expect(await finder()).toBe('ada');
});

test('recording reads each account once a batch, and writes it only where something is new', async () => {
  const rows = new Map<string, AuthorRow>();
  const done: string[] = [];
  const store = {
    get: (id: string) => Promise.resolve((done.push(`get ${id}`), rows.get(id))),
    put: (row: AuthorRow) => Promise.resolve((done.push(`put ${row.id}`), rows.set(row.id, row))),
  };
  const ada = (day: number) => on(day, by({ handle: 'ada', id: '777' }));
  await noteAuthors(store, [ada(0), ada(0), on(0, by({ handle: 'bob' }))]);
  expect(done.splice(0)).toEqual(['get 777', 'put 777']);
  await noteAuthors(store, [ada(1), ada(2)]);
  expect(done).toEqual(['get 777']);
});

describe('forgetting', () => {
  const ada = (n: number): Tweet => by({ handle: `ada${n}`, id: '777' });
  const ids = async (): Promise<string[]> => (await authors()).map(({ id }) => id);

  test('takes an account with the last of its tweets, under whatever handle', async () => {
    await record(database, [on(0, ada(0)), on(1, ada(1)), on(2, by({ handle: 'bob', id: '888' }))]);
    expect(await ids()).toEqual(['777', '888']);
    await forgetSince(database, START + DAY);
    expect(await ids()).toEqual(['777']);
    await forgetSince(database, START);
    expect(await ids()).toEqual([]);
  });

  test('by age does too', async () => {
    await record(database, [on(0, ada(0)), on(2, by({ handle: 'bob', id: '888' }))]);
    await prune(database, { tweets: 1, days: 365 }, Date.now());
    expect(await ids()).toEqual(['888']);
  });

  test('everything leaves none', async () => {
    await library.record([on(0, ada(0))]);
    await library.erase();
    expect(await ids()).toEqual([]);
  });
});

test('a library from before is opened, and its accounts are joined as they are seen again', async () => {
  const old = by({ handle: 'ada', id: '777' }, { text: mill });
  await record(database, [on(0, old)]);
  const stores = ['tweets', 'postings', 'recent', 'meta'] as const;
  const kept = await Promise.all(
    stores.map(
      async (name) => [await database.getAllKeys(name), await database.getAll(name)] as const,
    ),
  );
  database.close();
  globalThis.indexedDB = new IDBFactory();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('library', 1);
    request.onupgradeneeded = () => {
      const tweets = request.result.createObjectStore('tweets', { keyPath: 'id' });
      tweets.createIndex('doc', 'doc', { unique: true });
      tweets.createIndex('lastSeen', 'lastSeen');
      tweets.createIndex('author', ['tweet.author.handle', 'tweet.time']);
      request.result.createObjectStore('postings');
      request.result.createObjectStore('recent', { autoIncrement: true });
      request.result.createObjectStore('meta');
      kept.forEach(([keys, values], i) => {
        const store = request.transaction?.objectStore(stores[i] ?? '');
        values.forEach((value, n) => (i === 0 ? store?.put(value) : store?.put(value, keys[n])));
      });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  expect((await library.check(mill)).sourceId).toBe(old.id);
  await library.record([on(1, by({ handle: 'Ada_L', id: '777' }))]);
  expect(await authorOf(old.id)).toEqual({ handle: 'Ada_L', id: '777', formerHandles: ['ada'] });
});
