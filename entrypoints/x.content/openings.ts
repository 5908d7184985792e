/** Which links of tweets the reader opens in this tab, and out of which tweets. */
import type { Opening } from '@/utils/messages';
import { linkOpened } from '@/utils/x/opened-from';
import type { Reading } from '@/utils/x/read-tweet';

/** @param complete adds to a reading what is known of the tweet besides. */
export function watchOpenings(
  complete: (reading: Reading) => Reading,
  onOpened: (opening: Opening) => void,
  signal: AbortSignal,
): void {
  const heard = (event: MouseEvent): void => {
    // The first button opens here, or with a key elsewhere; the middle one in another tab.
    if (!event.isTrusted || event.button > 1) return;
    const opening = linkOpened(event, complete);
    if (opening) onOpened(opening);
  };
  for (const type of ['click', 'auxclick'] as const)
    document.addEventListener(type, heard, { capture: true, signal });
}
