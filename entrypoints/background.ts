/** The background: opens the library and answers messages. Wiring only. */
import { answer } from '@/utils/answer';
import { copiedElsewhere } from '@/utils/copied-elsewhere';
import { linksSeen } from '@/utils/core/links-seen';
import { isCreditedAround, judge } from '@/utils/core/reshare';
import { judgeMedia, mediaOrigin } from '@/utils/core/reused-media';
import { defaultSettings } from '@/utils/core/settings';
import { suggest } from '@/utils/core/suggest';
import { creditKeys, onCreditKeys } from '@/utils/credit-keys';
import { addHealth, healthAt } from '@/utils/health';
import { keepImposed, noteImposed } from '@/utils/imposed';
import { copiedParts, justRead, rememberTouch, takenPictures } from '@/utils/just-read';
import { Library } from '@/utils/library';
import { clearTrouble, readTrouble } from '@/utils/library/trouble';
import { sendMessage } from '@/utils/messages';
import {
  dropOldOpenings,
  forgetOpenings,
  openedLinks,
  rememberOpening,
} from '@/utils/opened-links';
import { keepPayloadScript } from '@/utils/payload-script';
import { settings } from '@/utils/settings';
import { forgetSynced, startSync } from '@/utils/sync';

export default defineBackground({
  type: 'module',
  main() {
    const library = new Library(async () => (await settings.get()).retention);

    keepImposed();
    startSync();
    keepPayloadScript();
    /** A draft is being written while its answer is awaited: it goes before any tweet of a page. */
    let suggesting: Promise<unknown> = Promise.resolve();

    answer('suggest', (draft) => {
      const known = Promise.all([
        library.findAll(draft.boxes),
        copiedParts(draft.pasted, (id) => library.get(id), copiedElsewhere),
        takenPictures(draft.pictures, (id) => library.get(id)),
        openedLinks(draft.boxes, (id) => library.get(id), Date.now()),
        draft.replyTo?.id ? library.above(draft.replyTo.id) : [],
        settings.get(),
      ]);
      suggesting = Promise.allSettled([suggesting, known]);
      return known.then(([found, copied, pictures, opened, above, now]) =>
        now.started && !now.paused
          ? suggest(draft, { found, copied, pictures, opened, above }, now)
          : [],
      );
    });

    answer('lookUp', async (tweets) => {
      await suggesting;
      const [found, about] = await Promise.all([
        library.findAll(tweets.map((tweet) => tweet?.text ?? '')),
        settings.get(),
      ]);
      return Promise.all(
        tweets.map(async (tweet, i) => {
          const alike = found[i] ?? [];
          const reshare = tweet && judge(tweet, alike, about);
          const sources = alike.map(({ remembered }) => remembered.tweet);
          if (reshare && isCreditedAround(tweet, await library.around(tweet), sources)) return null;
          const isTold = about.charter.rules.media !== 'off';
          const originId = tweet && !reshare && isTold ? mediaOrigin(tweet) : null;
          const origin = originId === null ? null : await library.get(originId);
          return tweet && origin ? judgeMedia(tweet, origin, about) : reshare;
        }),
      );
    });

    answer('record', async ({ seen, gone, health }, sender) => {
      const { started, paused } = await settings.get();
      // What is read in a private window stays there.
      if (!started || paused || sender.tab?.incognito !== false) return 0;
      const fresh = await library.record(
        seen.filter((one) => one !== null),
        gone.filter((one) => one !== null),
      );
      await addHealth(health, Date.now());
      return fresh;
    });

    answer('touch', async (touch, sender) => {
      const { started, paused } = await settings.get();
      if (started && !paused && sender.tab?.incognito === false) await rememberTouch(touch);
      return true;
    });
    answer('opened', async (opening, sender) => {
      const { started, paused } = await settings.get();
      if (started && !paused && sender.tab?.incognito === false)
        await rememberOpening(opening, Date.now());
      return true;
    });
    answer('shortcut', async () => (await creditKeys()) ?? '');
    answer('justRead', () => justRead((id) => library.get(id)));
    answer('linksSeen', async (boxes) => {
      const [found, about] = await Promise.all([library.findAll(boxes), settings.get()]);
      return linksSeen(boxes, found, about);
    });
    answer('eraseAll', async () => {
      await forgetSynced();
      // What is read from here on is not recorded.
      await settings.update(() => defaultSettings);
      await library.erase();
      await forgetOpenings(0);
      await browser.storage.session.clear();
      await browser.storage.local.clear();
      // A browser may say it only later.
      void noteImposed();
      return true;
    });

    answer('check', (text) => library.check(text));
    answer('countSince', (since) => library.countSince(since));
    answer('forgetSince', async (since) => {
      await forgetOpenings(since);
      return library.forgetSince(since);
    });
    answer('troubleRead', async () => {
      await clearTrouble();
      return true;
    });
    answer('status', async () => {
      // A library that does not open is told as trouble, not as an error.
      const tweets = await library.count().catch(() => 0);
      const { today, changed } = await healthAt(Date.now());
      return { tweets, health: today, changed, trouble: await readTrouble() };
    });
    answer('health', () => healthAt(Date.now()));

    onCreditKeys((tabId) => void sendMessage('creditKey', undefined, tabId).catch(() => undefined));
    browser.runtime.onStartup.addListener(() => void dropOldOpenings(Date.now()));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
