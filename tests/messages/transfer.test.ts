/** Files go into the library and out of it by messages: whole, once, whatever happens meanwhile. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOBODY, type Account, type ImportBatch, type Imported } from '@/utils/core/import';
import type { Remembered } from '@/utils/core/match';
import type { Checked } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { allTweets, type Gives, ownFile, tableFile } from '@/utils/transfer/export';
import { importAll, type Takes } from '@/utils/transfer/import';
import { openFiles } from '@/utils/transfer/open';
import { guessMapping } from '@/utils/transfer/table';
import { seen, tweet } from '../support/tweets';
import { archivePart, exported, fileOf, like } from '../transfer/files';
import { freshBackground, message, ownPage, send, tabOnX, wokenBackground } from './senders';

const DAY = 86_400_000;
const NOW = Date.now();
const none = { read: 0, unread: 0, missing: {} };
const never = new AbortController().signal;

async function ask<Answer>(type: string, data?: unknown): Promise<Answer> {
  const told = await send(ownPage, message(type, data));
  if (!told || !('res' in told)) throw new Error(JSON.stringify(told));
  return told.res as Answer;
}

const library: Takes & Gives = {
  begin: (file) => ask<Imported>('beginImport', file),
  takeOver: (batch) => ask<Imported | null>('takeOver', batch),
  tweetsAfter: (id) => ask<Remembered[]>('tweetsAfter', id),
  accountsAfter: (id) => ask<Account[]>('accountsAfter', id),
};

async function take(files: File[], over: Partial<Takes> = {}): Promise<Imported> {
  const parts = await openFiles(files);
  const guessed = parts.map(({ name, columns = [] }) => [name, guessMapping(columns)] as const);
  const choices = { handle: null, mappings: Object.fromEntries(guessed) };
  return importAll(parts, choices, { ...library, ...over }, control());
}

const control = (signal = never) => ({
  signal,
  going: () => Promise.resolve(),
  onProgress: () => undefined,
});

/** All that is kept, as it is given out. */
async function kept(): Promise<{ tweets: Remembered[]; accounts: Account[] }> {
  const tweets = (await Array.fromAsync(allTweets(library))).flat();
  return { tweets, accounts: await library.accountsAfter('') };
}

const save = async (): Promise<File> =>
  fileOf('sourcier.jsonl', await ownFile(library, allTweets(library), () => undefined, never));

async function read(count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, n) =>
    seen(
      tweet({
        author: { handle: `ada${n % 40}`, id: String(1_000 + (n % 40)) },
        text: `The spring behind the mill number ${n} runs warm in March and nobody knows why`,
      }),
      { at: NOW - DAY + n, ...(n % 3 === 0 && { finder: 'bob' }) },
    ),
  );
  for (let from = 0; from < count; from += 200)
    await send(tabOnX, message('record', { seen: all.slice(from, from + 200), health: none }));
}

beforeEach(async () => {
  freshBackground();
  await settings.update((now) => ({ ...now, started: true }));
});

describe('a library saved and taken over elsewhere', () => {
  test('is the same, row by row', async () => {
    await read(700);
    const first = (await kept()).tweets[0];
    if (!first) throw new Error('Nothing kept');
    const renamed = { ...first.tweet, author: { handle: 'ada_renamed', id: '1000' } };
    await send(
      tabOnX,
      message('record', {
        seen: [
          seen(renamed, { at: NOW - 500, finder: 'carla', page: 'search' }),
          // Once more, by somebody known: the time alone is new.
          seen(renamed, { at: NOW - 200, finder: 'carla' }),
        ],
        gone: [{ id: first.tweet.id, at: NOW - 100 }],
        health: none,
      }),
    );
    const before = await kept();
    expect(before.tweets).toHaveLength(700);
    expect(before.accounts).toHaveLength(40);
    const file = await save();
    freshBackground();
    expect(await take([file])).toMatchObject({ rows: 740, fresh: 700 });
    expect(await kept()).toEqual(before);
    const { found } = await ask<Checked>('check', before.tweets[300]?.tweet.text);
    expect(found[0]?.remembered.tweet.id).toBe(before.tweets[300]?.tweet.id);
  });

  test('taken over again changes nothing, and tells that nothing was new', async () => {
    await read(250);
    const before = await kept();
    const file = await save();
    expect(await take([file])).toMatchObject({ fresh: 0 });
    expect(await take([file])).toMatchObject({ fresh: 0 });
    expect(await kept()).toEqual(before);
  });

  test('what retention would forget at once counts as seen by the import', async () => {
    await read(3);
    const { tweets } = await kept();
    const old = NOW - 500 * DAY;
    const lines = tweets.map((one) => ({
      ...one,
      lastSeen: old,
      sightings: [{ ...one.sightings[0], at: old }],
    }));
    const text = lines.map((remembered) => JSON.stringify({ remembered }));
    freshBackground();
    await take([
      fileOf('a', ['{"sourcier":"library","version":1}', ...text, '{"end":{"rows":3}}'].join('\n')),
    ]);
    for (const { lastSeen, sightings } of (await kept()).tweets) {
      expect(lastSeen).toBeGreaterThanOrEqual(NOW);
      expect(sightings[0]).toMatchObject({ at: old });
    }
  });
});

describe('an import', () => {
  const file = (count: number): File => {
    const rows = Array.from({ length: count }, (_, n) =>
      exported({ id: String(1767500000000000000n + BigInt(n)), full_text: `Spring number ${n}` }),
    );
    return fileOf('a.json', JSON.stringify(rows));
  };

  test('loses and doubles nothing when the background is stopped before, while and after it answers', async () => {
    let calls = 0;
    const dying: Partial<Takes> = {
      async takeOver(batch) {
        calls++;
        if (calls % 3 === 0) wokenBackground();
        const after = await library.takeOver(batch);
        // The answer is lost: what the page does then is to ask again.
        if (calls % 2 === 0) {
          wokenBackground();
          return library.takeOver(batch);
        }
        return after;
      },
    };
    expect(await take([file(1_950)], dying)).toMatchObject({ rows: 1_950, fresh: 1_950 });
    expect((await kept()).tweets).toHaveLength(1_950);
    expect(await ask('status')).toMatchObject({ tweets: 1_950 });
  });

  test('left in the middle goes on where it was left, also after the browser was closed', async () => {
    const leaving = new AbortController();
    const sent: ImportBatch[] = [];
    const counting: Takes = {
      ...library,
      async takeOver(batch) {
        sent.push(batch);
        if (sent.length === 3) leaving.abort();
        return library.takeOver(batch);
      },
    };
    const parts = await openFiles([file(1_000)]);
    const choices = { handle: null, mappings: {} };
    await expect(importAll(parts, choices, counting, control(leaving.signal))).rejects.toThrow();
    wokenBackground();
    const told = await importAll(await openFiles([file(1_000)]), choices, counting, control());
    expect(told).toMatchObject({ rows: 1_000, fresh: 1_000 });
    expect(sent.map(({ from }) => from)).toEqual([0, 200, 400, 600, 800, 1_000]);
    expect((await kept()).tweets).toHaveLength(1_000);
  });

  test('is no longer acknowledged once another one was begun', async () => {
    const superseding: Partial<Takes> = {
      async takeOver(batch) {
        await library.begin('a'.repeat(64));
        return library.takeOver(batch);
      },
    };
    await expect(take([file(300)], superseding)).rejects.toThrow();
    expect((await kept()).tweets).toEqual([]);
  });

  test('of what was read on X keeps X’s own words, and adds the sighting', async () => {
    const known = tweet({
      id: '1767500000000000009',
      text: 'As X shows it',
      author: { handle: 'ada' },
    });
    await send(tabOnX, message('record', { seen: [seen(known, { at: NOW - DAY })], health: none }));
    await take([fileOf('a.json', JSON.stringify([exported({ user_id: '12' })]))]);
    const [one] = (await kept()).tweets;
    expect(one?.tweet).toEqual(known);
    expect(one?.lastSeen).toBeGreaterThanOrEqual(NOW);
    expect(one?.sightings).toHaveLength(1);
  });

  test('counts as a sighting of its day, on no page', async () => {
    await take([fileOf('a.json', JSON.stringify([exported()]))]);
    const [one] = (await kept()).tweets;
    expect(one?.sightings).toEqual([
      { at: expect.any(Number) as number, page: 'import', finder: 'ada' },
    ]);
    expect(one?.lastSeen).toBe(one?.sightings[0]?.at);
  });
});

describe('a liked tweet', () => {
  const id = '1767500000000000003';
  const text = 'The spring behind the mill runs warm in March and nobody in the village knows why';
  const likes = fileOf('like.js', archivePart('like', [like(id, text)]));

  test('is found by its words, with an address that leads to it', async () => {
    await take([likes]);
    const { found } = await ask<Checked>('check', text);
    expect(found[0]?.remembered.tweet).toMatchObject({ id, author: { handle: NOBODY } });
  });

  test('is nobody’s to credit: no draft and no tweet is told of it', async () => {
    await take([likes]);
    const draft = { boxes: [text], replyTo: null, quote: null, pasted: [] };
    expect(await send(tabOnX, message('suggest', draft))).toEqual({ res: [] });
    const repeated = tweet({ text, time: NOW, author: { handle: 'carla' } });
    expect(await send(tabOnX, message('lookUp', [repeated]))).toEqual({ res: [null] });
  });

  test('has its author once it is seen, and the sighting of the import is through them', async () => {
    await take([likes]);
    const shown = tweet({ id, text, author: { handle: 'Ada' } });
    await send(tabOnX, message('record', { seen: [seen(shown, { at: NOW + DAY })], health: none }));
    const [one] = (await kept()).tweets;
    expect(one?.tweet).toEqual(shown);
    expect(one?.sightings.map(({ page, finder }) => [page, finder])).toEqual([['import', 'Ada']]);
  });

  test('that was seen before keeps its author', async () => {
    const shown = tweet({ id, text, author: { handle: 'Ada' } });
    await send(tabOnX, message('record', { seen: [seen(shown, { at: NOW - DAY })], health: none }));
    await take([likes]);
    const [one] = (await kept()).tweets;
    expect(one?.tweet).toEqual(shown);
    expect(one?.sightings.map(({ finder }) => finder)).toEqual(['Ada']);
  });
});

test('a table for spreadsheets opens as UTF-8, without formulas, and can be taken over again', async () => {
  const risky = ['=1+1', '+33 1', '-5', '@ada', '\tx', 'a "quote", and\na line'].map((text, n) =>
    seen(tweet({ text, id: String(100 + n) }), { at: NOW - DAY }),
  );
  await send(tabOnX, message('record', { seen: risky, health: none }));
  const table = await tableFile(allTweets(library), () => undefined, never);
  const bytes = new Uint8Array(await table.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = await table.text();
  for (const cell of text.split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
  freshBackground();
  await take([fileOf('sourcier.csv', table)]);
  expect((await kept()).tweets.map(({ tweet }) => tweet.text)).toEqual(
    risky.map(({ tweet }) => tweet.text.trim()),
  );
});

test('messages of an import are for our own pages, and must fit', async () => {
  const batch = { file: 'a'.repeat(64), from: 0, rows: [{ tweet: tweet() }], last: true };
  for (const [type, data] of [
    ['beginImport', batch.file],
    ['takeOver', batch],
    ['tweetsAfter', ''],
    ['tweetsWith', ['20']],
    ['accountsAfter', ''],
  ] as const)
    expect(await send(tabOnX, message(type, data))).toHaveProperty('err');
  await library.begin(batch.file);
  for (const wrong of [
    { ...batch, file: 'a' },
    { ...batch, from: -1 },
    { ...batch, rows: [{ tweet: { ...tweet(), id: 'x' } }] },
    { ...batch, rows: [{ account: { id: '1', handle: '<b>', former: [], at: 1 } }] },
    { ...batch, rows: Array.from({ length: 201 }, () => batch.rows[0]) },
  ])
    expect(await send(ownPage, message('takeOver', wrong))).toHaveProperty('err');
  expect((await kept()).tweets).toEqual([]);
});
