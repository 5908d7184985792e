/** What finding answers: which library tweet a text may come from, how surely, and what they share. */
import type { Sighting, Tweet } from './tweet';

/** Best first. The first three mean "this comes from"; `weak` means "same story or template". */
export const grades = ['exact', 'near-exact', 'strong', 'weak'] as const;
export type Grade = (typeof grades)[number];

/** The same run of words in both texts: UTF-16 offsets into the texts as given, end exclusive. */
export interface SharedSpan {
  query: [start: number, end: number];
  source: [start: number, end: number];
}

export interface Match {
  tweetId: string;
  kind: 'words' | 'link' | 'picture' | 'pasted';
  grade: Grade;
  /** 0 to 1, comparable between matches of one query. */
  score: number;
  /** In the order of the query. What lies between them was changed. */
  spans: SharedSpan[];
  /** Of kind `link`: the canonical address that both have. */
  link?: string;
}

/** A library tweet with all its sightings kept: the first of each finder, earliest first. */
export interface Remembered {
  tweet: Tweet;
  /** Milliseconds since 1970 UTC. */
  lastSeen: number;
  sightings: Sighting[];
  /** When X first said that it no longer has the tweet, milliseconds since 1970 UTC. */
  gone?: number;
}

/** A match together with the tweet it names. */
export interface Found {
  match: Match;
  remembered: Remembered;
}

/** What is known about a tweet that repeats an earlier one by somebody else. */
export interface Reshare {
  match: Match;
  /** The earliest the reader has seen. */
  source: Tweet;
  /** Who put the source in front of the reader first: its author, or a reposter. */
  finder: string;
  /** When the source was first seen, milliseconds since 1970 UTC. */
  firstSeen: number;
  /** When X first said that it no longer has the source, milliseconds since 1970 UTC. */
  gone?: number;
  /** The source is the reader's own tweet. */
  own: boolean;
  /** How many accounts had the same words, the source's included. */
  accounts: number;
  /** The rarest words in a row that both share, to search X for; null when nothing but links is shared. */
  rarestRun: string | null;
}
