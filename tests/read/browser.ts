/** A real browser that mounts saved pages under X's addresses, runs none of their scripts, and asks nobody for anything. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { bundle } from '../stand-in/bundle.ts';
import { findChromium } from '../tools/find-browser.ts';
import { silence } from '../tools/quiet.ts';
import type {} from './in-page.ts';

/** A page that loads nothing and runs nothing; what we evaluate comes from outside and is not held back. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface ReadingBrowser {
  /** Shows a page under an address, with the readers in it. */
  show(html: string, url: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openReadingBrowser(): Promise<ReadingBrowser> {
  const script = await bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...silence, ...(process.platform === 'linux' ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  let shown: { html: string; url: string } | null = null;
  await page.route('**', (route, request) => {
    const html = shown?.html;
    // A second document would be where the page itself wants to go.
    shown = null;
    if (html === undefined || !request.isNavigationRequest()) return route.abort('aborted');
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    };
    return route.fulfill({ headers, body: html });
  });
  return {
    async show(html, url) {
      shown = { html, url };
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      return page;
    },
    close: () => browser.close(),
  };
}
