/** The way into the library page from wherever the reader is, with something to check. */
import { browser } from 'wxt/browser';
import { stored } from './stored';

/** Texts go this way, not by the address, which the browser remembers. */
const handed = stored('session', 'handed', '');

/** Longer texts are nobody's selection. UTF-16 units. */
const MOST = 25_000;

/** @param text to be checked; empty for the page as it begins. */
export async function openLibrary(text: string): Promise<void> {
  const view = text === '' ? 'search' : 'check';
  await handed.set(text.slice(0, MOST));
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html?view=${view}`) });
}

/** What was handed over to the page that opens now, once. */
export async function takeHanded(): Promise<string> {
  const text = await handed.get();
  await handed.remove();
  return text;
}
