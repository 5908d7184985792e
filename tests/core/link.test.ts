import { describe, expect, test } from 'vitest';
import { linksIn, tweetInLink } from '@/utils/core/link';
import { linkGrade } from '@/utils/core/link-grade';

describe('the links in a text', () => {
  test.each([
    [
      'Read this: https://www.news.example/2026/03/a-story-of-a-spring?utm_source=x.',
      ['news.example/2026/03/a-story-of-a-spring'],
    ],
    ['(news.example/a/b) and https://news.example/a/b!', ['news.example/a/b']],
    ['two: https://one.example/a https://two.example/b', ['one.example/a', 'two.example/b']],
    ['出典 https://news.example/a/b。', ['news.example/a/b']],
    ['https://t.co/AbC123 https://news.example/', []],
    ['either/or, 24/7, and no link', []],
    [
      '(see https://en.wikipedia.org/wiki/Mercury_(planet)).',
      ['en.wikipedia.org/wiki/Mercury_(planet)'],
    ],
  ])('%j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
});

describe('an address is', () => {
  test.each([
    ['an article’s', 'news.example/2026/03/a-story-of-a-spring', 'exact'],
    ['an article’s by its number', 'news.example/2017/09/18-692308', 'exact'],
    ['a video’s', 'video.example/watch?v=f019ffe634b', 'exact'],
    ['a tweet’s', 'x.com/i/status/1899800000000000000', 'exact'],
    ['a video’s without a digit', 'youtube.com/watch?v=abcdefghijk', 'exact'],
    ['a discussion’s', 'reddit.com/comments/1abcd2', 'exact'],
    ['deep in a site', 'code.example/ada/spring/wiki', 'strong'],
    ['a section’s', 'news.example/politics', 'weak'],
    ['a profile’s', 'code.example/ada/spring', 'weak'],
  ])('%s', (_, link, grade) => {
    expect(linkGrade(link)).toBe(grade);
  });
});

describe('a tweet’s address', () => {
  test.each([
    ['https://x.com/ada/status/1899800000000000000', { handle: 'ada', id: '1899800000000000000' }],
    ['twitter.com/ada/status/20?s=20&t=abc', { handle: 'ada', id: '20' }],
    ['https://mobile.twitter.com/ada/statuses/20', { handle: 'ada', id: '20' }],
    ['https://x.com/i/web/status/20/photo/1', { handle: null, id: '20' }],
    ['https://x.com/i/status/20', { handle: null, id: '20' }],
  ])('%s names a tweet', (address, named) => {
    expect(tweetInLink(address)).toEqual(named);
  });

  test.each([
    'https://x.com/ada',
    'https://x.com/ada/status/',
    'https://x.com/ada/status/020',
    'https://x.com/ada/status/123456789012345678901',
    'https://evil.example/x.com/ada/status/20',
    'https://notx.com/ada/status/20',
    'look: https://x.com/ada/status/20',
  ])('%s does not', (address) => {
    expect(tweetInLink(address)).toBeNull();
  });
});
