/** Where a click on an article or on a quote leads, and what a pressed button composes. */
export const opens = new WeakMap<Element, string>();

/** What the composer's dialog is opened with; crosses in the history's state. */
export interface Compose {
  /** Of the tweet answered. */
  replyTo?: string;
  /** Of the tweet quoted. */
  quote?: string;
  texts?: string[];
}

export const composes = new WeakMap<Element, Compose>();
