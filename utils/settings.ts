/** The only reader and writer of stored settings. */
import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from './core/settings';

const stored = storage.defineItem<unknown>('local:settings');

/** One change at a time in this context, so that none is written over another. */
let last: Promise<unknown> = Promise.resolve();

export const settings = {
  async get(): Promise<Settings> {
    return parseSettings(await stored.getValue());
  },

  /** Reads, changes and writes; answers what was written. */
  update(change: (before: Settings) => Settings): Promise<Settings> {
    const next = last.then(async () => {
      const after = parseSettings(change(await settings.get()));
      await stored.setValue(after);
      return after;
    });
    last = next.catch(() => undefined);
    return next;
  },

  /** Tells every change made in any context; answers the function that stops telling. */
  watch(listener: (now: Settings) => void): () => void {
    return stored.watch((value) => listener(parseSettings(value)));
  },
};
