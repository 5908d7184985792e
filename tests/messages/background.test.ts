import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Sender } from '@/utils/answer';
import { settings } from '@/utils/settings';
import type { Tweet } from '@/utils/core/tweet';
import { seen, tweet } from '../support/tweets';
import {
  freshBackground,
  message,
  ownPage,
  privateTab,
  send,
  tabOnX,
  wokenBackground,
} from './senders';

const NOW = Date.now();
const none = { read: 0, unread: 0, missing: {} };

const others: [string, Sender][] = [
  ['another extension', { ...ownPage, id: 'other' }],
  ['a page elsewhere', { ...tabOnX, url: 'https://example.com/' }],
  ['a page that only looks like X', { ...tabOnX, url: 'https://x.com.example/home' }],
  ['a frame on X', { ...tabOnX, frameId: 3 }],
  ['nobody', {}],
];

async function tweetsStored(): Promise<number> {
  const answer = await send(ownPage, message('status'));
  return (answer?.res as { tweets: number }).tweets;
}

beforeEach(async () => {
  freshBackground();
  await settings.update((now) => ({ ...now, started: true }));
});

describe('the background', () => {
  const recording = { seen: [seen(tweet(), { at: NOW })], health: none };

  test('records what a tab on X has seen', async () => {
    expect(await send(tabOnX, message('record', recording))).toEqual({ res: 1 });
    expect(await tweetsStored()).toBe(1);
  });

  test.each([
    ['from a private window', () => Promise.resolve(), privateTab],
    [
      'before the reader has started it',
      () => settings.update((now) => ({ ...now, started: false })),
      tabOnX,
    ],
    ['while it is paused', () => settings.update((now) => ({ ...now, paused: true })), tabOnX],
  ])('records nothing %s', async (_, prepare, sender) => {
    await prepare();
    expect(await send(sender, message('record', recording))).toEqual({ res: 0 });
    expect(await tweetsStored()).toBe(0);
  });

  test.each(others)('refuses %s', async (_, sender) => {
    const all = [
      message('record', recording),
      message('lookUp', [tweet()]),
      message('suggest', {
        boxes: ['spring'],
        replyTo: null,
        quote: null,
        pasted: [],
        pictures: [],
      }),
      message('touch', { tweetId: '12', how: 'opened' }),
      message('shortcut'),
      message('check', 'spring'),
      message('status'),
      message('forgetSince', 0),
      message('justRead'),
      message('eraseAll'),
    ];
    for (const one of all) expect(await send(sender, one)).toHaveProperty('err');
    expect(await tweetsStored()).toBe(0);
  });

  test('lets a tab on X neither ask about the library nor make it forget', async () => {
    await send(tabOnX, message('record', recording));
    const all = ['status', 'justRead', 'eraseAll'].map((type) => message(type));
    for (const one of [...all, message('check', 'spring'), message('forgetSince', 0)])
      expect(await send(tabOnX, one)).toHaveProperty('err');
    expect(await tweetsStored()).toBe(1);
  });

  test('stores the good tweets of a batch that holds a bad one', async () => {
    const bad = { ...seen(tweet()), tweet: { ...tweet(), id: '12; drop' } };
    const batch = { seen: [bad, ...recording.seen], health: none };
    expect(await send(tabOnX, message('record', batch))).toEqual({ res: 1 });
  });

  test('notes what a tab on X was told is gone, and refuses what does not fit', async () => {
    const original = tweet({ handle: 'ada', time: NOW - 9_000_000 });
    await send(
      tabOnX,
      message('record', { seen: [seen(original, { at: NOW - 9 })], health: none }),
    );
    const gone = [{ id: 'x; drop', at: NOW }, { id: original.id, at: NOW }, { id: original.id }];
    const left = { seen: [], health: none, gone };
    expect(await send(privateTab, message('record', left))).toEqual({ res: 0 });
    const asked = message('lookUp', [tweet({ handle: 'carla', time: NOW - 1_000_000 })]);
    const before = (await send(tabOnX, asked))?.res;
    expect(before).toMatchObject([{ source: { id: original.id } }]);
    expect(before).not.toMatchObject([{ gone: NOW }]);
    expect(await send(tabOnX, message('record', left))).toEqual({ res: 0 });
    expect((await send(tabOnX, asked))?.res).toMatchObject([{ gone: NOW }]);
  });

  test('answers who said it first, and nothing for what does not fit', async () => {
    const text =
      'The spring behind the mill runs warm in March and nobody in the village knows why';
    const original = tweet({ handle: 'ada', time: NOW - 9_000_000, text });
    await send(tabOnX, message('record', { seen: [seen(original, { at: NOW })], health: none }));
    const copy = tweet({ handle: 'carla', time: NOW - 1_000_000, text });
    const answer = await send(tabOnX, message('lookUp', [copy, { id: 7 }]));
    expect(answer?.res).toMatchObject([
      { source: { id: original.id }, finder: 'ada', accounts: 1 },
      null,
    ]);
  });

  test('answers nothing for a tweet once its author was seen to credit it in an answer', async () => {
    const text =
      'The spring behind the mill runs warm in March and nobody in the village knows why';
    const source = tweet({ handle: 'ada', time: NOW - 9_000_000, text });
    const copy = tweet({ handle: 'carla', time: NOW - 1_000_000, text });
    const below = (handle: string, text: string) => tweet({ handle, text, replyToId: copy.id });
    const record = (...tweets: Tweet[]) =>
      send(tabOnX, message('record', { seen: tweets.map((one) => seen(one)), health: none }));
    const isReshare = async () =>
      ((await send(tabOnX, message('lookUp', [copy])))?.res as unknown[])[0] !== null;
    await record(source, below('zoe', 'All this via @ada'), below('carla', 'And it is so true'));
    expect(await isReshare()).toBe(true);
    await record(below('carla', 'All this via @ada'));
    expect(await isReshare()).toBe(false);
  });

  test('answers nothing for a tweet that stands under its source, or under its author’s credit', async () => {
    const text =
      'The spring behind the mill runs warm in March and nobody in the village knows why';
    const source = tweet({ handle: 'ada', time: NOW - 9_000_000, text });
    const question = tweet({ handle: 'zoe', text: 'Really?', replyToId: source.id });
    const credit = tweet({ handle: 'carla', text: 'What follows is by @ada' });
    const next = tweet({ handle: 'carla', text: 'So it goes.', replyToId: credit.id });
    const all = [source, question, credit, next].map((one) => seen(one));
    await send(tabOnX, message('record', { seen: all, health: none }));
    const copyUnder = (replyToId: string) => tweet({ handle: 'carla', time: NOW, text, replyToId });
    const answer = await send(
      tabOnX,
      message('lookUp', [question.id, next.id, '77'].map(copyUnder)),
    );
    expect(answer?.res).toMatchObject([null, null, { source: { id: source.id } }]);
  });

  test('keeps saying that the library was lost until the reader has read it', async () => {
    await send(tabOnX, message('record', recording));
    globalThis.indexedDB = new IDBFactory();
    wokenBackground();
    expect((await send(ownPage, message('status')))?.res).toMatchObject({
      tweets: 0,
      trouble: 'lost',
    });
    expect(await send(ownPage, message('troubleRead'))).toEqual({ res: true });
    expect((await send(ownPage, message('status')))?.res).toMatchObject({ trouble: null });
  });

  test('writes nothing and throws nothing, whatever a message holds', async () => {
    const type = fc.constantFrom(
      ...['record', 'lookUp', 'suggest', 'touch', 'shortcut', 'check', 'status', 'countSince'],
      ...['justRead', 'other'],
    );
    const sender = fc.constantFrom(tabOnX, ownPage, ...others.map(([, one]) => one));
    await fc.assert(
      fc.asyncProperty(sender, type, fc.anything(), async (from, type, data) => {
        await send(from, message(type, data));
        await send(from, { type: data, data, timestamp: data });
      }),
      { numRuns: 500 },
    );
    expect(await tweetsStored()).toBe(0);
  });
});
