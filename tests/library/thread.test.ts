import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, openDatabase } from '@/utils/library/database';
import { record } from '@/utils/library/record';
import { readAbove, readBelow } from '@/utils/library/thread';
import { seen, tweet } from '../support/tweets';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const open = () => openDatabase(() => undefined);
const first = tweet({ text: 'One' });
const second = tweet({ text: 'Two', replyToId: first.id });
const third = tweet({ text: 'Three', replyToId: second.id });

test('a thread is read upwards, the nearest first, as far as it is known', async () => {
  const database = await open();
  const lost = tweet({ text: 'Four', replyToId: '77' });
  await record(
    database,
    [first, second, third, lost].map((one) => seen(one)),
  );
  expect(await readAbove(database, third.id)).toEqual([third, second, first]);
  expect(await readAbove(database, lost.id)).toEqual([lost]);
  expect(await readAbove(database, '77')).toEqual([]);
});

test('a thread that answers itself ends', async () => {
  const database = await open();
  const [a, b] = [tweet({ id: '71', replyToId: '72' }), tweet({ id: '72', replyToId: '71' })];
  await record(
    database,
    [a, b].map((one) => seen(one)),
  );
  expect((await readAbove(database, '71')).length).toBeLessThanOrEqual(25);
});

test('the answers to a tweet are read, whichever was seen first', async () => {
  const database = await open();
  const answer = tweet({ text: 'Indeed', replyToId: first.id });
  await record(database, [seen(second), seen(third)]);
  await record(database, [seen(first), seen(answer)]);
  expect((await readBelow(database, first.id)).map(({ text }) => text).sort()).toEqual([
    'Indeed',
    'Two',
  ]);
  expect(await readBelow(database, answer.id)).toEqual([]);
});

test('a library of the first version keeps its tweets and finds their answers', async () => {
  const database = await open();
  await record(database, [seen(first), seen(second)]);
  const rows = await database.getAll('tweets');
  const state = await database.get('meta', 'state');
  database.close();
  globalThis.indexedDB = new IDBFactory();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, 1);
    opening.onupgradeneeded = () => {
      const tweets = opening.result.createObjectStore('tweets', { keyPath: 'id' });
      tweets.createIndex('doc', 'doc', { unique: true });
      tweets.createIndex('lastSeen', 'lastSeen');
      tweets.createIndex('author', ['tweet.author.handle', 'tweet.time']);
      opening.result.createObjectStore('postings');
      opening.result.createObjectStore('recent', { autoIncrement: true });
      opening.result.createObjectStore('meta').put(state, 'state');
      for (const row of rows) tweets.put(row);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(new Error('The first version does not open'));
  });
  const upgraded = await open();
  expect(await upgraded.getAllKeys('tweets')).toEqual([first.id, second.id]);
  expect((await readBelow(upgraded, first.id)).map(({ id }) => id)).toEqual([second.id]);
});
