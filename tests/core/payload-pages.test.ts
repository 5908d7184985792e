/** Where the script that hears X's answers is to be, by the settings. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../utils/core/settings';
import { keepPayloadScript, payloadPages } from '../../utils/payload-script';
import { settings } from '../../utils/settings';
import { xPages } from '../../utils/x/hosts';

const pages = (about: Partial<typeof defaultSettings>): string[] =>
  payloadPages({ ...defaultSettings, started: true, ...about });

test('it is in every page of X from when the reader has started', () => {
  expect(pages({})).toEqual(xPages);
  expect(pages({ started: false })).toEqual([]);
});

test.each([{ payloads: false }, { paused: true }])('it is nowhere with %o', (settings) => {
  expect(pages(settings)).toEqual([]);
});

test('it is not where the reader paused', () => {
  const left = pages({ pausedHosts: ['x.com'] });
  expect(left).not.toContain('https://x.com/*');
  expect(left).toHaveLength(xPages.length - 1);
});

/** Everything that a change sets going has run. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

test('it is where the last change wants it, though the first look at the settings ends after that', async () => {
  let registered: { id: string; matches: string[] }[] = [];
  fakeBrowser.scripting = {
    getRegisteredContentScripts: () => Promise.resolve(registered),
    unregisterContentScripts: () => Promise.resolve((registered = [])),
    registerContentScripts: (scripts: typeof registered) => Promise.resolve((registered = scripts)),
  } as unknown as typeof fakeBrowser.scripting;
  let answerLate: (() => void) | undefined;
  vi.spyOn(settings, 'imposed').mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    return {};
  });
  keepPayloadScript();
  await settings.update((now) => ({ ...now, started: true }));
  await settled();
  answerLate?.();
  await settled();
  expect(registered).toMatchObject([{ matches: xPages }]);
});
