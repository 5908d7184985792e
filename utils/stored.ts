/** One value in the browser's storage. What else `wxt/utils/storage` knows would take 3 kB of the package. */
import { browser } from 'wxt/browser';

export interface Stored<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  remove(): Promise<void>;
}

/** @param fallback what it is while nothing is stored. */
export function stored<Value>(
  area: 'local' | 'session',
  key: string,
  fallback: Value,
): Stored<Value> {
  return {
    get: async () => {
      const { [key]: value = fallback } = await browser.storage[area].get(key);
      return value as Value;
    },
    set: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
  };
}
