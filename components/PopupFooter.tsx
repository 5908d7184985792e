/** The popup's foot: what can be undone or stopped, and how the library stands. */
import type { ComponentChildren } from 'preact';
import { formatNumber } from './format';
import { beside } from './phrases';
import type { PopupLibrary } from './popup-props';
import { useWords } from './words';

interface PopupFooterProps {
  library: PopupLibrary | null;
  /** Nothing is being read. */
  off: boolean;
  children: ComponentChildren;
}

export function PopupFooter({ library, off, children }: PopupFooterProps) {
  const { t, locale } = useWords();
  return (
    <footer class="part small quiet">
      {children}
      {library && library.trouble !== 'silent' && (
        <p>
          {beside(
            t('popup.remembered', library.tweets, { n: formatNumber(library.tweets, locale) }),
            off || library.changed || library.trouble ? null : t('popup.readingWell'),
          )}
        </p>
      )}
    </footer>
  );
}
