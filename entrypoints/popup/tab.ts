/** The tab in front, and what it tells about itself. */
import type { PopupPage } from '@/components/popup-props';
import { sendMessage } from '@/utils/messages';
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
  return report
    ? { kind: 'read', host, reshares: report.reshares.map(reshareView) }
    : { kind: 'silent', host };
}
