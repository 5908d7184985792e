/** Queries made from made tweets: whole, prefixed, cut, retyped, one sentence of it; and strangers. */
import { makeTweets } from '../stand-in/make-tweets.ts';
import type { StandInTweet } from '../stand-in/tweet.ts';
import type { Query } from './corpus.ts';

/** Shorter ones may carry too little to be sure of. */
const LONG_ENOUGH = 100;

const edits: Record<string, (text: string) => string> = {
  same: (text) => text,
  retweeted: (text) => `RT @somebody: ${text}`,
  commented: (text) => `I could not have said it better. ${text} Do you agree?`,
  shouted: (text) => text.toUpperCase(),
  cut: (text) => `${text.slice(0, Math.floor(text.length * 0.7))}…`,
  half: (text) => text.slice(Math.floor(text.length / 2)),
  retyped: (text) => text.replace(/([aeiou])([b-df-hj-np-tv-z])(?=\w{3})/, '$2$1'),
  linked: (text) => `${text} https://t.co/${String(text.length).padStart(10, 'a')} #news`,
};

/** As many as asked, taken from tweets all over the library, one in nine a stranger. */
export function makeQueries(tweets: readonly StandInTweet[], count: number): Query[] {
  const sources = tweets.filter(({ text }) => text.length >= LONG_ENOUGH);
  const strangers = makeTweets(count, 99);
  const kinds = Object.keys(edits);
  return Array.from({ length: count }, (_, n) => {
    const source = sources[Math.floor((n * sources.length) / count)];
    const kind = kinds[n % (kinds.length + 1)];
    const edit = kind === undefined ? undefined : edits[kind];
    if (!source || !edit)
      return { qid: `stranger_${n}`, text: strangers[n]?.text ?? '', expected: [] };
    return { qid: `${kind}_${n}`, text: edit(source.text), expected: [source.id] };
  });
}
