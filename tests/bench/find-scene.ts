/** The extension in a browser whose profile is kept: asked from a tab on X, or inside its background. */
import type { Worker } from 'playwright-core';
import { openStandIn, type Scene } from '../stand-in/open.ts';
import { attach, targets, type Send } from '../tools/popup.ts';
import { contentWorld, type World } from './world.ts';

export interface FindScene extends Scene {
  world: World;
  /** Milliseconds from sending each message in the content script to its answer, one after the other. */
  roundTrips(messages: readonly Message[]): Promise<number[]>;
  /** The same without the way there and back: handed to the background's own listener. */
  inside(messages: readonly Message[]): Promise<{ ms: number; answer: unknown }[]>;
  /** Commands to the background as it runs now. */
  background(): Promise<Send>;
}

export interface Message {
  type: string;
  data: unknown;
}

/** A page on X without a tweet, so that nothing is recorded but what the bench sends. */
export async function openFindScene(extensionDir: string, profileDir: string): Promise<FindScene> {
  const scene = await openStandIn(
    { extensionDir, profileDir },
    { noTweets: true, path: '/notifications' },
  );
  const cdp = await scene.context.newCDPSession(scene.page);
  const world = await contentWorld(cdp, scene.extensionId);
  return {
    ...scene,
    world,
    roundTrips: (messages) =>
      world.evaluate<number[]>(`(async () => {
        const times = [];
        for (const message of ${JSON.stringify(messages)}) {
          const from = performance.now();
          const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
          times.push(performance.now() - from);
          if (!('res' in answer)) throw new Error(message.type + ': ' + JSON.stringify(answer));
        }
        return times;
      })()`),
    inside: async (messages) => inside(await scene.worker(), messages),
    async background() {
      const found = (await targets(cdp)).find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(scene.extensionUrl('')),
      );
      if (!found) throw new Error('The background does not run');
      return attach(cdp, found.targetId);
    },
  };
}

/** In the background, where Chromium's events can be dispatched by hand. */
declare const chrome: {
  runtime: {
    id: string;
    getURL(path: string): string;
    onMessage: {
      dispatch(message: unknown, sender: unknown, answer: (answer: unknown) => void): void;
    };
  };
};

function inside(worker: Worker, messages: readonly Message[]) {
  return worker.evaluate(async (all) => {
    const { id, getURL, onMessage } = chrome.runtime;
    const tab = { id, url: 'https://x.com/home', frameId: 0, tab: { incognito: false } };
    const answers: { ms: number; answer: unknown }[] = [];
    for (const message of all) {
      const sender = message.type === 'check' ? { id, url: getURL('/popup.html') } : tab;
      const from = performance.now();
      const answer = await new Promise((resolve) => {
        onMessage.dispatch({ id: 1, timestamp: Date.now(), ...message }, sender, resolve);
      });
      answers.push({ ms: performance.now() - from, answer: (answer as { res?: unknown }).res });
    }
    return answers;
  }, messages);
}
