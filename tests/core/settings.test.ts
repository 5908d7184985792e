import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, isPausedOn, parseSettings } from '@/utils/core/settings';
import { withoutVerdict, withVerdict } from '@/utils/core/verdicts';

describe('stored settings', () => {
  test('of any shape become settings, and are then left as they are', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const parsed = parseSettings(stored);
        expect(Object.keys(parsed)).toEqual(Object.keys(defaultSettings));
        expect(parseSettings(structuredClone(parsed))).toEqual(parsed);
      }),
    );
  });

  test('that are missing are the defaults', () => {
    expect(parseSettings(undefined)).toEqual(defaultSettings);
  });

  test.each([
    [{ started: 'yes' }, { started: false }],
    [{ retention: { tweets: 5, days: 30 } }, { retention: { tweets: 200_000, days: 30 } }],
    [{ ignoredAuthors: ['Ada', 'not a handle', 7, 'Ada'] }, { ignoredAuthors: ['ada'] }],
    [{ notCopies: ['1:2', '1:x', ''] }, { notCopies: ['1:2'] }],
    [{ neverNamed: ['Ada', 'a da', 'ADA'] }, { neverNamed: ['ada'] }],
    [{ hints: 'no', labels: false }, { labels: false }],
    [{ payloads: false, paused: 0 }, { payloads: false }],
    [
      {
        leftSites: ['blog.example', 'no host'],
        since: { 'leftSites blog.example': { at: 7 }, x: 1 },
      },
      { leftSites: ['blog.example'], since: { 'leftSites blog.example': { at: 7 } } },
    ],
    [{ charter: 'ours' }, {}],
    [{ pausedHosts: ['x.com', 'a b'] }, { pausedHosts: ['x.com'] }],
    [{ unknown: 1 }, {}],
  ])('%j keep what fits', (stored, changed) => {
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...changed });
  });
});

describe('a verdict', () => {
  test.each([
    { kind: 'not-a-copy', reshareId: '12', sourceId: '11' },
    { kind: 'ignored', handle: 'Ada' },
    { kind: 'never-named', handle: 'Ada' },
    { kind: 'left-site', host: 'Blog.example' },
  ] as const)('$kind can be taken back, and counts once', (verdict) => {
    const once = withVerdict(defaultSettings, verdict);
    expect(once).not.toEqual(defaultSettings);
    expect(withVerdict(once, verdict)).toEqual(once);
    expect(withoutVerdict(once, verdict)).toEqual(defaultSettings);
    expect(parseSettings(once)).toEqual(once);
  });
});

test('nothing is read before the start, while paused, or on a paused host', () => {
  const on = { ...defaultSettings, started: true };
  expect(isPausedOn(on, 'x.com')).toBe(false);
  expect(isPausedOn(defaultSettings, 'x.com')).toBe(true);
  expect(isPausedOn({ ...on, paused: true }, 'x.com')).toBe(true);
  expect(isPausedOn({ ...on, pausedHosts: ['pro.x.com'] }, 'pro.x.com')).toBe(true);
  expect(isPausedOn({ ...on, pausedHosts: ['pro.x.com'] }, 'x.com')).toBe(false);
});
