/**
 * The only reader and writer of stored settings. On the browser's own storage: what else
 * `wxt/utils/storage` knows would take 3 kB of the content script.
 */
import { type Browser, browser } from 'wxt/browser';
import { parsePartialCharter, type PartialCharter } from './core/charter';
import { dated, inForce, parseSettings, type Settings } from './core/settings';

const KEY = 'settings';

/** One change at a time in this context, so that none is written over another. */
let last: Promise<unknown> = Promise.resolve();

export const settings = {
  /** Those in force: the reader's own, and over them what an administrator imposes. */
  async get(): Promise<Settings> {
    const [own, imposed] = await Promise.all([settings.own(), settings.imposed()]);
    return inForce(own, imposed);
  },

  /** The reader's own, whatever is imposed. */
  async own(): Promise<Settings> {
    return dated(parseSettings((await browser.storage.local.get(KEY))[KEY]), Date.now());
  },

  /** What an administrator imposes through the browser's policies. */
  async imposed(): Promise<PartialCharter> {
    // Firefox rejects where there is no policy.
    return parsePartialCharter(await browser.storage.managed.get(null).catch(() => null));
  },

  /** Reads the reader's own, changes and writes them; answers what was written. */
  update(change: (own: Settings) => Settings): Promise<Settings> {
    const next = last.then(async () => {
      const after = dated(parseSettings(change(await settings.own())), Date.now());
      await browser.storage.local.set({ [KEY]: after });
      return after;
    });
    last = next.catch(() => undefined);
    return next;
  },

  /**
   * Tells every change made in any context: those in force, the reader's own, and what is imposed.
   * Answers the function that stops telling.
   */
  watch(listener: (now: Settings, own: Settings, imposed: PartialCharter) => void): () => void {
    const { local, managed } = browser.storage;
    const tell = async (own: Settings): Promise<void> => {
      const imposed = await settings.imposed();
      listener(inForce(own, imposed), own, imposed);
    };
    const stored = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>): void => {
      if (!change) return;
      const [before, now] = [parseSettings(change.oldValue), parseSettings(change.newValue)];
      // Firefox tells of what was written over by the same, too.
      if (JSON.stringify(before) !== JSON.stringify(now)) void tell(now);
    };
    const imposed = (): void => void settings.own().then(tell);
    local.onChanged.addListener(stored);
    managed.onChanged.addListener(imposed);
    return () => {
      local.onChanged.removeListener(stored);
      managed.onChanged.removeListener(imposed);
    };
  },
};
