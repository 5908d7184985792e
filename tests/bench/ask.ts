/** Messages sent by the content script, one after the other, each timed from its sending to its answer. */
import type { World } from './world.ts';

export interface Message {
  type: string;
  data: unknown;
}

export interface Told {
  ms: number;
  answer: unknown;
}

export type Ask = (messages: readonly Message[]) => Promise<Told[]>;

export function asking(world: World): Ask {
  return (messages) => world.evaluate(`(${String(ask)})(${JSON.stringify(messages)})`);
}

/** In the extension, whichever browser: Firefox knows this name as well. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ res?: unknown }> };
};

/** Runs in the extension itself, where nothing else of this file is. */
export async function ask(messages: readonly Message[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const message of messages) {
    const from = performance.now();
    const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
    told.push({ ms: performance.now() - from, answer: answer.res });
    if (!('res' in answer)) throw new Error(`${message.type}: ${JSON.stringify(answer)}`);
  }
  return told;
}
