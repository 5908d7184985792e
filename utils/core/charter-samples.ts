/** Sample drafts for the rules, and what Sourcier says about them: the real rules on invented tweets. */
import type { Charter, RuleId } from './charter';
import { linksIn } from './link';
import type { Found, Remembered } from './match';
import { defaultSettings, inForce } from './settings';
import { compare } from './similarity';
import { suggest } from './suggest';
import type { Draft, Suggestion } from './suggestion';

export interface Sample {
  draft: string;
  /** What Sourcier says first; null for nothing. */
  says: Suggestion | null;
}

/** In the language of the page. */
export interface SampleWords {
  /** A tweet with a number of two digits in it: "Only 66% of small firms …". */
  text: string;
  /** Of one's own: "What are we waiting for?". */
  own: string;
  /** Names an account, `{handle}`. */
  tie: string;
  lang: string;
}

/** Who wrote the sample tweet, and who reposted it. */
export const SOURCE = 'ada';
export const FINDER = 'bob';
const MISSPELT = 'adda';
const LINK = 'https://gazette.example/small-firms';
/** When the sample tweet was written, and seen. */
const WRITTEN = Date.UTC(2026, 2, 12, 8, 14);

/** The house's is a tweet of its first account. */
export type SampleName = RuleId | 'house';

/** A draft that breaks a rule, and what is said about it under this charter. */
export function sampleOf(name: SampleName, charter: Charter, words: SampleWords): Sample {
  const author = name === 'house' ? (charter.house.accounts[0] ?? 'house') : SOURCE;
  return judged(name, draftOf(name, charter, words), author, charter, words);
}

function draftOf(name: SampleName, charter: Charter, { text, own, tie }: SampleWords): string {
  const { house, ties, mostHashtags } = charter;
  switch (name) {
    case 'words':
    case 'house':
      return text;
    case 'media':
      return own;
    case 'link':
      return LINK;
    case 'altered':
      return `RT @${SOURCE}: ${text.replace(/\d\d/, (number) => String(Number(number) - 6))}`;
    case 'misspelt':
      return `${text} via @${MISSPELT}`;
    case 'cut':
      return `${text} via @`;
    case 'tie':
      return tie.replace('{handle}', `@${ties.accounts[0] ?? house.accounts[0] ?? 'acme'}`);
    case 'passer-on':
      return `${text} via @${FINDER}`;
    case 'capitals':
      return own.toUpperCase();
    case 'hashtags':
      return Array.from({ length: mostHashtags + 1 }, (_, n) => `#tag${n + 1}`).join(' ');
  }
}

function judged(
  name: SampleName,
  text: string,
  author: string,
  charter: Charter,
  words: SampleWords,
): Sample {
  const draft: Draft = { boxes: [text], replyTo: null, quote: null, pasted: [], pictures: [] };
  const remembered = tweetOf(author, words);
  const known = {
    found: [foundIn(text, remembered)],
    copied: [],
    pictures: name === 'media' ? [{ box: 0, remembered }] : [],
    opened: linksIn(LINK).map((link) => ({ link, finder: FINDER, remembered })),
    above: [],
  };
  const [says = null] = suggest(draft, known, inForce({ ...defaultSettings, charter }, {}));
  return { draft: text, says };
}

function tweetOf(author: string, { text, lang }: SampleWords): Remembered {
  const about = { name: author, time: WRITTEN, lang, text, truncated: false, links: [], media: [] };
  return {
    tweet: { id: '1', author: { handle: author }, ...about },
    lastSeen: WRITTEN,
    sightings: [{ at: WRITTEN, page: 'home', finder: FINDER }],
  };
}

/** A library of this one tweet, in which nothing is common. */
function foundIn(text: string, remembered: Remembered): Found[] {
  const rarity = { size: 1_000, documentFrequency: () => undefined };
  const seen = compare(text, remembered.tweet.text, rarity);
  return seen
    ? [{ match: { tweetId: remembered.tweet.id, kind: 'words', ...seen }, remembered }]
    : [];
}
