/** What the bench of finding asks of a browser, whichever it is, whose profile is kept. */
import type { Ask, Message, Told } from './ask.ts';
import type { Held } from './find-held.ts';
import type { Own } from './library.ts';

export interface FindScene {
  /** Its name and version. */
  browser: string;
  /** Sent by the content script in a page on X without a tweet: nothing is recorded but what the bench sends. */
  ask: Ask;
  /** As our own pages ask. */
  askAsPage: Ask;
  /** Without the way there and back, where the browser lets the background's own listener be called. */
  inside?(messages: readonly Message[]): Promise<Told[]>;
  /** A place of the extension that reaches its storage and database; in Firefox a page of it. */
  worker(): Promise<Own>;
  /** Stops the background, as the browser does when it idles; resolves once it is gone. */
  killWorker(): Promise<void>;
  /** What the background holds in memory, where the browser tells. */
  held?(): Promise<Held>;
  close(): Promise<void>;
}

export type OpenFindScene = (profileDir: string) => Promise<FindScene>;

/** Milliseconds from sending each message in the content script to its answer. */
export async function roundTrips(
  scene: FindScene,
  messages: readonly Message[],
): Promise<number[]> {
  return (await scene.ask(messages)).map(({ ms }) => ms);
}
