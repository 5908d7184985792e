/** The keys that write the first credit: a command of the browser's, which the person can change there. */
import { browser } from 'wxt/browser';

/** The command's name in the manifest. */
const COMMAND = 'credit';

/** Firefox for Android has no commands; only Firefox opens its place for them by a call (137). */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const commands = (): Commands | undefined => browser.commands;

/** As they are set now ("Alt+V"); "" for none; null where the browser has no such keys. */
export async function creditKeys(): Promise<string | null> {
  const all = (await commands()?.getAll()) ?? [];
  const credit = all.find(({ name }) => name === COMMAND);
  return credit ? (credit.shortcut ?? '') : null;
}

/** Calls back with the tab in front when the keys are pressed. */
export function onCreditKeys(pressed: (tabId: number) => void): void {
  commands()?.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) pressed(tab.id);
  });
}

/** Leads to the browser's own place to change them. */
export function changeCreditKeys(): void {
  const open = commands()?.openShortcutSettings;
  if (open) void open();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
