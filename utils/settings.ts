/**
 * The only reader and writer of stored settings. On the browser's own storage: what else
 * `wxt/utils/storage` knows would take 3 kB of the content script.
 */
import { type Browser, browser } from 'wxt/browser';
import { parsePartialCharter, type PartialCharter } from './core/charter';
import { inForce, parseSettings, type Settings } from './core/settings';
import { dated } from './core/verdicts';

const KEY = 'settings';
/** What an administrator imposes, as it was last said: see `imposed.ts`. */
const IMPOSED = 'imposed';

/** One change at a time in this context, so that none is written over another. */
let last: Promise<unknown> = Promise.resolve();

async function read(): Promise<{ own: Settings; imposed: PartialCharter }> {
  const stored = await browser.storage.local.get([KEY, IMPOSED]);
  return {
    own: dated(parseSettings(stored[KEY]), Date.now()),
    imposed: parsePartialCharter(stored[IMPOSED]),
  };
}

export const settings = {
  /** Those in force: the reader's own, and over them what an administrator imposes. */
  async get(): Promise<Settings> {
    const { own, imposed } = await read();
    return inForce(own, imposed);
  },

  /** The reader's own, whatever is imposed. */
  own: async (): Promise<Settings> => (await read()).own,

  /** What an administrator imposes through the browser's policies. */
  imposed: async (): Promise<PartialCharter> => (await read()).imposed,

  /** Keeps what an administrator imposes now; anything may be said. */
  async impose(said: unknown): Promise<void> {
    const now = parsePartialCharter(said);
    if (JSON.stringify(now) === JSON.stringify(await settings.imposed())) return;
    await browser.storage.local.set({ [IMPOSED]: now });
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
    const { onChanged } = browser.storage.local;
    const changed = ({ [KEY]: own, [IMPOSED]: imposed }: Changes): void => {
      if (isNews(own) || isNews(imposed))
        void read().then((now) => listener(inForce(now.own, now.imposed), now.own, now.imposed));
    };
    onChanged.addListener(changed);
    return () => onChanged.removeListener(changed);
  },
};

type Changes = Record<string, Browser.storage.StorageChange | undefined>;

/** Firefox tells of what was written over by the same, too. */
function isNews(change: Changes[string]): boolean {
  return !!change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
}
