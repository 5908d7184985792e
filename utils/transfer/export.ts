/** The library as files: pages of it are asked for one after the other, and go into a file in the browser's own store. */
import type { Account } from '../core/import';
import type { Remembered } from '../core/match';
import { tweetUrl } from '../core/tweet';
import { ownEnd, ownHead, ownLine } from './own-file';

/** How the library is asked for the next of its rows; none come after the last. */
export interface Gives {
  tweetsAfter(id: string): Promise<Remembered[]>;
  accountsAfter(id: string): Promise<Account[]>;
}

/** Told how many tweets are written. */
export type OnWritten = (tweets: number) => void;

/** All tweets of the library, page by page. */
export async function* allTweets({ tweetsAfter }: Gives): AsyncGenerator<Remembered[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await tweetsAfter(after);
    if (page.length > 0) yield page;
    after = page.at(-1)?.tweet.id;
  }
}

async function* allAccounts({ accountsAfter }: Gives): AsyncGenerator<Account[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await accountsAfter(after);
    if (page.length > 0) yield page;
    after = page.at(-1)?.id;
  }
}

/** As `own-file.ts` describes it. */
export async function ownFile(
  library: Gives,
  tweets: AsyncIterable<Remembered[]>,
  onWritten: OnWritten,
  signal: AbortSignal,
): Promise<Blob> {
  // Each piece leaves our memory for the browser's: a file is as long as a library.
  const pieces: Blob[] = [new Blob([ownHead, '\n'])];
  let rows = 0;
  const add = (lines: string[]): void => {
    signal.throwIfAborted();
    rows += lines.length;
    pieces.push(new Blob([lines.join('\n'), '\n']));
  };
  for await (const page of allAccounts(library)) add(page.map((account) => ownLine({ account })));
  let written = 0;
  for await (const page of tweets) {
    add(page.map((remembered) => ownLine({ remembered })));
    onWritten((written += page.length));
  }
  return new Blob([...pieces, ownEnd(rows), '\n'], { type: 'application/jsonl' });
}

const COLUMNS = [
  'address',
  'handle',
  'name',
  'time',
  'lang',
  'text',
  'links',
  'first seen',
  'last seen',
  'through',
  'no longer on X',
];

/** A table for spreadsheets: they know UTF-8 by its mark, and lines by both signs. */
export async function tableFile(
  tweets: AsyncIterable<Remembered[]>,
  onWritten: OnWritten,
  signal: AbortSignal,
): Promise<Blob> {
  const pieces: Blob[] = [new Blob(['\uFEFF', line(COLUMNS)])];
  let written = 0;
  for await (const page of tweets) {
    signal.throwIfAborted();
    pieces.push(new Blob(page.map((one) => line(cellsFor(one)))));
    onWritten((written += page.length));
  }
  return new Blob(pieces, { type: 'text/csv' });
}

function cellsFor({ tweet, sightings, lastSeen, gone }: Remembered): string[] {
  return [
    // Its id alone would be a number, and lose its last digits.
    tweetUrl(tweet) ?? '',
    tweet.author.handle,
    tweet.name,
    moment(tweet.time),
    tweet.lang ?? '',
    tweet.text,
    tweet.links.map(({ text }) => text).join(' '),
    moment(sightings[0]?.at ?? lastSeen),
    moment(lastSeen),
    sightings.map(({ finder }) => finder).join(' '),
    moment(gone ?? null),
  ];
}

function moment(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString();
}

function line(cells: string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What begins like a formula is text: an apostrophe before it says so (OWASP, "CSV Injection"). */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) || plain !== text ? `"${plain.replace(/"/g, '""')}"` : plain;
}
