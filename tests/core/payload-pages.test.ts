/** Where the script that hears X's answers is to be, by the settings. */
import { expect, test } from 'vitest';
import { defaultSettings } from '../../utils/core/settings';
import { payloadPages } from '../../utils/payload-script';
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
