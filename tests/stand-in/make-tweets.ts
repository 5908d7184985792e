/** Makes thousands of tweets, always the same for a seed, that resemble one another only by chance. */
import { photo } from './compose.ts';
import { people as accounts } from './people.ts';
import { hash, idAt, key } from './snowflake.ts';
import type { LinkCard, StandInTweet } from './tweet.ts';
import * as vocabulary from './vocabulary.ts';

/** The last tweet made is this old on the stand-in's day; each one before it is older. */
const LATEST = Date.parse('2026-03-09T00:00:00Z');
/** Milliseconds from one tweet to the next. */
const APART = 97_000;

const authors = accounts.filter((person) => !person.protected && !person.handle.startsWith('nora'));

/** `count` tweets, oldest last; the same for the same seed. */
export function makeTweets(count: number, seed: number): StandInTweet[] {
  const draw = drawing(seed);
  return Array.from({ length: count }, (_, i) => makeTweet(i, draw));
}

/** A number from 0 to below `below`. */
export type Draw = (below: number) => number;

function makeTweet(index: number, draw: Draw): StandInTweet {
  const time = LATEST - index * APART;
  const text = makeText(draw);
  const kind = draw(100);
  return {
    id: idAt(time, index % 4096),
    author: pick(authors, draw).handle,
    time,
    lang: 'en',
    text,
    ...(kind < 12 && { photos: [photo(`${text.slice(0, 24)} ${index}`)] }),
    ...(kind >= 12 && kind < 20 && { card: makeCard(index, draw) }),
    ...(kind >= 20 &&
      kind < 27 && {
        quote: {
          id: idAt(time - 3_600_000, index % 4096),
          author: pick(authors, draw).handle,
          time: time - 3_600_000,
          lang: 'en',
          text: makeText(draw),
        },
      }),
    ...(kind >= 27 && kind < 30 && { video: { key: key(text) } }),
  };
}

function makeCard(index: number, draw: Draw): LinkCard {
  return {
    size: draw(2) === 0 ? 'large' : 'small',
    url: `https://${pick(vocabulary.nouns, draw)}.example/${index}`,
    title: sentence(draw),
    description: sentence(draw),
    picture: `made ${index}`,
  };
}

function makeText(draw: Draw): string {
  const sentences = Array.from({ length: 1 + draw(3) }, () => sentence(draw)).join(' ');
  const said = sentences.replace(/\b(a)(?= [aeiou])/gi, '$1n');
  return draw(6) === 0 ? `${said} ${pick(vocabulary.tags, draw)}` : said;
}

function sentence(draw: Draw): string {
  const said =
    draw(3) === 0
      ? clause(draw)
      : `${clause(draw)} ${pick(vocabulary.links, draw)} ${clause(draw)}`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${pick(['.', '.', '.', '!', '?', '…'], draw)}`;
}

/** Parts in an order of its own each time: no frame of words comes back. */
function clause(draw: Draw): string {
  const subject = draw(4) === 0 ? who(draw) : what(draw);
  const object = draw(3) === 0 ? who(draw) : what(draw);
  const where = [
    () => `${pick(vocabulary.prepositions, draw)} ${what(draw)}`,
    () => `in ${pick(vocabulary.places, draw)}`,
    () => pick(vocabulary.times, draw),
    () => `at ${1 + draw(12)}:${String(draw(60)).padStart(2, '0')}`,
    () => '',
  ];
  const parts = [subject, pick(vocabulary.verbs, draw), object, pick(where, draw)()];
  const first = draw(4) === 0 ? [pick(vocabulary.times, draw)] : [];
  return [...first, ...parts].filter((part) => part !== '').join(' ');
}

function what(draw: Draw): string {
  const described = draw(3) > 0 ? [pick(vocabulary.adjectives, draw)] : [];
  return [pick(vocabulary.determiners, draw), ...described, pick(vocabulary.nouns, draw)].join(' ');
}

function who(draw: Draw): string {
  const from = draw(3) === 0 ? ` of ${pick(vocabulary.places, draw)}` : '';
  return `${pick(vocabulary.determiners, draw)} ${pick(vocabulary.people, draw)}${from}`;
}

export function pick<T>(list: readonly T[], draw: Draw): T {
  const item = list[draw(list.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and even enough for words. */
export function drawing(seed: number): Draw {
  let state = hash(String(seed));
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
