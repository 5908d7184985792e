// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linkOpened } from '../../utils/x/opened-from';
import type { Reading } from '../../utils/x/read-tweet';
import { fixture } from './fixtures';

/** A press on the first of these in a page. */
function opened(name: string, selector: string, complete = (reading: Reading) => reading) {
  const target = fixture(name).querySelector(selector);
  if (!target) throw new Error(`No ${selector} in ${name}`);
  return linkOpened({ target } as unknown as Event, complete);
}

const report = 'https://example.org/reports/2026/harbour-levels.html?page=2';
const more =
  (about: Partial<Extract<Reading, { kind: 'tweet' }>['read']>) =>
  (reading: Reading): Reading =>
    reading.kind === 'tweet' ? { kind: 'tweet', read: { ...reading.read, ...about } } : reading;

describe('a link pressed in a tweet', () => {
  test('is told whole, with its tweet and who showed that', () => {
    expect(opened('text--entities', 'a[href="https://t.co/aB3dE"]')).toEqual({
      address: report,
      tweetId: '1900000000000000101',
      finder: 'ngozi_b',
    });
  });

  test('is told where a part of it was pressed, or its card', () => {
    expect(opened('text--entities', 'a[href="https://t.co/aB3dE"] span')?.address).toBe(report);
    expect(opened('card--small', '[data-testid="card.layoutSmall.detail"]')?.address).toBe(
      'https://example.org/gauge',
    );
  });

  test('was found through who reposted the tweet', () => {
    const reposted = more({ finder: 'bob' });
    expect(opened('text--entities', 'a[href="https://t.co/aB3dE"]', reposted)?.finder).toBe('bob');
  });

  test.each<[string, string, ((reading: Reading) => Reading)?]>([
    ['a profile', 'a[href="/ngozi_b"]'],
    ['a hashtag', 'a[href^="/hashtag/"]'],
    ['words', '[data-testid="tweetText"]'],
    ['the page around the tweet', 'body'],
    ['a link of a protected account', 'a[href="https://t.co/aB3dE"]', more({ protected: true })],
    ['a link of an ad', 'a[href="https://t.co/aB3dE"]', more({ promoted: true })],
    [
      'a link of what cannot be read',
      'a[href="https://t.co/aB3dE"]',
      () => ({ kind: 'not-ready' }),
    ],
  ])('is none where it is %s', (_, selector, complete) => {
    expect(opened('text--entities', selector, complete)).toBeNull();
  });
});
