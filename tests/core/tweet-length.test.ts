import { expect, test } from 'vitest';
import { tweetLength } from '../../utils/core/tweet-length';

test.each([
  ['', 0],
  ['plain words', 11],
  ['é', 1],
  ['e\u0301', 1],
  ['“quoted” — and …', 17],
  ['日本語', 6],
  ['한국어', 6],
  ['Привет', 6],
  ['مرحبا', 5],
  ['שלום', 4],
  ['👋', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇫🇷🇨🇦', 4],
  ['1️⃣', 2],
  ['#1 of 10', 8],
  ['https://example.com', 23],
  ['https://example.com/a/very/long/path?with=parameters&and=more#fragments-that-go-on', 23],
  ['http://ex.org', 23],
  ['example.com', 23],
  ['see example.com.', 4 + 23 + 1],
  ['(example.com/path)', 1 + 23 + 1],
  ['two: a.com b.org/x', 5 + 23 + 1 + 23],
  ['https://x.com/ada/status/7', 23],
  ['bbc.co.uk/news', 23],
  ['no.address1', 11],
  ['3.14 and e.g. this', 18],
  ['ada@example.com', 15],
  ['Done.Next sentence', 18],
  ['@ada.com', 8],
  ['https://t.co/abc日本', 23 + 4],
  ['日本example.com', 4 + 23],
  ['example.com/日本', 23 + 4],
  ['hello.It was', 23 + 4],
  ['https://example.com/a_(b), and', 23 + 5],
  ['https://exämple.com/é/я?q=1&r=2!', 23 + 1],
  ['https://localhost/x', 19],
  ['http://x.co http://y.co', 23 + 1 + 23],
  ['© ™ €', 1 + 1 + 2 + 1 + 2],
  ['©️', 2],
])('%j counts %i', (text, length) => {
  expect(tweetLength(text)).toBe(length);
});

test.each(['a.', '//', 'https://a.co/(', "a.co/'", '-', 'a@', '日', '👍', '😀\u200d', '1'])(
  '100,000 characters of %j take linear time',
  (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      tweetLength(text);
      return performance.now() - start;
    });
    // Far above what it takes on a busy machine, far below what anything quadratic would.
    expect(Math.min(...times)).toBeLessThan(5_000);
  },
);

test('twenty-five thousand characters are counted', () => {
  expect(tweetLength('word '.repeat(5_000))).toBe(25_000);
});
