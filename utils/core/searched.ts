/** A tweet as typed search knows it: small enough for all of a library to be held in memory at once. */
import type { Remembered } from './match';
import { plain } from './plain';
import type { Query, Thing } from './query';
import { wordsIn } from './vocabulary';

export interface Searched {
  id: string;
  doc: number;
  /** The text and the author's name, made plain. */
  text: string;
  /** Lower case. */
  handle: string;
  finders: readonly string[];
  time: number | null;
  lang: string;
  has: readonly Thing[];
}

/** One answer of a search. */
export interface Hit {
  remembered: Remembered;
  /** Where its text has what was asked: UTF-16 offsets, end exclusive, in order. */
  places: [start: number, end: number][];
}

export interface SearchAnswer {
  /** How many tweets have all that was asked for. */
  total: number;
  /** Those from the one asked for on, the latest read first. */
  hits: Hit[];
  /** Where few have it: those that nearly do, the best first. */
  near: Hit[];
  /** Of all tweets, so many were looked through: while these differ it is worth asking again. */
  searched: number;
  tweets: number;
}

/** Answers sent at once. */
export const HITS_A_PAGE = 50;

const NOBODY_ELSE: readonly string[] = [];
const NOTHING: readonly Thing[] = [];

export function searchedOf({ doc, tweet, sightings }: Remembered & { doc: number }): Searched {
  const handle = tweet.author.handle.toLowerCase();
  const finders = sightings
    .map(({ finder }) => finder.toLowerCase())
    .filter((finder) => finder !== handle);
  const has: Thing[] = [];
  if (tweet.links.length > 0 || tweet.card) has.push('link');
  if (tweet.media.some(({ kind }) => kind === 'photo')) has.push('photo');
  if (tweet.media.some(({ kind }) => kind !== 'photo')) has.push('video');
  if (tweet.quote) has.push('quote');
  return {
    id: tweet.id,
    doc,
    text: `${plain(tweet.text)}\n@${handle}`,
    handle,
    finders: finders.length > 0 ? finders : NOBODY_ELSE,
    time: tweet.time,
    lang: tweet.lang?.toLowerCase().split('-')[0] ?? '',
    has: has.length > 0 ? has : NOTHING,
  };
}

/**
 * True when a tweet has all that is asked for, but for what `is:` asks, which only finding can tell, and
 * for words, which the vocabulary knows: of them those with signs in them are looked at here.
 */
export function answers(tweet: Searched, query: Query): boolean {
  const { since, until, lang } = query;
  return (
    (query.from.length === 0 || query.from.includes(tweet.handle)) &&
    query.through.every((finder) => tweet.finders.includes(finder)) &&
    (since === null || (tweet.time !== null && tweet.time >= since)) &&
    (until === null || (tweet.time !== null && tweet.time < until)) &&
    (lang === null || tweet.lang === lang) &&
    query.has.every((thing) => tweet.has.includes(thing)) &&
    query.phrases.every((phrase) => tweet.text.includes(phrase)) &&
    query.words.every((word) => !WITH_SIGNS.test(word) || tweet.text.includes(word))
  );
}

const WITH_SIGNS = /[^\p{L}\p{N}_]/u;

/** What the vocabulary is asked: the words, those in phrases too. */
export function wordsAsked({ words, phrases }: Query): string[] {
  return wordsIn([...words, ...phrases].join(' ')).toSorted((a, b) => b.length - a.length);
}
