/** Whether the browser lets Sourcier run on X: in Firefox, and at will in Chrome, the person says. */
import { browser } from 'wxt/browser';

/** The host that X redirects the others to. */
const NEEDED = { origins: ['https://x.com/*'] };

export const access = {
  granted: (): Promise<boolean> => browser.permissions.contains(NEEDED),

  /** Only while a press is being handled: browsers refuse it otherwise. */
  ask(): Promise<boolean> {
    const origins = browser.runtime.getManifest().host_permissions as string[] | undefined;
    return browser.permissions.request({ origins: origins ?? [] });
  },

  /** Tells every change; answers the function that stops telling. */
  watch(listener: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};
