/** Everyday work: the extension built and watched, in a browser whose profile is kept. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { serveStandIn } from '../stand-in/serve.ts';
import { launchWithExtension } from './browser.ts';
import { findChromium } from './find-browser.ts';

const HELP = `npm run dev -- [--stand-in]

Builds the extension, builds it again whenever a file changes and reloads it, in a Chromium that it
opens on https://x.com/home with a profile of its own: sign in once, it is kept in .cache/.
Ctrl+C, or closing the browser, ends it.

  --stand-in   the stand-in for X in place of the real one, shut off from the network
`;

interface Browser {
  /** Resolves when the browser is closed by whoever sits before it. */
  closed: Promise<unknown>;
  close(): Promise<void>;
}

/** A browser as anybody starts it: X lets nobody sign in to one that a program drives. */
async function openReal(extensionDir: string): Promise<Browser> {
  const profile = await profileDir('dev-profile');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = spawn(
    findChromium(),
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(asRoot ? ['--no-sandbox'] : []),
      'https://x.com/home',
    ],
    { stdio: 'ignore' },
  );
  const closed = once(browser, 'exit');
  return {
    closed,
    async close() {
      browser.kill();
      await closed;
    },
  };
}

async function openStandIn(extensionDir: string): Promise<Browser> {
  const { context, close } = await launchWithExtension({
    extensionDir,
    headless: false,
    profileDir: await profileDir('dev-profile-stand-in'),
    // WXT tells the extension of each change through this machine's own network.
    args: ['--proxy-bypass-list=<local>'],
  });
  await serveStandIn(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://x.com/home');
  return { closed: new Promise((done) => context.once('close', done)), close };
}

/** The tweets of the stand-in and those of X go into libraries of their own. */
async function profileDir(name: string): Promise<string> {
  const path = resolve('.cache', name);
  await mkdir(path, { recursive: true });
  return path;
}

async function main(standIn: boolean): Promise<void> {
  const interrupted = new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  const server = await createServer({ browser: 'chrome', webExt: { disabled: true } });
  await server.start();
  try {
    const extensionDir = resolve('.output/chrome-mv3-dev');
    const browser = await (standIn ? openStandIn(extensionDir) : openReal(extensionDir));
    await Promise.race([interrupted, browser.closed]);
    await browser.close();
  } finally {
    await server.stop();
  }
}

process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    'stand-in': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await main(values['stand-in']);
