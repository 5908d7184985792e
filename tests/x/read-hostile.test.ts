// @vitest-environment jsdom
/** Whatever stands in an article, reading it neither throws nor grows without bound. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTweets, readTweet } from '../../utils/x/read-tweet';
import { caps, readText } from '../../utils/x/read-text';
import { mediaAt } from '../../utils/x/read-media';
import { fixtures, mount } from './fixtures';

describe('a hostile page', () => {
  it('is read without an exception when any elements are lost, doubled or moved', () => {
    const change = fc.record({
      page: fc.nat(fixtures.length - 1),
      edits: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('lose', 'double', 'move')), {
        maxLength: 12,
      }),
    });
    fc.assert(
      fc.property(change, ({ page, edits }) => {
        const document = mount(fixtures[page]?.html ?? '');
        for (const [from, to, how] of edits) edit(document, from, to, how);
        for (const article of findTweets(document)) {
          expect(readTweet(article).kind).toMatch(/^(?:tweet|not-ready|cannot-read|leave)$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read without an exception when attributes say anything', () => {
    const names = ['href', 'datetime', 'src', 'poster', 'lang', 'aria-label', 'alt'];
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('//', 'https://', 'javascript:alert(1)', '/\u202e/status/1', '0', ' '),
    );
    fc.assert(
      fc.property(fc.nat(fixtures.length - 1), values, (page, value) => {
        const document = mount(fixtures[page]?.html ?? '');
        for (const name of names) {
          for (const element of document.querySelectorAll(`article [${name}]`)) {
            element.setAttribute(name, value);
          }
        }
        for (const article of findTweets(document)) {
          expect(() => readTweet(article)).not.toThrow();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is read without exhausting the stack when elements nest without end', () => {
    let nest: Element = document.createElement('span');
    for (let depth = 0; depth < 800; depth++) {
      const parent = document.createElement('span');
      parent.append('x', nest);
      nest = parent;
    }
    expect(readText(nest).text).toBe('x'.repeat(caps.depth));
  });
});

describe('long texts', () => {
  it('are whole up to the cap and cut there, never through a character', () => {
    const element = document.createElement('div');
    element.textContent = 'x'.repeat(caps.text);
    expect(readText(element).text).toHaveLength(caps.text);
    element.textContent = `${'x'.repeat(caps.text - 1)}🌊🌊`;
    expect(readText(element).text).toBe('x'.repeat(caps.text - 1));
  });

  it('are plain text, whatever markup they spell', () => {
    const element = document.createElement('div');
    const spelt = '<img src=x onerror=alert(1)>'.repeat(500);
    element.textContent = spelt;
    expect(readText(element).text).toBe(spelt);
    expect(element.childElementCount).toBe(0);
  });
});

describe('an address of a picture', () => {
  it.each([
    ['https://pbs.twimg.com/media/Gfix-1_a?format=jpg&name=small', 'photo', 'Gfix-1_a'],
    ['https://pbs.twimg.com/media/Gfix-1_a.jpg', 'photo', 'Gfix-1_a'],
    ['https://pbs.twimg.com/media/Gfix-1_a.jpg:large', 'photo', 'Gfix-1_a'],
    ['https://pbs.twimg.com/tweet_video_thumb/Gfix.jpg', 'gif', 'tweet_video_thumb/Gfix'],
    ['https://video.twimg.com/tweet_video/Gfix.mp4', 'gif', 'tweet_video_thumb/Gfix'],
    [
      'https://pbs.twimg.com/ext_tw_video_thumb/1/pu/img/Gfix.jpg',
      'video',
      'ext_tw_video_thumb/1/pu/img/Gfix',
    ],
  ])('%s is a %s', (address, kind, key) => {
    expect(mediaAt(address)).toEqual({ kind, key });
  });

  it.each([
    'https://pbs.twimg.com/profile_images/1/a_normal.jpg',
    'https://pbs.twimg.com/card_img/1/a?format=jpg',
    'https://abs-0.twimg.com/emoji/v2/svg/1f30a.svg',
    'https://evil.example/media/Gfix',
    'blob:https://x.com/3f0c',
    'data:image/gif;base64,R0lGOD',
    '',
  ])('%s is no picture of a tweet', (address) => {
    expect(mediaAt(address)).toBeNull();
  });
});

function edit(document: Document, from: number, to: number, how: string): void {
  const elements = [...document.querySelectorAll('main *')];
  const element = elements[from % Math.max(elements.length, 1)];
  const target = elements[to % Math.max(elements.length, 1)];
  if (!element || !target) return;
  if (how === 'lose') element.remove();
  else if (how === 'double') element.after(element.cloneNode(true));
  else if (!element.contains(target)) target.append(element);
}
