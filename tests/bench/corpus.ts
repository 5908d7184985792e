/** What a library is filled with and what it is asked: files of tweets and queries, or made ones. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeTweets } from '../stand-in/make-tweets.ts';
import type { Tweet } from '../../utils/core/tweet.ts';
import { makeQueries } from './queries.ts';
import { spliced } from './splice.ts';
import { seen } from './tweets.ts';

export interface Query {
  qid: string;
  text: string;
  /** All tweets that count as the source; empty for what comes from nowhere, undefined if not known. */
  expected?: string[];
}

export interface Corpus {
  name: string;
  tweets: Tweet[];
  queries: Query[];
  /** The id that the corpus gave a tweet, which the library knows by digits alone. */
  ownId(digits: string): string;
}

export interface CorpusLine {
  id: string;
  handle: string;
  text: string;
  time: string | number | null;
  urls?: string[];
  lang?: string;
}
interface QueryLine {
  qid: string;
  text: string;
  expected_ids?: string[];
}

/** X's own bounds, beyond which the background refuses a tweet. */
const LONGEST_TEXT = 25_000;
const LONGEST_ADDRESS = 2_048;
const MOST_LINKS = 100;

/** @param tweets no more than so many, the first ones; and as many, where the file has fewer. */
export function readCorpus(file: string, queries: string, tweets?: number): Corpus {
  const all = linesOf<CorpusLine>(file);
  const rows = tweets === undefined ? all : spliced(all.slice(0, tweets), tweets);
  const made = Math.max(0, rows.length - all.length);
  return {
    name: made > 0 ? `${file} and ${made} tweets made of its parts` : file,
    tweets: rows.map(asTweet),
    queries: linesOf<QueryLine>(queries).map(({ qid, text, expected_ids: expected }) => ({
      qid,
      text,
      ...(expected && { expected }),
    })),
    ownId: (digits) => rows[Number(digits) - 1]?.id ?? '',
  };
}

/** Made tweets that resemble one another only by chance, and queries taken from some of them. */
export function makeCorpus(tweets: number, queries: number): Corpus {
  const made = makeTweets(tweets, 1);
  return {
    name: 'made tweets, seed 1',
    tweets: made.map((tweet) => seen(tweet).tweet),
    queries: makeQueries(made, queries),
    ownId: (digits) => digits,
  };
}

/** Ids of few digits are older than snowflakes: they carry no time of their own. */
function asTweet({ id, handle, text, time, urls = [], lang }: CorpusLine, index: number): Tweet {
  return {
    id: String(index + 1),
    author: { handle: handle.replace(/\W/g, '_').slice(0, 20) || 'nobody' },
    name: handle.slice(0, 50) || id,
    time: timeOf(time),
    lang: lang?.slice(0, 35) ?? null,
    text: text.slice(0, LONGEST_TEXT),
    truncated: false,
    links: urls
      .filter(({ length }) => length <= LONGEST_ADDRESS)
      .slice(0, MOST_LINKS)
      .map((url) => ({ href: url, text: url })),
    media: [],
  };
}

/** Milliseconds since 1970 UTC; null where the corpus tells none. */
export function timeOf(time: CorpusLine['time']): number | null {
  const at = typeof time === 'number' ? time : Date.parse(`${time ?? ''}Z`);
  return Number.isFinite(at) && at >= 0 ? at : null;
}

/** The JSON values of a file that has one on each line, gzipped or not. */
export function linesOf<Line>(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
