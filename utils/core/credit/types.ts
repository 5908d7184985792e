/** What a credit is, and what the parts of the grammar tell each other. */
import type { Tokens } from './place';

export type Role = 'source' | 'finder' | 'unclear';

export interface Credit {
  /** Without "@", as written; null when a name, a tag or an address is credited. */
  handle: string | null;
  /** What is credited when it is no handle, as written. */
  name?: string;
  /** `unclear` for a platform ("via @YouTube"): text alone cannot tell who is behind it. */
  role: Role;
  /** `weak` where the same words may well be none. */
  strength: 'explicit' | 'weak';
  /** The name of the form: "via", "RT", "quote-@". */
  form: string;
  /** UTF-16 offsets, from the form's first letter to the end of who is credited. */
  span: [start: number, end: number];
}

/** Somebody named, by indices of tokens. */
export interface Who {
  kind: 'handle' | 'name';
  start: number;
  /** After the last. */
  end: number;
}

/** A form's words and who stands after them. */
export interface Spot {
  tokens: Tokens;
  /** The form's first token. */
  at: number;
  /** After the form's last token. */
  to: number;
  who: Who;
  /** The text is known to come from this account. */
  known: boolean;
}

/** What a form means in its place: null when it is no credit there. */
export type Judge = (spot: Spot) => Role | null;
