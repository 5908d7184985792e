import { describe, expect, test } from 'vitest';
import { canonicalLink, tweetInLink } from '@/utils/core/link';

describe('the canonical address', () => {
  test.each([
    ['https://www.news.example/a/b/', 'news.example/a/b'],
    ['http://news.example/a/b?utm_source=x&utm_medium=social#top', 'news.example/a/b'],
    ['news.example/a/b?fbclid=123', 'news.example/a/b'],
    ['https://m.news.example/a/b', 'news.example/a/b'],
    ['https://news.example/read?id=7&page=2', 'news.example/read?id=7&page=2'],
    ['https://news.example/read?page=2&id=7', 'news.example/read?id=7&page=2'],
    ['https://News.Example/A', 'news.example/A'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalLink(address)).toBe(canonical);
  });

  test.each([
    ['a home page', 'https://news.example/'],
    ['a shortener’s', 'https://t.co/AbC123'],
    ['another scheme', 'javascript:alert(1)'],
    ['a word', 'spring'],
    ['nothing', ''],
  ])('is nothing for %s', (_, address) => {
    expect(canonicalLink(address)).toBeNull();
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
