/** Opens the gallery in a real browser, state by state, in both languages and on light and dark. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../tools/find-browser.ts';

const ADDRESS = 'https://gallery.example/';

export interface Shown {
  name: string;
  lang: 'en' | 'fr';
  ground: 'light' | 'dark';
  page: Page;
}

/** Calls `look` with each state, ready: those whose name holds `filter`. */
export async function eachState(
  filter: string,
  look: (shown: Shown) => Promise<void>,
): Promise<void> {
  const files = await bundle();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Paris',
    });
    await page.route('**', (route) => {
      const { pathname } = new URL(route.request().url());
      const body = files.get(pathname);
      return body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body, contentType: pathname === '/' ? 'text/html' : 'text/javascript' });
    });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(ADDRESS);
    const frames = await page.locator('iframe').evaluateAll((all) =>
      all.map((frame) => ({
        name: frame.getAttribute('title') ?? '',
        width: Number(frame.dataset['width']),
      })),
    );
    for (const { name, width } of frames) {
      if (!name.includes(filter)) continue;
      await page.setViewportSize({ width, height: 800 });
      for (const lang of ['en', 'fr'] as const) {
        for (const ground of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: ground });
          await page.goto(`${ADDRESS}?state=${name}&lang=${lang}&ground=${ground}`);
          await page
            .locator('html[data-ready]')
            .waitFor({ timeout: 10_000 })
            .catch((error: unknown) => {
              throw new Error(`${name} ${lang} ${ground} does not come to rest`, { cause: error });
            });
          await look({ name, lang, ground, page });
        }
      }
    }
  } finally {
    await browser.close();
  }
}

/** The gallery's files by path, built as the extension is. */
async function bundle(): Promise<Map<string, string>> {
  const output = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: { write: false, modulePreload: false },
  });
  const files = new Map<string, string>();
  for (const { output: written } of [output].flat() as { output: Output[] }[]) {
    for (const { type, fileName, code, source } of written) {
      files.set(`/${fileName}`, type === 'chunk' ? (code ?? '') : String(source));
    }
  }
  files.set('/', files.get('/index.html') ?? '');
  return files;
}

interface Output {
  type: 'chunk' | 'asset';
  fileName: string;
  code?: string;
  source?: string | Uint8Array;
}
