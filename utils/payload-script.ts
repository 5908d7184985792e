/** Puts the script that hears X's answers into X's pages, or keeps it out: as the settings say. */
import { browser } from 'wxt/browser';
import type { Settings } from './core/settings';
import { settings } from './settings';
import { xPages } from './x/hosts';

const ID = 'payloads';

/** The pages of X that it is to be in. */
export function payloadPages({ started, paused, payloads, pausedHosts }: Settings): string[] {
  if (!started || paused || !payloads) return [];
  return xPages.filter((page) => !pausedHosts.includes(new URL(page).host));
}

/** One change at a time. */
let last: Promise<unknown> = Promise.resolve();

/** To be called when the background starts: an update of the extension takes the script out. */
export function keepPayloadScript(): void {
  const keep = (): void => {
    // By what holds at its turn: changes can be told in another order than they were made in.
    last = last.then(async () => inStep(payloadPages(await settings.get()))).catch(() => undefined);
  };
  settings.watch(keep);
  keep();
}

async function inStep(matches: string[]): Promise<void> {
  const { scripting } = browser;
  const [before] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before && isSame(before.matches ?? [], matches)) return;
  if (before) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    {
      id: ID,
      js: ['payloads.js'],
      matches,
      world: 'MAIN',
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
