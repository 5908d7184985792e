/** Files as people have them, made up for tests, and what is read of them. */
import { File as NodeFile } from 'node:buffer';
import type { BadRow, Choices, ImportRow } from '@/utils/core/import';
import { openFiles } from '@/utils/transfer/open';
import { rowsOf } from '@/utils/transfer/rows';
import { guessMapping } from '@/utils/transfer/table';

/** Node's own: jsdom's cannot be read as a stream. */
export function fileOf(name: string, ...parts: BlobPart[]): File {
  const lastModified = 1_790_000_000_000;
  return new NodeFile(parts as never[], name, { lastModified }) as unknown as File;
}

export interface ReadFiles {
  rows: ImportRow[];
  bad: BadRow[];
}

/** All that the import takes of files, with every table's columns as they are guessed. */
export async function readFiles(files: File[], choices: Partial<Choices> = {}): Promise<ReadFiles> {
  const parts = await openFiles(files);
  const guessed = parts.map(({ name, columns = [] }) => [name, guessMapping(columns)] as const);
  const all: ReadFiles = { rows: [], bad: [] };
  const chosen = { handle: null, mappings: Object.fromEntries(guessed), ...choices };
  for await (const read of rowsOf(parts, chosen)) {
    if ('row' in read) all.rows.push(read.row);
    else all.bad.push(read.bad);
  }
  return all;
}

/** A part of X's archive. */
export function archivePart(name: string, rows: unknown[], part = 0): string {
  return `window.YTD.${name}.part${part} = ${JSON.stringify(rows, null, 2)}`;
}

export const account = archivePart('account', [
  {
    account: {
      email: 'nora@example.org',
      createdVia: 'web',
      username: 'nora',
      accountId: '4242',
      createdAt: '2011-03-01T10:00:00.000Z',
      accountDisplayName: 'Nora ☕',
    },
  },
]);

/** As X's archive writes a tweet. */
export function archived(about: Record<string, unknown> = {}) {
  return {
    tweet: {
      edit_info: { initial: { editTweetIds: ['1767500000000000001'], editsRemaining: '5' } },
      retweeted: false,
      source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
      entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
      display_text_range: ['0', '74'],
      favorite_count: '3',
      id_str: '1767500000000000001',
      truncated: false,
      retweet_count: '0',
      id: '1767500000000000001',
      created_at: 'Tue Mar 12 10:40:04 +0000 2024',
      favorited: false,
      full_text:
        'The baker &amp; the miller of our village have not spoken since the flood of 1964',
      lang: 'en',
      ...about,
    },
  };
}

export function like(tweetId: string, fullText?: string) {
  return {
    like: { tweetId, fullText, expandedUrl: `https://twitter.com/i/web/status/${tweetId}` },
  };
}

/** As twitter-web-exporter writes a tweet. */
export function exported(about: Record<string, unknown> = {}) {
  return {
    id: '1767500000000000009',
    created_at: '2024-03-12 11:40:04 +01:00',
    full_text: 'Nobody in the village knows why\nthe spring runs warm in March &lt;3',
    media: [
      {
        type: 'photo',
        url: 'https://t.co/abc',
        thumbnail: 'https://pbs.twimg.com/media/GIxyz1?format=jpg&name=thumb',
        original: 'https://pbs.twimg.com/media/GIxyz1?format=jpg&name=orig',
      },
    ],
    screen_name: 'ada',
    name: 'Ada',
    profile_image_url: 'https://pbs.twimg.com/profile_images/1/a.jpg',
    in_reply_to: null,
    retweeted_status: null,
    quoted_status: null,
    media_tags: [],
    favorite_count: 12,
    url: 'https://twitter.com/ada/status/1767500000000000009',
    ...about,
  };
}

/** As its csv.ts writes rows: lines as \n, lists as JSON. */
export function exporterCsv(rows: Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string => {
    if (value === null || typeof value === 'number') return String(value ?? '');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `"${text.replace(/"/g, '""').replace(/\n/g, '\\n')}"`;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}
