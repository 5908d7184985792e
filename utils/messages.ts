/**
 * The protocol: every message that crosses a boundary, and who may send it. Content scripts and
 * pages reach the library through these and in no other way.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { HealthCounts, HealthNews } from './core/health';
import type { HealthView } from './core/health-view';
import type { Found, Reshare } from './core/match';
import type { Draft, DraftAction, DraftView, JustRead, Suggestion } from './core/suggestion';
import type { Sighting, Tweet } from './core/tweet';

export interface Seen {
  tweet: Tweet;
  sighting: Sighting;
}

/** X no longer has a tweet. */
export interface Gone {
  id: string;
  /** When it said so, milliseconds since 1970 UTC. */
  at: number;
}

export interface Recording {
  seen: Seen[];
  gone?: Gone[];
  /** What the page could and could not read since the last recording. */
  health: HealthNews;
}

/** What the popup's check box answers: matches best first, the source marked by its tweet's id. */
export interface Checked {
  found: Found[];
  sourceId: string | null;
}

export interface LibraryStatus {
  /** Tweets remembered. */
  tweets: number;
  /** Today's counts, all tabs together. */
  health: HealthCounts;
  /** So much more than before goes unread today that X must have changed its page. */
  changed: boolean;
  /** Set when something went wrong that the reader must know: `database` was lost, `quota` is used up. */
  trouble: 'lost' | 'full' | 'newer' | null;
}

/** A reshare found on the page in front. */
export interface PageReshare {
  tweet: Tweet;
  reshare: Reshare;
}

/** What a tab on X tells the popup about itself. */
export interface PageReport {
  host: string;
  /** In the order of the page. */
  reshares: PageReshare[];
  /** The draft that was written in last; null when there is none. */
  draft: PageDraft | null;
}

export interface PageDraft extends DraftView {
  boxes: string[];
}

/** `about`: the key of the suggestion that it is done about; null for none, or the one in front. */
export interface DraftAct {
  action: DraftAction;
  about: string | null;
}

/** The reader gave a tweet more than a glance. */
export interface Touch {
  tweetId: string;
  how: Exclude<JustRead['how'], 'link'>;
}

/** The reader opened a link of a tweet. */
export interface Opening {
  /** As X shows it. */
  address: string;
  tweetId: string;
  /** Who had put the tweet in front of the reader. */
  finder: string;
}

export interface Protocol {
  /** From a tab on X: is each of these a reshare? Reads only; answers in the order asked. */
  lookUp(tweets: Tweet[]): (Reshare | null)[];
  /** From a tab on X: store these. Answers once they are stored: the number of tweets new to the library. */
  record(recording: Recording): number;
  /** From a tab on X: what is there to say about this draft? The weightiest first. Reads only. */
  suggest(draft: Draft): Suggestion[];
  /** From a tab on X. Kept until the browser closes: the tweet's id only. Answers true. */
  touch(touch: Touch): boolean;
  /** From a tab on X. Kept for thirty days. Answers true. */
  opened(opening: Opening): boolean;
  /** From a tab on X: the keys that write the first credit, as they are set now ("Alt+V"); "" for none. Also wakes the background. */
  shortcut(): string;
  /** From our own pages: where may this text, link or tweet's address come from? */
  check(text: string): Checked;
  status(): LibraryStatus;
  /** From our own pages: how reading went in the last days, all tabs together. */
  health(): HealthView;
  /** From our own pages: how many tweets `forget` would take. `since` in milliseconds since 1970 UTC. */
  countSince(since: number): number;
  /** From our own pages: forget every sighting since then, and the tweets left without one. */
  forgetSince(since: number): number;
  /** From our own pages: the reader has read what went wrong. Answers true. */
  troubleRead(): boolean;
  /** From our own pages: the last five tweets opened, copied from or whose picture was taken, the latest first. */
  justRead(): JustRead[];
  /** From our own pages: the tweets seen that lead where a draft of these boxes does without crediting them. */
  linksSeen(boxes: string[]): JustRead[];
  /** From our own pages: forget everything that was read, and every setting. Answers true. */
  eraseAll(): boolean;
  /** From our own pages to a tab on X. */
  describePage(): PageReport;
  /** From our own pages to a tab on X: false when it is no longer so that it can be done. */
  actOnDraft(act: DraftAct): boolean;
  /** From the background to tabs on X: the tweet out of which these words were copied there. */
  whoseCopy(text: string): string | null;
  /** From the background to the tab in front: the command's keys were pressed. */
  creditKey(): boolean;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
