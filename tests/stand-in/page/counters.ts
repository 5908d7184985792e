/** Counts what the page itself was made to do, so that tests can say that it was not. */

export const counters = {
  /** A tweet was clicked, beside its links and buttons: X then opens it. */
  tweetClicks: 0,
  /** Changes of address without a load. */
  navigations: 0,
  /** Buttons under tweets. */
  actions: 0,
  /** Keys that reached the page outside of text fields: X has a shortcut on nearly every letter. */
  keys: 0,
  /** Cells made, filled again and taken away by timelines. */
  cellsMade: 0,
  cellsReused: 0,
  cellsRemoved: 0,
};

export type Counter = keyof typeof counters;

export function count(counter: Counter): void {
  counters[counter] += 1;
}
