/** The popup's foot: what can be undone or stopped, how the library stands, and the settings. */
import type { ComponentChildren } from 'preact';
import { formatNumber } from './format';
import { beside } from './phrases';
import type { PopupLibrary } from './popup-props';
import { useWords } from './words';

interface PopupFooterProps {
  library: PopupLibrary | null;
  /** Nothing is being read. */
  off: boolean;
  onLibrary: () => void;
  onSettings: () => void;
  children: ComponentChildren;
}

export function PopupFooter({ library, off, onLibrary, onSettings, children }: PopupFooterProps) {
  const { t, locale } = useWords();
  return (
    <footer class="part small quiet">
      {children}
      <div class="row standing">
        <p class="grow">
          {library &&
            library.trouble !== 'silent' &&
            beside(
              t('popup.remembered', library.tweets, { n: formatNumber(library.tweets, locale) }),
              off || library.changed || library.trouble ? null : t('popup.readingWell'),
            )}
        </p>
        <button type="button" class="link" onClick={onLibrary}>
          {t('popup.library')}
        </button>
        <button type="button" class="link" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </div>
    </footer>
  );
}
