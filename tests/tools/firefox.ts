/** Starts a real Firefox with the built extension in it, shut off from the network. */
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';
import { bidiOf } from './firefox-bidi.ts';
import { keeping, killBackground } from './firefox-extension.ts';
import { startProxy } from './proxy.ts';

export interface FirefoxOptions {
  /** The unpacked extension: `.output/firefox-mv3`. */
  extensionDir: string;
  /** Of the browser, and so of `browser.i18n`. Default `en`. */
  language?: 'en' | 'fr';
  colorScheme?: 'light' | 'dark';
  /** Default true. */
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** The reader's, IANA name. Default Europe/Paris, as in the unit tests. */
  timeZone?: string;
  /** Kept after `close`, with what the extension stored; without it a fresh profile is made and deleted. */
  profileDir?: string;
  /** More of Firefox's settings, as about:config has them. */
  preferences?: Record<string, string | number | boolean>;
}

export interface FirefoxBrowser {
  /** Empty, in front, with the focus. */
  page: Page;
  /** The extension's own, opened on install; tests look into what is stored from here. */
  welcome: Page;
  /** Brings a page before the others, and Firefox's focus from its address bar into the page. */
  toFront(page: Page): Promise<void>;
  /** As if the keys of the extension's command were pressed: keys sent to a page do not reach it. */
  command(): Promise<void>;
  /** Stops the background, as Firefox does when it idles; resolves once it is gone. */
  killBackground(): Promise<void>;
  /** What anybody but Firefox itself asked of the network: `METHOD address`. Everything was refused. */
  requests(): string[];
  close(): Promise<void>;
}

/** What Firefox asks its makers for, whatever its settings. */
const noise = /^CONNECT [\w.-]+\.(mozilla\.(com|net|org)|firefox\.com):443$/;

/** How long the welcome page may take to open; milliseconds. */
const PATIENCE = 60_000;

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const { language = 'en', colorScheme = 'light', headless = true } = options;
  const { extensionDir, profileDir } = options;
  const proxy = await startProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    // Without it neither the extension's own pages nor Firefox's settings can be reached.
    args: ['--remote-allow-system-access'],
    ...(profileDir && { userDataDir: profileDir }),
    env: { ...process.env, TZ: options.timeZone ?? 'Europe/Paris' },
    extraPrefsFirefox: {
      ...through(new URL(proxy.address)),
      ...quiet,
      ...(profileDir && (await keeping(extensionDir))),
      ...options.preferences,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await proxy.close();
  };
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.setViewport(options.viewport ?? { width: 1280, height: 900 });
    await speak(browser, language);
    await browser.installExtension(extensionDir);
    const welcome = await welcomeIn(browser);
    const toFront = async (front: Page): Promise<void> => {
      await front.bringToFront();
      await bidiOf(browser).asFirefox('gBrowser.selectedBrowser.focus()');
      await front.waitForFunction(() => document.hasFocus());
    };
    const command = async (): Promise<void> => {
      const { asFirefox } = bidiOf(browser);
      await asFirefox(`document.querySelector('keyset[id^="ext-keyset"] key').doCommand()`);
    };
    const { host } = new URL(await welcome.evaluate(() => location.href));
    // It opened in front.
    await toFront(page);
    return {
      page,
      welcome,
      toFront,
      command,
      killBackground: () => killBackground(browser, host),
      requests: () => withoutNoise(proxy.requests()),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox's language without its language pack: its own menus stay English, what asks for it hears French. */
async function speak(browser: Browser, language: string): Promise<void> {
  const { asFirefox } = bidiOf(browser);
  await asFirefox(`Services.locale.availableLocales = ['fr', 'en-US']`);
  await asFirefox(`Services.locale.requestedLocales = ['${language === 'fr' ? 'fr' : 'en-US'}']`);
  const spoken = await asFirefox('Services.locale.appLocaleAsBCP47');
  if (!spoken.startsWith(language)) throw new Error(`Firefox speaks ${spoken}, not ${language}`);
}

/** Puppeteer does not hear where a tab of an extension has gone: it is asked. */
async function welcomeIn(browser: Browser): Promise<Page> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return page;
    }
    if (Date.now() > end) throw new Error('The welcome page did not open');
    await setTimeout(50);
  }
}

function withoutNoise(requests: string[]): string[] {
  return requests.filter((asked) => !noise.test(asked));
}

function through({ hostname, port }: URL) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    // What goes to this machine goes there as well.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/** Stops what Firefox itself would ask for. */
const quiet = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
};
