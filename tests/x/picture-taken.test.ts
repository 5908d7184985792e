// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pictureTaken } from '../../utils/x/picture-taken';
import type { Reading } from '../../utils/x/read-tweet';
import { fixture, fixtures } from './fixtures';

type Complete = (reading: Reading) => Reading;

/** A menu opened on the first of these in a page. */
function taken(name: string, selector: string, complete: Complete = (reading) => reading) {
  const page = fixture(name);
  const url = fixtures.find((one) => one.name === name)?.url ?? '';
  Object.defineProperty(page, 'URL', { value: url });
  const target = page.querySelector(selector);
  if (!target) throw new Error(`No ${selector} in ${name}`);
  return pictureTaken({ target } as unknown as Event, complete);
}

const picture = 'img[src*="/media/"]';
const hidden: Complete = (reading) =>
  reading.kind === 'tweet'
    ? { kind: 'tweet', read: { ...reading.read, protected: true } }
    : reading;

describe('a picture taken', () => {
  test('is told with the tweet that shows it', () => {
    expect(taken('media--four-photos', picture)).toEqual({
      key: 'Gfix1A-b_c',
      tweetId: '1900000000000000101',
    });
  });

  test('out of a quoted tweet is that one’s', () => {
    expect(taken('quote--image', picture)).toEqual({
      key: 'GfixQ1uoted',
      tweetId: '1899000000000000202',
    });
  });

  test('out of the photo viewer is the tweet’s that the address names', () => {
    expect(taken('viewer--photo', picture)).toEqual({
      key: 'GviewPic',
      tweetId: '1900000000000000101',
    });
  });

  test.each<[string, string, string, Complete?]>([
    ['an avatar', 'media--four-photos', 'img[src*="profile_images"]'],
    ['words', 'text--plain', '[data-testid="tweetText"]'],
    ['the page', 'media--four-photos', 'body'],
    ['a protected account’s', 'media--four-photos', picture, hidden],
    ['a protected account’s in the viewer', 'viewer--photo', picture, hidden],
    ['what cannot be read', 'media--four-photos', picture, () => ({ kind: 'not-ready' })],
  ])('is none: %s', (_, name, selector, complete) => {
    expect(taken(name, selector, complete)).toBeNull();
  });
});
