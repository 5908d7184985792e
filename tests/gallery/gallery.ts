/** Opens the gallery in a real browser, state by state, in both languages and on light and dark. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../tools/find-browser.ts';

const ADDRESS = 'https://gallery.example/';
/** A busy machine is no failure; milliseconds. */
const PATIENCE = 30_000;

interface Manner {
  lang: 'en' | 'fr';
  ground: 'light' | 'dark';
}

export interface Shown extends Manner {
  name: string;
  page: Page;
}

const everyManner: readonly Manner[] = (['en', 'fr'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((ground) => ({ lang, ground })),
);
/** Each language and each ground once. */
export const twoManners: readonly Manner[] = [
  { lang: 'en', ground: 'light' },
  { lang: 'fr', ground: 'dark' },
];

/** Calls `look` with each state, ready: those whose name holds `filter`. */
export async function eachState(
  filter: string,
  look: (shown: Shown) => Promise<void>,
  manners: readonly Manner[] = everyManner,
  /** Pixels of the picture for one of the page. */
  scale = 2,
): Promise<void> {
  const files = await bundle();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({
      deviceScaleFactor: scale,
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
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    await page.locator('html[data-ready]').waitFor({ timeout: PATIENCE });
    const frames = await page.locator('iframe').evaluateAll((all) =>
      all.map((frame) => ({
        name: frame.getAttribute('title') ?? '',
        width: Number(frame.dataset['width']),
      })),
    );
    for (const { name, width } of frames) {
      if (!name.includes(filter)) continue;
      await page.setViewportSize({ width, height: 800 });
      for (const { lang, ground } of manners) {
        await page.emulateMedia({ colorScheme: ground });
        await page.goto(`${ADDRESS}?state=${name}&lang=${lang}&ground=${ground}`);
        await page
          .locator('html[data-ready]')
          .waitFor({ timeout: PATIENCE })
          .catch((error: unknown) => {
            throw new Error(`${name} ${lang} ${ground} does not come to rest`, { cause: error });
          });
        await look({ name, lang, ground, page });
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
