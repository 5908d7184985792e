/** The popup's state: each part put in place as it becomes known, and kept up to date. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupLibrary, PopupPage, PopupState } from '@/components/popup-props';
import { access } from '@/utils/access';
import type { Settings } from '@/utils/core/settings';
import { sendMessage } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { askTwice } from '@/utils/ask-twice';
import { pageOf, tabInFront } from './tab';
import { silentLibrary } from './views';

/** Milliseconds. */
const LOOK_EVERY = 1_000;

export interface UsePopup {
  state: PopupState;
  /** Asks the library again how it stands. */
  refresh: () => void;
  /** Asks the page again what is on it. */
  look: () => Promise<void>;
}

export function usePopup(): UsePopup {
  const [now, setNow] = useState<Settings | null>(null);
  const [page, setPage] = useState<PopupPage>({ kind: 'asking' });
  const [library, setLibrary] = useState<PopupLibrary | null>(null);
  const [granted, setGranted] = useState(true);

  const refresh = useCallback(() => {
    void askTwice(() => sendMessage('status'))
      .catch(() => silentLibrary)
      .then(setLibrary);
  }, []);
  const look = useCallback(async () => {
    const found = await pageOf(await tabInFront());
    setPage((shown) => (isSame(shown, found) ? shown : found));
  }, []);
  useEffect(() => {
    const askAccess = () => void access.granted().then(setGranted);
    refresh();
    askAccess();
    void settings.get().then(setNow);
    const stops = [access.watch(askAccess), settings.watch(setNow)];
    return () => stops.forEach((stop) => stop());
  }, []);
  // A page that was paused tells more once it is not.
  const paused = now === null ? null : `${now.started} ${now.paused} ${now.pausedHosts.join()}`;
  useEffect(() => {
    // The page goes on finding while the popup is open.
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [paused, granted]);

  const pausedHere = 'host' in page && (now?.pausedHosts.includes(page.host) ?? false);
  const switches = now && { started: now.started, paused: now.paused, pausedHere };
  return { state: { library, page, switches, access: granted }, refresh, look };
}

function isSame(one: PopupPage, other: PopupPage): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
