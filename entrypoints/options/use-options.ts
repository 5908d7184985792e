/** The settings page's state, kept up to date with every other page and with the browser. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsProps } from '@/components/options-props';
import { askTwice } from '@/utils/ask-twice';
import type { PartialCharter } from '@/utils/core/charter';
import type { HealthView } from '@/utils/core/health-view';
import { type Settings } from '@/utils/core/settings';
import { dated } from '@/utils/core/verdicts';
import { creditKeys } from '@/utils/credit-keys';
import { sendMessage } from '@/utils/messages';
import { settings } from '@/utils/settings';

type Given = 'imposed' | 'remembered' | 'shortcut' | 'change';

interface UseOptions extends Pick<OptionsProps, Given> {
  /** Null until they are read. */
  now: Settings | null;
  /** Null until it is answered. */
  health: HealthView | 'silent' | null;
  /** Asks again what no listener tells. */
  refresh: () => void;
}

export function useOptions(): UseOptions {
  const [now, setNow] = useState<Settings | null>(null);
  const [imposed, setImposed] = useState<PartialCharter>({});
  const [remembered, setRemembered] = useState<OptionsProps['remembered']>(null);
  const [health, setHealth] = useState<UseOptions['health']>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);
  /** Changes of this page that are not stored yet. */
  const unstored = useRef(0);

  const refresh = useCallback(() => {
    void askTwice(() => sendMessage('status'))
      .then(({ tweets }) => tweets)
      .catch(() => 'silent' as const)
      .then(setRemembered);
    void askTwice(() => sendMessage('health'))
      .catch(() => 'silent' as const)
      .then(setHealth);
    void creditKeys().then(setShortcut);
  }, []);
  useEffect(() => {
    refresh();
    void Promise.all([settings.own(), settings.imposed()]).then(([own, imposed]) => {
      setImposed(imposed);
      setNow(own);
    });
    const stop = settings.watch((_, own, imposed) => {
      setImposed(imposed);
      // What is stored meanwhile lacks what was changed here since.
      if (unstored.current === 0) setNow(own);
    });
    // The reader comes back from reading, or from the browser's page of keys.
    window.addEventListener('focus', refresh);
    return () => {
      stop();
      window.removeEventListener('focus', refresh);
    };
  }, []);
  // Shown before it is stored, or the control that was pressed would go back for a moment.
  const change = useCallback<OptionsProps['change']>((how) => {
    setNow((shown) => shown && dated(how(shown), Date.now()));
    unstored.current++;
    void settings
      .update(how)
      .finally(() => unstored.current--)
      .catch(() => undefined)
      .then(() => settings.own())
      .then((stored) => unstored.current === 0 && setNow(stored));
  }, []);
  return { now, imposed, remembered, health, shortcut, change, refresh };
}
