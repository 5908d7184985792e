/** What the bench of finding asks and has recorded, as the page and the popup would. */
import { makeTweets } from '../stand-in/make-tweets.ts';
import { idAt } from '../stand-in/snowflake.ts';
import type { Tweet } from '../../utils/core/tweet.ts';
import type { Message } from './ask.ts';
import { seen } from './tweets.ts';

/** As many as a page shows at once. */
const PAGE = 20;
const PAGES = 60;

/** As the label asks: a tweet just read, by somebody who has written nothing else. */
export function lookingUp(text: string, n = 0): Message {
  return { type: 'lookUp', data: [justRead(text, n)] };
}

function justRead(text: string, n: number): Tweet {
  const time = Date.now();
  const author = { handle: 'bench_reader' };
  const tweet = { id: idAt(time, n % 4096), author, name: 'Bench', time, lang: null, text };
  return { ...tweet, truncated: false, links: [], media: [] };
}

export function pagesOf(texts: readonly string[]): Message[] {
  return Array.from({ length: PAGES }, (_, page) => ({
    type: 'lookUp',
    data: Array.from({ length: PAGE }, (_, n) =>
      justRead(texts[(page * PAGE + n) % texts.length] ?? '', n),
    ),
  }));
}

/** As long as X lets a tweet be, in UTF-16 code units. */
const LONGEST = 25_000;

/** The longest texts, of several kinds: of others' tweets, of no words at all, and of scripts without spaces. */
export function longTexts(texts: readonly string[]): string[] {
  const repeated = (words: string) => words.repeat(Math.ceil(LONGEST / words.length));
  const ideographs = Array.from({ length: LONGEST }, (_, n) => 0x4e00 + ((n * 7919) % 3_000));
  return [
    repeated(texts.slice(0, 500).join(' ')),
    repeated(`${texts[0] ?? ''} `),
    repeated('again '),
    repeated('x'),
    repeated('😀🎉'),
    repeated('https://example.com/a '),
    String.fromCharCode(...ideographs),
  ].map((text) => text.slice(0, LONGEST));
}

export function recordings(): Message[] {
  const all = makeTweets(PAGE * PAGES, 3).map(seen);
  return Array.from({ length: PAGES }, (_, page) => ({
    type: 'record',
    data: {
      seen: all.slice(page * PAGE, (page + 1) * PAGE),
      health: { read: PAGE, unread: 0, missing: {} },
    },
  }));
}

/** Longer than what is taken for words typed from memory; finding does not see these marks. */
const PASTED = '\u200b'.repeat(61);

/** As the popup asks, which alone is told every match; typed search is kept out of it. */
export function checking(text: string): Message {
  const isLink = /^https?:\/\/\S+$/.test(text.trim());
  // An address ends at a space; a draft that ends within a word must go on doing so.
  const mark = /https?:\/\/\S+$/.test(text) ? ` ${PASTED}` : PASTED;
  return { type: 'check', data: isLink ? text : text.slice(0, 24_000) + mark };
}
