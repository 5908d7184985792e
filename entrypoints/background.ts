/** The background: opens the library and answers messages. Wiring only. */
import { answer } from '@/utils/answer';
import { judge } from '@/utils/core/reshare';
import { addHealth, healthOn } from '@/utils/health';
import { Library } from '@/utils/library';
import { clearTrouble, readTrouble } from '@/utils/library/trouble';
import { settings } from '@/utils/settings';

export default defineBackground(() => {
  const library = new Library(async () => (await settings.get()).retention);

  answer('lookUp', async (tweets) => {
    const [found, about] = await Promise.all([
      library.findAll(tweets.map((tweet) => tweet?.text ?? '')),
      settings.get(),
    ]);
    return tweets.map((tweet, i) => tweet && judge(tweet, found[i] ?? [], about));
  });

  answer('record', async ({ seen, health }, sender) => {
    const { started, paused } = await settings.get();
    // What is read in a private window stays there.
    if (!started || paused || sender.tab?.incognito !== false) return 0;
    const fresh = await library.record(seen.filter((one) => one !== null));
    await addHealth(health, Date.now());
    return fresh;
  });

  answer('check', (text) => library.check(text));
  answer('countSince', (since) => library.countSince(since));
  answer('forgetSince', (since) => library.forgetSince(since));
  answer('troubleRead', async () => {
    await clearTrouble();
    return true;
  });
  answer('status', async () => {
    // A library that does not open is told as trouble, not as an error.
    const tweets = await library.count().catch(() => 0);
    return { tweets, health: await healthOn(Date.now()), trouble: await readTrouble() };
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
