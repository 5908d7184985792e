import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCharter } from '@/utils/core/charter';
import { settings } from '@/utils/settings';
import { forgetSynced, startSync } from '@/utils/sync';

const { sync, local } = fakeBrowser.storage;

/** Everything that a change sets going has run: nothing is stored by a timer. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

async function inSync(): Promise<Record<string, unknown>> {
  await settled();
  return sync.get();
}

/** What another browser of the same person has sent. */
async function fromElsewhere(items: Record<string, unknown>): Promise<void> {
  await sync.set(items);
  await settled();
}

/** The browser starts, with this background. */
async function browserStarts(): Promise<void> {
  await fakeBrowser.runtime.onStartup.trigger();
  await settled();
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  startSync();
});

describe('a changed setting', () => {
  test('goes to the other browsers, and nothing else does', async () => {
    await settings.update((now) => ({
      ...now,
      started: true,
      paused: true,
      pausedHosts: ['pro.x.com'],
      notCopies: ['12:11'],
      ownAccounts: ['me'],
      labels: false,
      neverNamed: ['ada'],
    }));
    expect(await inSync()).toEqual({ labels: false, neverNamed: ['ada'] });
  });

  test('goes once', async () => {
    const send = vi.spyOn(sync, 'set');
    await settings.update((now) => ({ ...now, hints: false }));
    await settled();
    await settings.update((now) => ({ ...now, paused: true }));
    await browserStarts();
    expect(send).toHaveBeenCalledOnce();
  });

  test('goes back to the default everywhere', async () => {
    await settings.update((now) => ({ ...now, hints: false }));
    await settled();
    await settings.update((now) => ({ ...now, hints: true }));
    expect(await inSync()).toEqual({ hints: true });
  });

  test('written to the store directly goes too', async () => {
    await local.set({ settings: { labels: false } });
    expect(await inSync()).toEqual({ labels: false });
  });

  test('does not turn back when it changes again before the first change has come round', async () => {
    await Promise.all([
      settings.update((now) => ({ ...now, labels: false, ignoredAuthors: ['ada'] })),
      settings.update((now) => ({ ...now, labels: true, ignoredAuthors: ['ada', 'bob'] })),
    ]);
    expect(await inSync()).toMatchObject({ ignoredAuthors: ['ada', 'bob'] });
    expect(await settings.get()).toMatchObject({ labels: true, ignoredAuthors: ['ada', 'bob'] });
  });
});

describe('what another browser sends', () => {
  test('is taken over, as far as it is a setting', async () => {
    await settings.update((now) => ({ ...now, started: true, pausedHosts: ['pro.x.com'] }));
    await fromElsewhere({
      charter: { ...defaultCharter, name: 'Acme' },
      retention: { tweets: 5, days: 30 },
      paused: true,
      started: false,
    });
    expect(await settings.get()).toMatchObject({
      started: true,
      paused: false,
      pausedHosts: ['pro.x.com'],
      charter: { ...defaultCharter, name: 'Acme' },
      retention: { tweets: 200_000, days: 30 },
    });
  });

  test('is not sent back', async () => {
    const send = vi.spyOn(sync, 'set');
    await fromElsewhere({ labels: false });
    expect((await settings.get()).labels).toBe(false);
    expect(send).toHaveBeenCalledOnce();
  });

  test('leaves alone what only this browser changed', async () => {
    await settings.update((now) => ({ ...now, neverNamed: ['ada'] }));
    await fromElsewhere({ labels: false });
    expect(await settings.get()).toMatchObject({ labels: false, neverNamed: ['ada'] });
    expect(await inSync()).toEqual({ labels: false, neverNamed: ['ada'] });
  });

  test('can shorten a list that both had', async () => {
    await settings.update((now) => ({ ...now, neverNamed: ['ada', 'bob'] }));
    await settled();
    await fromElsewhere({ neverNamed: ['bob'] });
    expect((await settings.get()).neverNamed).toEqual(['bob']);
  });
});

describe('a second browser', () => {
  test('takes over what the first one set, when it starts', async () => {
    await local.set({ settings: { labels: true, hints: false } });
    await local.remove('agreed');
    await settled();
    fakeBrowser.reset();
    await sync.set({ labels: false, ignoredAuthors: ['ada'] });
    startSync();
    await browserStarts();
    expect(await settings.get()).toMatchObject({ labels: false, ignoredAuthors: ['ada'] });
  });

  test('loses none of the accounts that it left alone itself', async () => {
    fakeBrowser.reset();
    await local.set({ settings: { neverNamed: ['bob'] } });
    await sync.set({ neverNamed: ['ada'] });
    startSync();
    await browserStarts();
    expect((await settings.get()).neverNamed).toEqual(['ada', 'bob']);
    expect(await inSync()).toEqual({ neverNamed: ['ada', 'bob'] });
  });
});

test('a list too long for the browser stays here whole, and the rest is shared', async () => {
  const many = Array.from({ length: 1_000 }, (_, n) => `somebody_${n}`);
  await settings.update((now) => ({ ...now, ignoredAuthors: many, labels: false }));
  expect(await inSync()).toEqual({ labels: false });
  await fromElsewhere({ ignoredAuthors: ['ada'] });
  expect((await settings.get()).ignoredAuthors).toEqual(many);
});

test('what the browser refused is sent with the next change', async () => {
  const send = vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
  await settings.update((now) => ({ ...now, labels: false }));
  expect(await inSync()).toEqual({});
  await settings.update((now) => ({ ...now, hints: false }));
  expect(await inSync()).toEqual({ labels: false, hints: false });
  expect(send).toHaveBeenCalledTimes(2);
});

test('a browser that does not sync keeps its settings all the same', async () => {
  vi.spyOn(sync, 'get').mockRejectedValue(new Error('storage.sync is disabled'));
  await settings.update((now) => ({ ...now, labels: false }));
  await browserStarts();
  expect((await settings.get()).labels).toBe(false);
});

test('what is erased here is no news to the other browsers, nor sent again from there', async () => {
  await settings.update((now) => ({ ...now, labels: false, neverNamed: ['ada'] }));
  await settled();
  const send = vi.spyOn(sync, 'set');
  await forgetSynced();
  await local.clear();
  expect(await inSync()).toEqual({});
  expect(send).not.toHaveBeenCalled();
});

test('a browser does not send again what another one has erased', async () => {
  await settings.update((now) => ({ ...now, labels: false, neverNamed: ['ada'] }));
  await settled();
  await sync.clear();
  await browserStarts();
  expect(await inSync()).toEqual({});
  expect(await settings.get()).toMatchObject({ labels: false, neverNamed: ['ada'] });
});
