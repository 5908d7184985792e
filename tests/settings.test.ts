/** Stored settings: whoever watches hears each change once, and nothing else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/core/settings';
import { settings } from '@/utils/settings';

const heard = vi.fn();
const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  heard.mockClear();
});

test('are the defaults until something is stored, and what was stored after that', async () => {
  expect(await settings.get()).toEqual(defaultSettings);
  await settings.update((now) => ({ ...now, labels: false }));
  expect(await settings.get()).toEqual({ ...defaultSettings, labels: false });
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    settings.update((now) => ({ ...now, labels: false })),
    settings.update((now) => ({ ...now, hints: false })),
  ]);
  expect(await settings.get()).toMatchObject({ labels: false, hints: false });
});

test('a change in any context is told until the listener stops, as it is parsed', async () => {
  const stop = settings.watch(heard);
  await local.set({ settings: { ...defaultSettings, started: true, labels: 'yes' } });
  expect(heard.mock.calls).toEqual([[{ ...defaultSettings, started: true }]]);
  stop();
  await local.set({ settings: defaultSettings });
  expect(heard).toHaveBeenCalledOnce();
});

test('what is erased is told as the defaults', async () => {
  await settings.update((now) => ({ ...now, started: true }));
  settings.watch(heard);
  await local.remove('settings');
  expect(heard.mock.calls).toEqual([[defaultSettings]]);
});

test('the same written again is not told, nor what others store', async () => {
  await settings.update((now) => ({ ...now, started: true }));
  settings.watch(heard);
  const same = { oldValue: await settings.get(), newValue: await settings.get() };
  // So does Firefox.
  await local.onChanged.trigger({ settings: same });
  await local.set({ health: {} });
  expect(heard).not.toHaveBeenCalled();
  await settings.update((now) => ({ ...now, started: false }));
  expect(heard).toHaveBeenCalledOnce();
});
