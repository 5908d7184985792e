/** The key that writes the credit, as the browser has it, and the browser's own place to change it. */

/** The command's name in the manifest. */
const CREDIT = 'credit';

/** Firefox for Android has no commands; only Firefox opens its place for them by a call (137). */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const commands = (): Commands | undefined => browser.commands;

/** "Alt+V", "" for none; null where the browser has no such keys. */
export async function shortcutNow(): Promise<string | null> {
  const all = (await commands()?.getAll()) ?? [];
  const credit = all.find(({ name }) => name === CREDIT);
  return credit ? (credit.shortcut ?? '') : null;
}

export function changeShortcut(): void {
  const open = commands()?.openShortcutSettings;
  if (open) void open();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
