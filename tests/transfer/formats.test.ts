/** What is read of each kind of file. */
import { describe, expect, test } from 'vitest';
import { NOBODY } from '@/utils/core/import';
import type { ImportRow } from '@/utils/core/import';
import { timeOfId, type Tweet } from '@/utils/core/tweet';
import { openFiles } from '@/utils/transfer/open';
import {
  account,
  archived,
  archivePart,
  exported,
  exporterCsv,
  fileOf,
  like,
  readFiles,
} from './files';
import { zipOf } from './zips';

const tweetsOf = (rows: ImportRow[]): Tweet[] =>
  rows.flatMap((row) => ('tweet' in row ? [row.tweet] : []));

describe('X’s archive', () => {
  const tweets = archivePart('tweets', [archived()]);
  const more = archivePart('tweets', [archived({ id_str: '1767500000000000002' })], 1);
  const likes = archivePart('like', [like('1767500000000000003', 'The spring runs warm &gt; 12°')]);
  const whole = (large: boolean): File =>
    fileOf(
      'twitter-2026-11-01.zip',
      zipOf(
        [
          { name: 'data/account.js', text: account },
          { name: 'data/direct-messages.js', text: archivePart('direct_messages', [{ dm: 1 }]) },
          { name: 'data/like.js', text: likes },
          { name: 'data/tweets_media/1-a.jpg', text: 'picture', stored: true },
          { name: 'data/tweets.js', text: tweets },
          { name: 'data/tweets-part1.js', text: more, stored: true },
          { name: 'data/deleted-tweets.js', text: archivePart('deleted_tweets', [archived()]) },
        ],
        large,
      ),
    );

  test.each([false, true])(
    'as a .zip (over 4 GB: %s): tweets, likes and account',
    async (large) => {
      const parts = await openFiles([whole(large)]);
      expect(parts.map(({ name }) => name)).toEqual([
        'data/account.js',
        'data/like.js',
        'data/tweets-part1.js',
        'data/tweets.js',
      ]);
      const { rows, bad } = await readFiles([whole(large)]);
      expect(bad).toEqual([]);
      expect(tweetsOf(rows).map(({ id, author }) => [id, author.handle])).toEqual([
        ['1767500000000000003', NOBODY],
        ['1767500000000000002', 'nora'],
        ['1767500000000000001', 'nora'],
      ]);
    },
  );

  test('its tweets have the account’s handle, number and name, and X’s words without its signs', async () => {
    const { rows } = await readFiles([fileOf('tweets.js', tweets), fileOf('account.js', account)]);
    expect(tweetsOf(rows)).toEqual([
      {
        id: '1767500000000000001',
        author: { handle: 'nora', id: '4242' },
        name: 'Nora ☕',
        time: Date.UTC(2024, 2, 12, 10, 40, 4),
        lang: 'en',
        text: 'The baker & the miller of our village have not spoken since the flood of 1964',
        truncated: false,
        links: [],
        media: [],
      },
    ]);
  });

  test('links, pictures and answers are read as from X itself', async () => {
    const told = archived({
      full_text: '@ada the mill: https://t.co/m https://t.co/p',
      display_text_range: ['5', '40'],
      in_reply_to_status_id_str: '1767000000000000000',
      in_reply_to_screen_name: 'ada',
      entities: {
        urls: [{ url: 'https://t.co/m', expanded_url: 'https://mill.example/' }],
        user_mentions: [],
      },
      extended_entities: {
        media: [
          {
            type: 'photo',
            url: 'https://t.co/p',
            media_url_https: 'https://pbs.twimg.com/media/GAbc.jpg',
          },
        ],
      },
    });
    const { rows } = await readFiles([
      fileOf('account.js', account),
      fileOf('tweets.js', archivePart('tweets', [told])),
    ]);
    expect(tweetsOf(rows)[0]).toMatchObject({
      text: 'the mill: https://mill.example/',
      links: [{ href: 'https://t.co/m', text: 'https://mill.example/' }],
      media: [{ kind: 'photo', key: 'GAbc' }],
      replyTo: 'ada',
      replyToId: '1767000000000000000',
    });
  });

  test('what its owner repeated is the words of whom it names', async () => {
    const repeated = archived({
      full_text: 'RT @Ada_L: The spring behind the mill runs warm in March and nobody in the vil…',
      entities: { user_mentions: [{ screen_name: 'Ada_L', id_str: '12', name: 'Ada' }], urls: [] },
    });
    const { rows } = await readFiles([
      fileOf('account.js', account),
      fileOf('tweet.js', archivePart('tweet', [repeated])),
    ]);
    expect(tweetsOf(rows)[0]).toMatchObject({
      author: { handle: 'Ada_L', id: '12' },
      text: 'The spring behind the mill runs warm in March and nobody in the vil…',
      truncated: true,
    });
  });

  test('without its account the reader says whose it is', async () => {
    const { rows } = await readFiles([fileOf('t.js', tweets)], { handle: 'nora' });
    expect(tweetsOf(rows)[0]?.author).toEqual({ handle: 'nora' });
  });

  test('liked tweets have no author and no time but their id’s; those without words are left out', async () => {
    const file = archivePart('like', [
      like('1767500000000000003', 'The spring runs warm &gt; 12°'),
      like('1767500000000000004'),
    ]);
    const { rows, bad } = await readFiles([fileOf('like.js', file)]);
    expect(tweetsOf(rows)).toMatchObject([
      {
        author: { handle: NOBODY },
        text: 'The spring runs warm > 12°',
        time: expect.any(Number) as number,
      },
    ]);
    expect(bad).toEqual([{ part: 'like.js', row: 2, why: 'misfit', field: 'like.fullText' }]);
  });
});

describe('what twitter-web-exporter saves', () => {
  const told = {
    id: '1767500000000000009',
    author: { handle: 'ada' },
    name: 'Ada',
    text: 'Nobody in the village knows why\nthe spring runs warm in March <3',
    media: [{ kind: 'photo', key: 'GIxyz1' }],
  };

  test.each([
    ['JSON', JSON.stringify([exported()], null, 2)],
    ['CSV', exporterCsv([exported()])],
  ])('as %s', async (_, text) => {
    const { rows, bad } = await readFiles([fileOf('twitter-Bookmarks.txt', text)]);
    expect(bad).toEqual([]);
    expect(tweetsOf(rows)).toMatchObject([told]);
  });

  test('a repost is the tweet that was reposted', async () => {
    const repost = exported({
      full_text: 'RT @bob: The spring runs warm',
      retweeted_status: '1767500000000000005',
    });
    const { rows } = await readFiles([fileOf('a.json', JSON.stringify([repost]))]);
    expect(tweetsOf(rows)).toMatchObject([
      { id: '1767500000000000005', author: { handle: 'bob' }, text: 'The spring runs warm' },
    ]);
  });
});

describe('a table', () => {
  test.each([',', ';', '\t'])('with its columns parted by %j', async (sign) => {
    const rows = [
      ['URL', 'Author', 'Text', 'Date'],
      ['https://x.com/ada/status/20', '', '"Two\r\nlines, ""quoted""; and a\ttab"', '2006-03-21'],
      ['https://twitter.com/i/web/status/1767500000000000009', '@Bob', 'The spring', ''],
    ];
    const text = rows.map((cells) => cells.join(sign)).join('\r\n');
    const read = await readFiles([fileOf('mine.csv', '\uFEFF', text)]);
    expect(read.bad).toEqual([]);
    expect(tweetsOf(read.rows)).toMatchObject([
      {
        id: '20',
        author: { handle: 'ada' },
        text: 'Two\r\nlines, "quoted"; and a\ttab',
        time: Date.UTC(2006, 2, 21),
      },
      {
        id: '1767500000000000009',
        author: { handle: 'Bob' },
        time: timeOfId('1767500000000000009'),
      },
    ]);
  });

  test('rows that are no tweets are told with their place, and stop no others', async () => {
    const text = 'id,handle,text\n20,ada,Good\nx,ada,No id\n21,ada,\n22,bob,Also good\n';
    const { rows, bad } = await readFiles([fileOf('mine.csv', text)]);
    expect(tweetsOf(rows).map(({ id }) => id)).toEqual(['20', '22']);
    expect(bad).toEqual([
      { part: 'mine.csv', row: 3, why: 'misfit', field: 'id' },
      { part: 'mine.csv', row: 4, why: 'misfit', field: 'text' },
    ]);
  });
});
