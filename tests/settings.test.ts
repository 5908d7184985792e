/** Stored settings: whoever watches hears each change once, and nothing else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/core/settings';
import { keepImposed } from '@/utils/imposed';
import { settings } from '@/utils/settings';

const heard = vi.fn();
const { local, managed } = fakeBrowser.storage;
const told = (): unknown[] => heard.mock.calls.map(([now]) => now as unknown);

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
  await vi.waitFor(() => expect(told()).toEqual([{ ...defaultSettings, started: true }]));
  stop();
  await local.set({ settings: defaultSettings });
  expect(heard).toHaveBeenCalledOnce();
});

test('what is erased is told as the defaults', async () => {
  await settings.update((now) => ({ ...now, started: true }));
  settings.watch(heard);
  await local.remove('settings');
  await vi.waitFor(() => expect(told()).toEqual([defaultSettings]));
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
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
});

test('of changes in a row the last is told last', async () => {
  settings.watch(heard);
  for (const labels of [false, true, false]) await local.set({ settings: { labels } });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
  expect(told().at(-1)).toMatchObject({ labels: false });
});

test('imposed by an administrator stand over the reader’s own, which stay', async () => {
  await settings.update((now) => ({ ...now, neverNamed: ['bob'] }));
  settings.watch(heard);
  keepImposed();
  await managed.set({ name: 'Acme', rules: { words: 'confirm' }, neverNamed: ['@Ada'] });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  const now = await settings.get();
  expect(now.charter).toMatchObject({ name: 'Acme', rules: { words: 'confirm', link: 'hint' } });
  expect(now.neverNamed).toEqual(['bob', 'ada']);
  expect(told()).toEqual([now]);
  expect(await settings.own()).toMatchObject({ neverNamed: ['bob'], charter: { name: '' } });
});

test('what was imposed holds until a browser that just started says otherwise', async () => {
  await settings.impose({ name: 'Acme', rules: { words: 'confirm' } });
  let say: (said: object) => void = () => undefined;
  const said = new Promise<object>((resolve) => (say = resolve));
  vi.spyOn(managed, 'get').mockReturnValueOnce(said as never);
  keepImposed();
  expect((await settings.get()).charter.name).toBe('Acme');
  say({});
  await vi.waitFor(async () => expect(await settings.get()).toEqual(defaultSettings));
});

test('"not a copy" and a site left alone are forgotten after a year, unless pinned', async () => {
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
  await settings.update((now) => ({ ...now, notCopies: ['1:2', '3:4'], ignoredAuthors: ['ada'] }));
  const pinned = { at: 1_000, pinned: true } as const;
  await settings.update((now) => ({ ...now, since: { ...now.since, 'notCopies 3:4': pinned } }));
  vi.setSystemTime(1_000 + 365 * 24 * 60 * 60 * 1000);
  expect(await settings.get()).toMatchObject({
    notCopies: ['3:4'],
    ignoredAuthors: ['ada'],
    since: { 'notCopies 3:4': pinned, 'ignoredAuthors ada': { at: 1_000 } },
  });
  vi.useRealTimers();
});
