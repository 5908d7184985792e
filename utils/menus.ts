/** The entry in the browser's own menu, on any page: who said this first? */
import { browser } from 'wxt/browser';
import { openLibrary } from './open-library';

const FIND = 'find';

/** Browsers keep it until the next version, which makes it anew. */
export function makeMenu(title: string): void {
  browser.contextMenus.removeAll(() =>
    browser.contextMenus.create({ id: FIND, title, contexts: ['selection', 'link'] }),
  );
}

export function onMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl }) => {
    if (menuItemId === FIND) void openLibrary(selectionText ?? linkUrl ?? '');
  });
}
