/**
 * The extension in Firefox: asked from a tab on X and from its welcome page. What its background holds
 * in memory, and what an answer takes inside it, cannot be asked there.
 */
import type { Page } from 'puppeteer-core';
import { serveInFirefox } from '../stand-in/serve-firefox.ts';
import { launchFirefox } from '../tools/firefox.ts';
import { ask, type Message, type Told } from './ask.ts';
import type { FindScene } from './find-scene.ts';

const preferences = {
  // It is stopped when the bench says so, not before. Milliseconds.
  'extensions.background.idle.timeout': 3_600_000,
  // Firefox tells the time by the millisecond otherwise.
  'privacy.reduceTimerPrecision': false,
};

export async function openInFirefox(extensionDir: string, profileDir: string): Promise<FindScene> {
  const firefox = await launchFirefox({ extensionDir, profileDir, preferences });
  const { page, welcome, killBackground, close } = firefox;
  await serveInFirefox(page, { noTweets: true });
  await page.goto('https://x.com/notifications');
  return {
    browser: (await page.browser().version()).replace('/', ' '),
    ask: (messages) => askInTab(welcome, messages),
    askAsPage: (messages) => told(welcome, `(${String(ask)})(${JSON.stringify(messages)})`),
    worker: () => Promise.resolve({ evaluate: (todo) => welcome.evaluate(todo) }),
    killWorker: killBackground,
    close,
  };
}

/** A script of the extension's in a tab runs in the world that its content script has there. */
function askInTab(welcome: Page, messages: readonly Message[]): Promise<Told[]> {
  return told(
    welcome,
    `(async () => {
      const [tab] = await browser.tabs.query({ url: 'https://x.com/*' });
      const args = [${JSON.stringify(messages)}];
      const [{ result, error }] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: ${String(ask)},
        args,
      });
      if (error) throw error;
      return result;
    })()`,
  );
}

/** As text: Firefox's protocol takes values apart, which takes long where they are large. */
async function told(welcome: Page, expression: string): Promise<Told[]> {
  return JSON.parse(
    (await welcome.evaluate(`(async () => JSON.stringify(await ${expression}))()`)) as string,
  ) as Told[];
}
