/** The first journey, in the page: a tweet is read, looked up, and gets its label if it is a reshare. */
import { h } from 'preact';
import { Label } from '@/components/Label';
import { labelSentence } from '@/components/phrases';
import type { Words } from '@/components/words';
import type { Reshare } from '@/utils/core/match';
import { longWords, mayRepeat } from '@/utils/core/overlap';
import { WIDELY_SHARED } from '@/utils/core/reshare';
import { sameHandle, type Tweet } from '@/utils/core/tweet';
import { labelPlace } from '@/utils/x/label-place';
import { saysTheSame, type WatchedTweet } from '@/utils/x/watch-tweets';
import { isAlive } from './alive';
import type { Cards } from './cards';
import type { Answer, Lookups } from './lookups';
import { createMoments } from './moments';
import { createPart, type Part } from './shadow';
import { labelSheet } from './sheets';

export interface Labels {
  attached(watched: WatchedTweet): void;
  redrawn(watched: WatchedTweet): void;
  cameNear(watched: WatchedTweet): void;
  detached(watched: WatchedTweet): void;
  /** The library grew by these: tweets of the page may now be reshares of theirs, or be credited in them. */
  askAgain(stored: readonly Tweet[]): void;
  /** Forgets every answer: a setting or a verdict changed. */
  startOver(): void;
}

/** While the reader scrolls the library grows several times a second, and asking costs; milliseconds. */
const ASK_AGAIN_AFTER = 1_000;

export function createLabels(options: {
  words: Words;
  lookups: Lookups;
  cards: Cards;
  /** Labels are wanted at all. */
  wanted: () => boolean;
  announce: (sentence: string) => void;
  /** Every reshare found, labelled or not; null for what is none, or none any more. */
  onAnswer: (tweet: Tweet, reshare: Reshare | null) => void;
  signal: AbortSignal;
}): Labels {
  const { words, lookups, cards, signal } = options;
  const answers = new Map<WatchedTweet, Answer>();
  const labels = new Map<WatchedTweet, Part>();
  const moments = createMoments(signal);
  /** Reshares whose label was announced. */
  const announced = new Set<string>();
  const grown: Tweet[] = [];
  let asking: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(asking));

  document.addEventListener('focusin', () => [...labels.keys()].forEach(announce), { signal });

  /** Says a label once, when the focus and the label are in the same article. */
  function announce(watched: WatchedTweet): void {
    const answer = answers.get(watched);
    if (!answer || watched.reading.kind !== 'tweet') return;
    const { tweet } = watched.reading.read;
    if (announced.has(tweet.id) || !watched.article.contains(document.activeElement)) return;
    announced.add(tweet.id);
    options.announce(labelSentence(words, tweet, answer));
  }

  async function find(watched: WatchedTweet): Promise<void> {
    const { reading } = watched;
    if (reading.kind !== 'tweet' || reading.read.promoted) return;
    const { tweet } = reading.read;
    answers.set(watched, null);
    const known = lookups.known(tweet);
    const answer = known === undefined ? await lookups.ask(tweet, watched.near) : known;
    // Meanwhile the article may be gone, or hold another tweet.
    if (!answers.has(watched) || !saysTheSame(watched.reading, reading) || signal.aborted) return;
    answers.set(watched, answer);
    options.onAnswer(tweet, answer);
    if (!answer) {
      unmount(watched);
      return;
    }
    if (moments.isNow(watched)) mount(watched);
    else moments.next(watched, () => mount(watched));
  }

  function mount(watched: WatchedTweet): void {
    const answer = answers.get(watched);
    if (!answer || !options.wanted() || answer.accounts >= WIDELY_SHARED) return;
    // A picture shown again is the popup's to tell.
    if (answer.match.kind === 'picture') return;
    if (labels.has(watched) || watched.reading.kind !== 'tweet') return;
    const place = labelPlace(watched.article);
    if (!place) return;
    const { tweet } = watched.reading.read;
    const part = createPart(labelSheet, words);
    const draw = (expanded: boolean): void =>
      part.show(h(Label, { tweet, reshare: answer, expanded, onPress: () => press(!expanded) }));
    const press = (open: boolean): void => {
      // In the seconds until this tab notices, an extension that is gone has no words left.
      if (!isAlive()) return;
      if (!open) return cards.close();
      cards.open(tweet, answer, part.host, (refocus) => {
        if (signal.aborted || !labels.has(watched)) return;
        draw(false);
        if (refocus) part.focus();
      });
      draw(true);
    };
    draw(false);
    place.after(part.host);
    labels.set(watched, part);
    announce(watched);
  }

  function unmount(watched: WatchedTweet): void {
    moments.forget(watched);
    labels.get(watched)?.remove();
    labels.delete(watched);
  }

  return {
    attached: (watched) => void find(watched),
    redrawn(watched) {
      const part = labels.get(watched);
      if (!part || part.host.isConnected) return;
      // X threw our label away with what it drew anew.
      unmount(watched);
      mount(watched);
    },
    cameNear({ reading }) {
      if (reading.kind === 'tweet') lookups.hurry(reading.read.tweet);
    },
    detached(watched) {
      unmount(watched);
      answers.delete(watched);
    },
    askAgain(stored) {
      grown.push(...stored);
      asking ??= setTimeout(() => {
        asking = undefined;
        lookups.forgetNegative();
        const stored = grown.splice(0);
        for (const [watched, answer] of answers) {
          if (watched.reading.kind !== 'tweet') continue;
          const { tweet } = watched.reading.read;
          if (answer ? !isAnswered(tweet, stored) : !mayRepeatOne(tweet, stored)) continue;
          lookups.forget(tweet);
          void find(watched);
        }
      }, ASK_AGAIN_AFTER);
    },
    startOver() {
      lookups.forgetAll();
      for (const watched of [...answers.keys()]) {
        unmount(watched);
        void find(watched);
      }
    },
  };
}

/** Its author answers it: a credit may stand there. */
function isAnswered({ id, author }: Tweet, stored: readonly Tweet[]): boolean {
  return stored.some(
    (other) => other.replyToId === id && sameHandle(other.author.handle, author.handle),
  );
}

function mayRepeatOne(tweet: Tweet, stored: readonly Tweet[]): boolean {
  return stored.some((other) => other.id !== tweet.id && mayRepeat(wordsIn(tweet), wordsIn(other)));
}

/** Tweets in the page are compared again each time that the library grows. */
const known = new WeakMap<Tweet, ReturnType<typeof longWords>>();

function wordsIn(tweet: Tweet): ReturnType<typeof longWords> {
  const words = known.get(tweet) ?? longWords(tweet.text);
  known.set(tweet, words);
  return words;
}
