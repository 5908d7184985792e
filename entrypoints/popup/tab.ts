/** The tab in front, what it tells about itself, and what it is asked to do. */
import type { PopupPage } from '@/components/popup-props';
import { type DraftAct, sendMessage } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { isXHost } from '@/utils/x/page';
import { reshareView } from './views';

export async function tabInFront(): Promise<Browser.tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Its address is visible only where the browser lets Sourcier run: elsewhere it counts as not on X. */
export async function pageOf(tab: Browser.tabs.Tab | null): Promise<PopupPage> {
  const host = URL.parse(tab?.url ?? '')?.host ?? '';
  if (tab?.id === undefined || !isXHost(host)) return { kind: 'elsewhere' };
  const report = await sendMessage('describePage', undefined, tab.id).catch(() => undefined);
  if (!report) return { kind: 'silent', host };
  const now = await settings.get();
  const reshares = report.reshares.map((one) => reshareView(one, now));
  return { kind: 'read', host, reshares, draft: report.draft };
}

/** Answers false when it cannot be done, or no longer. */
export async function actOnDraft(act: DraftAct): Promise<boolean> {
  const tab = await tabInFront();
  return tab?.id !== undefined && (await sendMessage('actOnDraft', act, tab.id));
}
