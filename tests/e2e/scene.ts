/** What every browser test starts with: the built extension, started, in a browser whose X is the stand-in. */
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openStandIn, type Scene, showTweet } from '../stand-in/open.ts';
import type { StandInOptions } from '../stand-in/serve.ts';
import { tweets, type TweetName } from '../stand-in/tweets.ts';
import type { LaunchOptions } from '../tools/browser.ts';
import { type Ours, ours } from '../tools/ours.ts';
import { scriptsIn } from './library.ts';
import { readerMode, throwOnPurpose } from './reader-mode.ts';

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

/** How long anything is waited for: a busy machine is no failure. Milliseconds. */
export const PATIENCE = 30_000;

export const extensionDir = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Journey extends Scene {
  ours: Ours;
  /** Opened by itself on install. */
  welcome: Page;
  /** Has each of these tweets on screen until the library remembers it. */
  read(...names: TweetName[]): Promise<void>;
  /** Ids of the tweets that the library remembers. */
  remembered(): Promise<string[]>;
  settings(): Promise<Record<string, unknown>>;
  change(settings: Record<string, unknown>): Promise<void>;
}

interface Options extends Partial<LaunchOptions>, StandInOptions {
  path?: string;
  /** Default true: the reader has pressed welcome's button. */
  started?: boolean;
}

export async function startJourney(options: Options = {}): Promise<Journey> {
  const { started = true, ...rest } = options;
  const scene = await openStandIn({ extensionDir, ...rest }, { answers: 'xhr', ...rest });
  if (readerMode === 'throws') await scene.context.addInitScript(throwOnPurpose);
  const isWelcome = (page: Page): boolean => page.url() === scene.extensionUrl('welcome.html');
  const welcome =
    scene.context.pages().find(isWelcome) ??
    (await scene.context.waitForEvent('page', { predicate: isWelcome }));
  await inFront(scene);
  const journey: Journey = {
    ...scene,
    welcome,
    ours: await ours(scene.page),
    async read(...names) {
      for (const name of names) {
        await showTweet(scene.page, name);
        await until(
          async () => (await journey.remembered()).includes(tweets[name].id),
          `${name} read`,
        );
      }
    },
    async remembered() {
      const worker = await scene.worker();
      return worker.evaluate(rememberedIds);
    },
    async settings() {
      const worker = await scene.worker();
      const { settings } = await worker.evaluate(() => chrome.storage.local.get('settings'));
      return settings as Record<string, unknown>;
    },
    async change(changed) {
      // A test may have stopped it, and nothing in the page need have woken it since.
      await scene.wakeWorker();
      const worker = await scene.worker();
      await worker.evaluate(async (now) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...(settings as object), ...now } });
      }, changed);
    },
  };
  const payloads = readerMode !== 'off';
  await journey.change({ payloads });
  if (started) {
    await journey.change({ started: true });
    const isAsSet = async () => (await scriptsIn(journey)) === Number(payloads);
    await until(isAsSet, `the reader of answers is ${readerMode}`);
    // The page was there before the script that hears its answers.
    await scene.page.reload();
  }
  await scene.page.waitForSelector('main');
  return journey;
}

/**
 * The page on X before the welcome tab, which on a slow machine comes to the front after it was
 * opened. A page behind another one is drawn once a second, and the popup is about the one in front.
 */
async function inFront({ page, worker }: Scene): Promise<void> {
  await until(async () => {
    await page.bringToFront();
    const front = await (
      await worker()
    ).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url ?? '';
    });
    return front.startsWith(page.url());
  }, 'the page on X is in front');
}

/** Waits until it is so. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so after ${PATIENCE} ms: ${what}`);
    await setTimeout(30);
  }
}

/** Errors that a page and its console have seen, by whatever script, from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return errors;
}

/** In the background: an open database would keep the tests from nothing, so it is closed at once. */
export function rememberedIds(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const database = opening.result;
      const keys = database.transaction('tweets').objectStore('tweets').getAllKeys();
      keys.onsuccess = () => {
        database.close();
        resolve(keys.result.map(String));
      };
      keys.onerror = () => reject(new Error('The library cannot be read'));
    };
  });
}
