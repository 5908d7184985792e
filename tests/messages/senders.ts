/** Messages to the background as different senders send them. */
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import type { Sender } from '@/utils/answer';
import { removeAllListeners } from '@/utils/messages';

export const ownPage: Sender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
};
export const tabOnX: Sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://x.com/home',
  frameId: 0,
  tab: { incognito: false },
};
export const privateTab: Sender = { ...tabOnX, tab: { incognito: true } };

/** Sends a message as that sender would; answers what came back: `{ res }`, `{ err }` or undefined. */
export function send(
  sender: Sender,
  message: unknown,
): Promise<{ res?: unknown; err?: unknown } | undefined> {
  return new Promise((resolve, reject) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as {
      trigger(...args: unknown[]): Promise<unknown[]>;
    };
    listeners
      .trigger(message, sender, resolve)
      .then((kept) => kept.every((one) => one !== true) && resolve(undefined), reject);
  });
}

export function message(type: string, data?: unknown) {
  return { id: 1, type, data, timestamp: Date.now() };
}

type OnCommand = Parameters<typeof fakeBrowser.commands.onCommand.addListener>[0];

type OnMenu = Parameters<typeof fakeBrowser.contextMenus.onClicked.addListener>[0];

/** What the browser calls: at a command, and at a press in its menu. */
interface Heard {
  command: OnCommand;
  menu: OnMenu;
}

/** A browser in which nothing is stored yet, and its background. */
export function freshBackground(): Heard {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  return wokenBackground();
}

/** The background started again over what is stored. */
export function wokenBackground(): Heard {
  const heard: Heard = { command: () => undefined, menu: () => undefined };
  vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
    heard.menu = listener;
  });
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    heard.command = listener;
  });
  removeAllListeners();
  background.main();
  return heard;
}
