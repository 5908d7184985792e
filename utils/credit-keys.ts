/** The keys that write the first credit: a command of the browser's, which the person can change there. */
import { browser } from 'wxt/browser';

const COMMAND = 'credit';

/** As they are set now ("Alt+V"); "" where there are none. Firefox for Android has no commands. */
export async function creditKeys(): Promise<string> {
  const commands = (await commandsOf()?.getAll()) ?? [];
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}

/** Calls back with the tab in front when the keys are pressed. */
export function onCreditKeys(pressed: (tabId: number) => void): void {
  commandsOf()?.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) pressed(tab.id);
  });
}

function commandsOf(): typeof browser.commands | undefined {
  return browser.commands;
}
