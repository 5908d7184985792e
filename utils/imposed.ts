/**
 * What an administrator imposes by the browser's policies. A browser that was just started says so only
 * after seconds, and nothing is to wait for it: what it last said holds until then.
 */
import { browser } from 'wxt/browser';
import { settings } from './settings';

/** One at a time: the last said is the last kept. */
let last: Promise<void> = Promise.resolve();

/** To be called when the background starts. */
export function keepImposed(): void {
  browser.storage.managed.onChanged.addListener(() => void noteImposed());
  void noteImposed();
}

/** Resolves once what is imposed now is kept. */
export function noteImposed(): Promise<void> {
  last = last
    // Firefox rejects where there is no policy.
    .then(async () => settings.impose(await browser.storage.managed.get(null).catch(() => null)))
    .catch(() => undefined);
  return last;
}
