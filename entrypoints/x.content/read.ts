/** The reading of one page of X, from when nothing stands against it until something does. */
import type { Words } from '@/components/words';
import { type Settings } from '@/utils/core/settings';
import { withoutVerdict, withVerdict } from '@/utils/core/verdicts';
import { type Opening, type PageReshare, sendMessage, type Touch } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { createBeat } from '@/utils/x/beat';
import { complete, type KnownPayload } from '@/utils/x/complete-tweet';
import { hearAnswers } from '@/utils/x/hear-answers';
import { byAddress, isLaidOver, pageKind, signedInHandle } from '@/utils/x/page';
import { watchChanges } from '@/utils/x/page-changes';
import { createPayloadMemory } from '@/utils/x/payload-memory';
import type { Reading } from '@/utils/x/read-tweet';
import { type WatchedTweet, watchTweets } from '@/utils/x/watch-tweets';
import { createAnnouncer } from './announcer';
import { createCards } from './cards';
import { type Copies, createCopies } from './copies';
import { createCounting } from './counting';
import { createHints, type Hints } from './hints';
import { createLabels } from './labels';
import { createLookups } from './lookups';
import { watchOpenings } from './openings';
import { createRecorder } from './recorder';
import { followGround } from './shadow';

export interface PageReading {
  /** Reshares found since the page's address changed, in the order of finding. */
  reshares(): PageReshare[];
  /** X goes to another address without loading a page. */
  navigated(to: URL): void;
  settingsChanged(now: Settings): void;
  /** The draft in the page: what there is to say about it, and what is done about it. */
  hints: Hints;
  copies: Copies;
  /** Sends what is unsent: the page may be gone the next moment. */
  flush(): void;
}

/** @param signal stops the reading and takes every trace of it out of the page. */
export function startReading(words: Words, before: Settings, signal: AbortSignal): PageReading {
  let current = before;
  /** Who was signed in when last looked, and is on the way to the settings. */
  let account: string | null = null;
  /** The address of the page that is there, whatever is laid over it; null where none was seen. */
  let under = isLaidOver(new URL(location.href)) ? null : location.href;
  const reshares = new Map<string, PageReshare>();
  const verdicts = {
    give: (verdict: Parameters<typeof withVerdict>[1]) =>
      void settings.update((now) => withVerdict(now, verdict)),
    takeBack: (verdict: Parameters<typeof withVerdict>[1]) =>
      void settings.update((now) => withoutVerdict(now, verdict)),
  };
  const beat = createBeat(signal);
  const changes = watchChanges(document, beat, signal);
  const cards = createCards(words, () => current, verdicts, signal);
  const announce = createAnnouncer(words, signal);
  const labels = createLabels({
    words,
    cards,
    lookups: createLookups((tweets) => sendMessage('lookUp', tweets), beat),
    wanted: () => current.labels,
    announce,
    onAnswer: (tweet, reshare) =>
      reshare ? reshares.set(tweet.id, { tweet, reshare }) : reshares.delete(tweet.id),
    signal,
  });
  const recorder = createRecorder(
    (recording) => {
      noteAccount();
      return sendMessage('record', recording);
    },
    (stored) => labels.askAgain(stored),
    signal,
  );

  const kind = byAddress(document, pageKind);
  const incognito = browser.extension.inIncognitoContext;
  const touched = (tweetId: string, how: Touch['how']): void => {
    // What is read in a private window leaves no trace, an id neither.
    if (!incognito) void sendMessage('touch', { tweetId, how }).catch(() => undefined);
  };
  const payloads = createPayloadMemory();
  const known: KnownPayload = (id) => (current.payloads ? payloads.get(id) : undefined);
  const whole = (reading: Reading) => complete(reading, known);
  const copies = createCopies(whole, touched, signal);
  const hints = createHints({
    words,
    settings: () => current,
    cards,
    copies,
    verdicts,
    announce,
    onUnknown: () => recorder.count({ missing: { composer: 1 } }),
    changes,
    signal,
  });
  followGround(signal);
  noteAccount();
  const counted = createCounting();
  const events = { ...labels, seen };
  const watch = watchTweets(document, events, whole, { beat, changes }, signal);
  const opened = (opening: Opening): void => {
    if (!incognito) void sendMessage('opened', opening).catch(() => undefined);
  };
  watchOpenings(whole, opened, signal);
  hearAnswers((tweets, gone) => {
    payloads.keep(tweets);
    watch.readAgain(new Set(tweets.map(({ id }) => id)));
    if (current.payloads && !incognito) recorder.noteGone(gone);
  }, signal);

  function seen({ article, reading }: WatchedTweet): void {
    // Private windows leave no trace, a count neither.
    if (incognito) return;
    recorder.count(counted(article, reading));
    if (reading.kind !== 'tweet') return;
    const { tweet, finder, ...about } = reading.read;
    // Naming a protected account would disclose it; and translated words are not the author's: where
    // X's answer was heard they are not in translation any more.
    if (about.protected || about.translated || about.quoteTranslated) return;
    if (about.focal) touched(tweet.id, 'opened');
    recorder.record({ tweet, sighting: { at: Date.now(), page: kind(), finder } });
  }

  /** Whoever is signed in is the reader: people switch accounts. */
  function noteAccount(): void {
    // Who signs in only in a private window leaves no trace either.
    if (incognito) return;
    const handle = signedInHandle(document)?.toLowerCase();
    if (!handle || handle === account || current.ownAccounts.includes(handle)) return;
    account = handle;
    void settings.update((now) => ({ ...now, ownAccounts: [...now.ownAccounts, handle] }));
  }

  return {
    reshares: () => [...reshares.values()],
    navigated(to) {
      if (isLaidOver(to) || to.href === under) return;
      // What was found under a composer that was there first is on the page it leaves.
      if (under !== null) reshares.clear();
      under = to.href;
      cards.close();
    },
    settingsChanged(now) {
      const before = current;
      current = now;
      hints.settingsChanged();
      if (judgesAlike(before, now)) return;
      reshares.clear();
      labels.startOver();
    },
    hints,
    copies,
    flush: () => recorder.flush(),
  };
}

/** Neither a verdict nor what else decides on labels is different. */
function judgesAlike(a: Settings, b: Settings): boolean {
  const what = ({ labels, ignoredAuthors, notCopies, ownAccounts }: Settings): string =>
    JSON.stringify([labels, ignoredAuthors, notCopies, ownAccounts]);
  return what(a) === what(b);
}
