import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noCounts } from '@/utils/core/health';
import { dayOf } from '@/utils/core/health-days';
import type { HealthView } from '@/utils/core/health-view';
import { settings } from '@/utils/settings';
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

const DAY = 24 * 3_600_000;
const today = dayOf(Date.now());
const news = {
  read: 3,
  answered: 2,
  unread: 1,
  missing: { tweetText: 1 },
  structures: { tweetText: 'article#tweet>div' },
};

async function health(): Promise<HealthView> {
  const answer = await send(ownPage, message('health'));
  if (!answer?.res) throw new Error(`No health: ${JSON.stringify(answer)}`);
  return answer.res as HealthView;
}

const record = (told: unknown, sender = tabOnX) =>
  send(sender, message('record', { seen: [seen(tweet())], health: told }));

beforeEach(async () => {
  freshBackground();
  await settings.update((now) => ({ ...now, started: true }));
});

describe('health', () => {
  test('of all tabs together is told to our own pages, after the background has slept too', async () => {
    await Promise.all([record(news), record(news)]);
    wokenBackground();
    const { days, missing } = await health();
    expect(days).toEqual([
      { day: today, read: 6, answered: 4, unread: 2, missing: { tweetText: 2 } },
    ]);
    expect(missing).toMatchObject([
      { name: 'tweetText', times: 2, day: today, structure: 'article#tweet>div' },
    ]);
  });

  test('is not told to a tab on X', async () => {
    expect(await send(tabOnX, message('health'))).toHaveProperty('err');
  });

  test.each([
    ['a private window', () => Promise.resolve(), privateTab],
    ['a pause', () => settings.update((now) => ({ ...now, paused: true })), tabOnX],
  ])('holds nothing from %s', async (_, prepare, sender) => {
    await prepare();
    expect(await record(news, sender)).toEqual({ res: 0 });
    expect(await health()).toMatchObject({ days: [], missing: [] });
    const stored = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(stored)).not.toContain('health');
    expect(Object.keys(stored)).not.toContain('failures');
  });

  test.each([
    ['a sentence', 'Warm in March, @ada says'],
    ['an address', 'https://example.com/?q=1'],
    ['markup', '<article>'],
    ['too much', 'a'.repeat(3_001)],
    ['no text', 7],
  ])('takes %s for no structure, and records the tweets all the same', async (_, structure) => {
    expect(await record({ ...news, structures: { tweetText: structure } })).toEqual({ res: 1 });
    const { missing } = await health();
    expect(missing).toHaveLength(1);
    expect(missing[0]).not.toHaveProperty('structure');
  });

  test('is erased with everything else', async () => {
    await record(news);
    await send(ownPage, message('eraseAll'));
    expect(await health()).toMatchObject({ days: [], missing: [] });
  });
});

describe('what is stored already', () => {
  const yesterday = dayOf(Date.now() - DAY);

  test('by an older version counts, and goes on being counted', async () => {
    await fakeBrowser.storage.local.set({
      health: {
        [yesterday]: { read: 40, unread: 2, missing: { photo: 2 } },
        [today]: { read: 10, unread: 0, missing: {} },
      },
    });
    expect((await health()).missing).toEqual([
      { name: 'photo', times: 2, day: yesterday, at: null },
    ]);
    await record({ read: 1, unread: 0, missing: {} });
    expect((await health()).days).toEqual([
      { day: today, ...noCounts, read: 11 },
      { day: yesterday, ...noCounts, read: 40, unread: 2, missing: { photo: 2 } },
    ]);
  });

  test.each([
    ['nonsense', 'x'],
    ['a list', [1]],
    ['days that do not fit', { [yesterday]: { read: -1 }, today: noCounts }],
  ])('and is %s is left out, and does not keep from counting', async (_, stored) => {
    await fakeBrowser.storage.local.set({ health: stored, failures: stored });
    expect(await health()).toMatchObject({ days: [], missing: [] });
    expect(await record(news)).toEqual({ res: 1 });
    expect((await health()).days).toMatchObject([{ day: today, read: 3 }]);
  });
});

test('the popup is told by the same rule that the days before are better', async () => {
  const good = { ...noCounts, read: 200 };
  await fakeBrowser.storage.local.set({ health: { [dayOf(Date.now() - DAY)]: good } });
  await record({ ...noCounts, read: 95, unread: 5 });
  expect((await send(ownPage, message('status')))?.res).toMatchObject({
    health: { read: 95, unread: 5 },
    changed: true,
  });
  expect((await health()).changed).toBe(true);
});
