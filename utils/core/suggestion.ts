/** What the extension proposes to do about a draft that repeats a tweet without saying so. */
import type { RuleId, Strictness } from './charter';
import type { Match } from './match';
import type { CreditForm } from './credit-line';
import type { Verdict } from './verdicts';
import type { Quote, Tweet } from './tweet';

/** A text in X's composer, not yet posted; a thread has more than one box. */
export interface Draft {
  /** Plain text of each box, paragraphs separated by "\n". */
  boxes: string[];
  /** The tweet that it answers, as far as the page shows it. */
  replyTo: { id: string | null; handle: string | null } | null;
  /** The tweet that one of its boxes quotes. */
  quote: Quote | null;
  /** What was put into it out of the clipboard. `tweetId`: this tab saw it being copied out of that tweet. */
  pasted: Pasted[];
  /** The pictures among its attachments that came out of the clipboard, or were dragged there. */
  pictures: Picture[];
}

export interface Pasted {
  box: number;
  text: string;
  tweetId: string | null;
}

export interface Picture {
  box: number;
  /** X's name for its file, as a tweet's media have it. */
  key: string;
  /** This tab saw it being taken out of that tweet. */
  tweetId: string | null;
}

/** Where words, a picture or a link may come from. */
export interface Origin {
  /** Its spans lie in the text of the box that the suggestion is about. */
  match: Match;
  source: Tweet;
  /** Who put the source in front of the reader first: its author, or a reposter. */
  finder: string;
  /** When the source was first seen, milliseconds since 1970 UTC. */
  firstSeen: number;
  /** When X first said that it no longer has the source, milliseconds since 1970 UTC. */
  gone?: number;
  /** The words were copied out of X's translation of it. */
  translated?: true;
}

/** Something to say about a draft, by the rule that says it. */
export type Suggestion = Uncredited | Advice;

interface Said {
  strictness: Exclude<Strictness, 'off'>;
  /** The box that it is about: an index into the draft's boxes. */
  box: number;
}

/** It has something of somebody's and does not say so. */
export interface Uncredited extends Said {
  rule: 'words' | 'media' | 'link';
  /** The source first, then the best by other authors; never empty. */
  origins: [Origin, ...Origin[]];
  /** How many accounts had the same words, the source's included. */
  accounts: number;
}

/** What else can be better, and how: each fix puts its words in the place of a span. */
export interface Advice extends Said {
  rule: Exclude<RuleId, Uncredited['rule']>;
  /** What it is about, in the text of the box, UTF-16 offsets. */
  span: [start: number, end: number];
  /** What its sentence names: handles without "@", a declaration, a number. */
  names: Record<string, string | number>;
  /** The first is what the key does; there may be none. */
  fixes: Fix[];
  /** The tweet that shows it: its spans lie in the text of the box. */
  origin?: Origin;
}

export interface Fix {
  /** What the button says. */
  kind: 'restore' | 'mark-changed' | 'respell' | 'add-source' | 'shorten' | 'declare' | 'lower';
  /** What is replaced, in the text of the box; nothing where start and end are one. */
  span: [start: number, end: number];
  words: string;
}

/** An origin with everything that can be written about it. */
export interface Proposal extends Origin {
  /** The first is the one that the key writes. */
  forms: [CreditForm, ...CreditForm[]];
  /** Its address, where quoting it is offered. */
  quoteUrl: string | null;
}

/** One suggestion as it is shown. */
export interface SuggestionView {
  /** Tells it from the others of its draft, whatever is written beside what it is about. */
  key: string;
  rule: RuleId;
  strictness: Said['strictness'];
  view: HintView;
}

/** What there is to say about a draft. */
export interface DraftView {
  /** What was just done about it, with its way back: it stands before everything else. */
  done: HintView | null;
  /** The weightiest first; the notes among them are the popup's alone. */
  suggestions: SuggestionView[];
}

/** What the hint under a composer shows, and the popup of it. */
export type HintView =
  | { kind: 'found'; text: string; accounts: number; proposals: [Proposal, ...Proposal[]] }
  /** Does not fit into X's limit by so many characters; `shorter` does. */
  | {
      kind: 'too-long';
      text: string;
      accounts: number;
      proposals: [Proposal, ...Proposal[]];
      words: string;
      over: number;
      shorter: CreditForm | null;
    }
  /** `text`: of the box that it is about, as it was asked about. */
  | { kind: 'advice'; text: string; advice: Advice }
  /** Written: the words, whom they name, and the characters left where X's limit applies. */
  | { kind: 'credited'; words: string; handles: string[]; left: number | null }
  | { kind: 'quoted'; handle: string; left: number | null }
  | { kind: 'fixed'; fix: Fix['kind']; words: string; left: number | null }
  /** The editor did not take the words: they can be copied instead. */
  | { kind: 'refused'; words: string }
  | { kind: 'judged'; verdict: DraftVerdict };

/** "Not a copy" holds for this draft only: drafts are not stored. The others are settings. */
export type DraftVerdict =
  { kind: 'not-a-copy'; tweetId: string } | Exclude<Verdict, { kind: 'not-a-copy' }>;

/** What can be done about a draft, from the hint as from the popup. */
export type DraftAction =
  /** Write this form of the present view: told by its words, so that nothing else is ever written. */
  | { kind: 'write'; words: string }
  | { kind: 'quote'; tweetId: string }
  /** Make the fix of the present view that writes these words. */
  | { kind: 'fix'; words: string }
  | { kind: 'undo' }
  | { kind: 'dismiss' }
  /** The hint turns to the next suggestion. */
  | { kind: 'next' }
  | { kind: 'judge'; verdict: DraftVerdict }
  | { kind: 'undo-judge' }
  /** Credit a tweet just read in a draft that matches nothing; without a source, whose link it has. */
  | { kind: 'credit'; source: string | null; finder: string };

/**
 * A tweet that the reader opened, copied from or took a picture out of, or that leads where the draft
 * does: it can be credited in a draft that matches nothing.
 */
export interface JustRead {
  tweet: Tweet;
  finder: string;
  how: 'opened' | 'copied' | 'picture' | 'link';
}
