/** The content script on X: reads while it may, answers the popup, and leaves no trace when it ends. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { wordsFor } from '@/components/words';
import { isPausedOn } from '@/utils/core/settings';
import { onMessage } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { xPages } from '@/utils/x/hosts';
import { OWN_ATTRIBUTE } from '@/utils/x/watch-tweets';
import { isAlive } from './alive';
import { prepareNote } from './note';
import { type PageReading, startReading } from './read';

/** How soon a tab notices that its extension was updated or taken away; milliseconds. */
const ALIVE_EVERY = 3_000;

export default defineContentScript({
  matches: xPages,
  cssInjectionMode: 'manual',
  async main(ctx) {
    // A script that an update left behind may have left its parts too.
    for (const old of document.querySelectorAll(`[${OWN_ATTRIBUTE}]`)) old.remove();
    const words = wordsFor(i18n.t, browser.i18n.getUILanguage());
    const showNote = prepareNote(words);
    let reading: { page: PageReading; stop: AbortController } | null = null;

    const apply = (now: Awaited<ReturnType<typeof settings.get>>): void => {
      if (isPausedOn(now, location.host) || ctx.isInvalid) {
        reading?.stop.abort();
        reading = null;
      } else if (reading) {
        reading.page.settingsChanged(now);
      } else {
        const stop = new AbortController();
        reading = { page: startReading(words, now, stop.signal), stop };
      }
    };

    await shown(document);
    ctx.onInvalidated(() => {
      const wasReading = reading !== null;
      reading?.stop.abort();
      reading = null;
      // A newer script of ours carries on by itself; a lost extension needs the tab reloaded.
      if (wasReading && !isAlive()) showNote();
    });
    stopWith(ctx, settings.watch(apply));
    stopWith(
      ctx,
      onMessage('describePage', () => ({
        host: location.host,
        reshares: reading?.page.reshares() ?? [],
        draft: reading?.page.hints.describe() ?? null,
      })),
    );
    stopWith(
      ctx,
      onMessage('actOnDraft', ({ data }) => reading?.page.hints.act(data) ?? false),
    );
    stopWith(
      ctx,
      onMessage('whoseCopy', ({ data }) => reading?.page.copies.sourceOf(data) ?? null),
    );
    stopWith(
      ctx,
      onMessage('creditKey', () => reading?.page.hints.creditKey() ?? false),
    );
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) =>
      reading?.page.navigated(newUrl),
    );
    ctx.addEventListener(window, 'pagehide', () => reading?.page.flush());
    ctx.addEventListener(window, 'pageshow', () => ctx.isValid);
    ctx.setInterval(() => undefined, ALIVE_EVERY);
    apply(await settings.get());
  },
});

/** Where the whole extension is gone, its listeners are gone too, and cannot be taken off. */
function stopWith(ctx: ContentScriptContext, stop: () => void): void {
  ctx.onInvalidated(() => {
    if (isAlive()) stop();
  });
}

/** A page that the browser prepares in advance is nobody's yet. */
function shown(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}
