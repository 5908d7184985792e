/** What Firefox does with an extension of its own accord, done when a test says so. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bidiOf } from './firefox-bidi.ts';

/** Stops the background of the extension at this host, as Firefox does when it idles; resolves once it is gone. */
export async function killBackground(browser: Browser, host: string): Promise<void> {
  const state = await bidiOf(browser).asFirefox(`await (async () => {
    const { extension } = WebExtensionPolicy.getByHostname('${host}');
    if (extension.backgroundState !== 'stopped')
      await extension.terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      });
    return extension.backgroundState;
  })()`);
  if (state !== 'stopped') throw new Error(`The background is ${state}, not stopped`);
}

/** Any: what is stored belongs to this address, which Firefox makes up anew otherwise. */
const ADDRESS = '6d1b9c52-3f0e-4c7a-9a54-2b8e0d7f1c36';

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** Settings by which what an extension stored outlives Firefox, which takes unsigned ones out when it closes. */
export async function keeping(extensionDir: string): Promise<Record<string, string | boolean>> {
  const text = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  const { gecko } = (JSON.parse(text) as Manifest).browser_specific_settings;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: ADDRESS }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}
