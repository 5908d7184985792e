/** Starts a real Chromium with the built extension in it, shut off from the network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { findChromium } from './find-browser.ts';
import { attachPopup, targets } from './popup.ts';
import type { Popup, Target } from './popup.ts';
import { startProxy } from './proxy.ts';
import { silence, withoutNoise, writePreferences } from './quiet.ts';

export { findChromium, findFirefox } from './find-browser.ts';
export type { Popup } from './popup.ts';

export interface LaunchOptions {
  /** The unpacked extension: `.output/chrome-mv3`. */
  extensionDir: string;
  /** Of the browser's own surface, and so of `browser.i18n`. Default `en`. */
  language?: 'en' | 'fr';
  colorScheme?: 'light' | 'dark';
  /** Default true. */
  headless?: boolean;
  /** Kept after `close`; without it a fresh profile is made and deleted. */
  profileDir?: string;
  viewport?: { width: number; height: number };
  /** The reader's, IANA name. Default Europe/Paris, as in the unit tests. */
  timeZone?: string;
  /** More command line switches. */
  args?: string[];
}

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The address of one of the extension's own pages: `page('popup.html')`. */
  extensionUrl(path: string): string;
  /** The background as it runs now; wakes nothing, waits for it when it is starting. */
  worker(): Promise<Worker>;
  /** Starts the background where it is stopped, as any message to it does. */
  wakeWorker(): Promise<void>;
  /** Stops the background, as the browser does when it idles; resolves once it is gone. */
  killWorker(): Promise<void>;
  /** Opens the real popup over a page, which it brings to the front; wakes the background. */
  openPopup(front?: Page): Promise<Popup>;
  /** What anybody but the browser itself asked of the network: `METHOD address`. Everything was refused. */
  requests(): string[];
  close(): Promise<void>;
}

export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { language = 'en', colorScheme = 'light', headless = true } = options;
  const { timeZone = 'Europe/Paris' } = options;
  const executablePath = findChromium();
  const proxy = await startProxy();
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'sourcier-profile-')));

  await writePreferences(profile, language);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    locale: language === 'fr' ? 'fr-FR' : 'en-US',
    viewport: options.viewport ?? { width: 1280, height: 900 },
    // On Linux the language of the surface comes from the environment, elsewhere from --lang.
    env: {
      ...ownEnvironment(),
      LANGUAGE: language,
      LANG: `${localeOf(language)}.UTF-8`,
      TZ: timeZone,
    },
    // Playwright's own switch would take the extension out again.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      `--lang=${language}`,
      `--proxy-server=${proxy.address}`,
      // Without this, what goes to this machine would go past the proxy.
      '--proxy-bypass-list=<-loopback>',
      ...silence,
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });

  const extensionId = new URL((await runningWorker(context)).url()).host;
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;

  async function workerTarget(cdp: CDPSession): Promise<Target | undefined> {
    return (await targets(cdp)).find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')),
    );
  }

  async function wakeWorker(): Promise<void> {
    const cdp = await context.newCDPSession(anyPage(context));
    const isAwake = (await workerTarget(cdp)) !== undefined;
    await cdp.detach();
    if (isAwake) return;
    const page = await context.newPage();
    await page.goto(extensionUrl('manifest.json'));
    await page.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime
        .sendMessage('wake up')
        .catch(() => undefined),
    );
    await page.close();
  }

  return {
    context,
    extensionId,
    extensionUrl,
    worker: () => runningWorker(context),
    wakeWorker,
    async killWorker() {
      const cdp = await context.newCDPSession(anyPage(context));
      const found = await workerTarget(cdp);
      if (found) {
        const worker = await runningWorker(context);
        const life = await lifeOf(worker);
        await cdp.send('Target.closeTarget', { targetId: found.targetId });
        // A message may have started it again already, under the same target id.
        while ((await workerTarget(cdp)) && (await lifeOf(worker)) === life) await setTimeout(10);
      }
      await cdp.detach();
    },
    async openPopup(front = anyPage(context)) {
      const cdp = await context.newCDPSession(front);
      await wakeWorker();
      await front.bringToFront();
      const worker = await runningWorker(context);
      await worker.evaluate(() =>
        (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.openPopup(),
      );
      const popup = (await targets(cdp)).find(
        ({ type, url }) => type === 'page' && url.startsWith(extensionUrl('popup.html')),
      );
      if (!popup) throw new Error('The popup opened and closed again.');
      return attachPopup(cdp, popup.targetId, colorScheme);
    },
    requests: () => withoutNoise(proxy.requests()),
    async close() {
      await context.close();
      await proxy.close();
      if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

interface ExtensionApi {
  action: { openPopup(): Promise<void> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** A number that the worker keeps while it lives; null when it does not answer. */
async function lifeOf(worker: Worker): Promise<number | null> {
  const number = worker.evaluate(() => {
    const world = globalThis as unknown as { life?: number };
    world.life ??= Math.random();
    return world.life;
  });
  return Promise.race([number, setTimeout(200, null)]).catch(() => null);
}

function anyPage(context: BrowserContext): Page {
  const page = context.pages()[0];
  if (!page) throw new Error('The browser has no page open.');
  return page;
}

function localeOf(language: 'en' | 'fr'): string {
  return language === 'fr' ? 'fr_FR' : 'en_US';
}

function ownEnvironment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  // LC_ALL would win over the language asked for.
  return Object.fromEntries(set.filter(([name]) => !name.startsWith('LC_')));
}
