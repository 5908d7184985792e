/** What passes between a file and the library: rows to be taken over, and how far an import has come. */
import type { Remembered } from './match';
import type { Author, Tweet } from './tweet';

/** An account, by the number that X gave it. */
export interface Account {
  id: string;
  /** What it is called as of the last sighting that told anything new, in its own spelling. */
  handle: string;
  /** What it was called before, the latest first. */
  former: string[];
  /** When that was, milliseconds since 1970 UTC. */
  at: number;
  blocked?: true;
  parody?: true;
}

/**
 * One row of a file: a tweet as a library had kept it, an account that it knew, or a tweet that another
 * program wrote down: to take that over is a sighting on the day of the import.
 */
export type ImportRow = { remembered: Remembered } | { account: Account } | { tweet: Tweet };

/** Rows of one import, in the order of its files. */
export interface ImportBatch {
  /** The key of what is imported: the same files, read in the same way, have the same. */
  file: string;
  /** Rows of the import before these. */
  from: number;
  rows: ImportRow[];
  /** No rows follow. */
  last: boolean;
}

/** How far an import has come. */
export interface Imported {
  /** Rows stored. */
  rows: number;
  /** Of these, tweets that the library did not have. */
  fresh: number;
}

/**
 * Stands for a handle that is not known: nobody on X is called so, and an address with it leads to the
 * tweet (`https://x.com/i/status/…`).
 */
export const NOBODY = 'i';

/** False for a liked tweet of X's archive, which tells no author, until it is seen. */
export function isNamed({ handle }: Author): boolean {
  return handle !== NOBODY;
}

/** What is wrong with a file. */
export type FaultKind =
  /** No format that is known. */
  | 'unknown'
  /** A part of X's archive that is not opened. */
  | 'otherPart'
  /** Written by a newer Sourcier. */
  | 'newer'
  /** The browser cannot read it: moved or changed since it was chosen. */
  | 'unreadable'
  /** It ends in the middle. */
  | 'cutOff'
  /** Not UTF-8. */
  | 'encoding'
  /** A .zip that is none, or broken. */
  | 'zip'
  /** A .zip that unpacks to far more than an archive of tweets does. */
  | 'swollen'
  /** A .zip without tweets and likes. */
  | 'noParts'
  /** Nothing in it can be taken over. */
  | 'nothing';

/** What is wrong with a file, and where. */
export interface Fault {
  kind: FaultKind;
  /** The file, or the part of a .zip. */
  part: string;
  /** The last row before the fault, from 1; null where it is not about a row. */
  row: number | null;
}

/** A row that is left out. */
export interface BadRow {
  part: string;
  /** From 1; in a table its head is the first. */
  row: number;
  /** `long`: longer than any tweet; `json`: cannot be read; `misfit`: `field` is not as it must be. */
  why: 'long' | 'json' | 'misfit';
  /** "tweet.author.handle"; "" for the whole row. */
  field: string;
}

/** What a look through files found. */
export interface Looked {
  /** Rows that can be taken over. */
  rows: number;
  /** Of these, tweets. */
  tweets: number;
  /** Of these, tweets without their author. */
  unnamed: number;
  /** Rows that cannot. */
  bad: number;
  /** The first of them. */
  told: BadRow[];
}

/** What a column of a table may be. The text must be there, and the tweet's address or its number. */
export const tableFields = ['text', 'address', 'id', 'handle', 'name', 'time', 'lang'] as const;
export type TableField = (typeof tableFields)[number];

/** For each field its column, counted from 0. */
export type Mapping = { [Field in TableField]?: number | undefined };

export function isMapped({ text, address, id }: Mapping): boolean {
  return text !== undefined && (address ?? id) !== undefined;
}

/** What files do not tell, and the reader does. */
export interface Choices {
  /** Whose tweets those of X's archive are, where no account came with them. */
  handle: string | null;
  /** By the name of the table. */
  mappings: Record<string, Mapping>;
}

export interface Table {
  name: string;
  columns: string[];
}
