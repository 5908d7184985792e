/**
 * The only reader and writer of stored settings. On the browser's own storage: what else
 * `wxt/utils/storage` knows would take 3 kB of the content script.
 */
import { type Browser, browser } from 'wxt/browser';
import { parseSettings, type Settings } from './core/settings';

const KEY = 'settings';

/** One change at a time in this context, so that none is written over another. */
let last: Promise<unknown> = Promise.resolve();

export const settings = {
  async get(): Promise<Settings> {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  },

  /** Reads, changes and writes; answers what was written. */
  update(change: (before: Settings) => Settings): Promise<Settings> {
    const next = last.then(async () => {
      const after = parseSettings(change(await settings.get()));
      await browser.storage.local.set({ [KEY]: after });
      return after;
    });
    last = next.catch(() => undefined);
    return next;
  },

  /** Tells every change made in any context; answers the function that stops telling. */
  watch(listener: (now: Settings) => void): () => void {
    const tell = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>): void => {
      if (!change) return;
      const [before, now] = [parseSettings(change.oldValue), parseSettings(change.newValue)];
      // Firefox tells of what was written over by the same, too.
      if (JSON.stringify(before) !== JSON.stringify(now)) listener(now);
    };
    browser.storage.local.onChanged.addListener(tell);
    return () => browser.storage.local.onChanged.removeListener(tell);
  },
};
