/** The extension in Chromium: asked from a tab on X, or inside its background. */
import type { Worker } from 'playwright-core';
import { openStandIn } from '../stand-in/open.ts';
import { attach, targets } from '../tools/popup.ts';
import { asking, type Message, type Told } from './ask.ts';
import { held } from './find-held.ts';
import type { FindScene } from './find-scene.ts';
import { contentWorld } from './world.ts';

export async function openInChromium(extensionDir: string, profileDir: string): Promise<FindScene> {
  const scene = await openStandIn(
    { extensionDir, profileDir },
    { noTweets: true, path: '/notifications' },
  );
  const { worker, killWorker, close } = scene;
  const cdp = await scene.context.newCDPSession(scene.page);
  const here = async (messages: readonly Message[]) => inside(await worker(), messages);
  return {
    browser: `Chromium ${scene.context.browser()?.version() ?? ''}`,
    ask: asking(await contentWorld(cdp, scene.extensionId)),
    askAsPage: here,
    inside: here,
    worker,
    killWorker,
    async held() {
      const found = (await targets(cdp)).find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(scene.extensionUrl('')),
      );
      if (!found) throw new Error('The background does not run');
      return held(await attach(cdp, found.targetId));
    },
    close,
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

function inside(worker: Worker, messages: readonly Message[]): Promise<Told[]> {
  return worker.evaluate(async (all) => {
    const { id, getURL, onMessage } = chrome.runtime;
    const tab = { id, url: 'https://x.com/home', frameId: 0, tab: { incognito: false } };
    const told: Told[] = [];
    for (const message of all) {
      const ofPages = ['check', 'status'].includes(message.type);
      const sender = ofPages ? { id, url: getURL('/popup.html') } : tab;
      const from = performance.now();
      const answer = await new Promise((resolve) => {
        onMessage.dispatch({ id: 1, timestamp: Date.now(), ...message }, sender, resolve);
      });
      told.push({ ms: performance.now() - from, answer: (answer as { res?: unknown }).res });
    }
    return told;
  }, messages);
}
