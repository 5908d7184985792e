/**
 * Watches X's page for tweets: tells when one is attached, was really on screen, and is gone.
 * X attaches ahead of the view, fills and recycles its articles, and navigates without loading.
 */
import type { Beat } from './beat';
import { watchScreen } from './on-screen';
import { byAddress, focalId } from './page';
import { onPageChanges } from './page-changes';
import { type Reading, findTweets, readTweet } from './read-tweet';

export interface WatchedTweet {
  readonly article: Element;
  reading: Reading;
  /** When it was first read here, by `performance.now()`. */
  attachedAt: number;
  onScreen: boolean;
}

export interface TweetEvents {
  /** A tweet is in the page, or shows other words than before. */
  attached(tweet: WatchedTweet): void;
  /** X drew parts of it anew; it says the same as before. */
  redrawn(tweet: WatchedTweet): void;
  /** It has come on screen. */
  onScreen(tweet: WatchedTweet): void;
  /** It was on screen long enough to be read: once for each time it is attached. */
  seen(tweet: WatchedTweet): void;
  /** It left the page, or its article now holds another tweet. */
  detached(tweet: WatchedTweet): void;
}

/** On screen for this long, a tweet counts as seen; milliseconds. */
const SEEN_AFTER = 300;
/** How often is looked which tweets have been, and which are gone; milliseconds. */
const LOOK_EVERY = 500;
/** Reading rests after this long, so that the page's own work comes between; milliseconds. */
const SLICE = 5;
/** Reading waits for the page to be idle, but no longer than this; milliseconds. */
const LONGEST_WAIT = 100;

interface Entry extends WatchedTweet {
  /** What the page alone tells. */
  shown: Reading;
  /** Since when it counts as on screen, by `performance.now()`; null where it does not. */
  since: number | null;
  seen: boolean;
}

/** Marks the elements that are ours, so that they are neither read nor taken for X's. */
export const OWN_ATTRIBUTE = 'data-sourcier';

export interface Watch {
  /** More is known of the tweets with these ids than when they were read. */
  readAgain(ids: ReadonlySet<string>): void;
}

/**
 * Watches until `signal` aborts, which detaches every tweet.
 * @param complete adds to each reading what is known of the tweet besides.
 */
export function watchTweets(
  document: Document,
  events: TweetEvents,
  complete: (reading: Reading) => Reading,
  beat: Beat,
  signal: AbortSignal,
): Watch {
  const entries = new Map<Element, Entry>();
  const unread = new Set<Element>();
  const focal = byAddress(document, focalId);
  let idle: number | undefined;
  /** When to look at all of them next, by `performance.now()`. */
  let looking: number | undefined;

  const changed = (changes: readonly MutationRecord[]): void => {
    for (const record of changes) {
      for (const node of record.addedNodes) noteAdded(node);
      if (record.type === 'characterData' || record.removedNodes.length > 0)
        noteArticle(record.target);
    }
    if (unread.size > 0) readSoon();
    else lookSoon();
  };

  const { wake } = beat.add(() => {
    if (unread.size > 0) readSome();
    if (looking !== undefined && performance.now() >= looking) lookAtAll();
    return unread.size > 0 || looking !== undefined;
  });

  const screen = watchScreen((article, onScreen) => {
    const entry = entries.get(article);
    if (!entry) return;
    entry.onScreen = onScreen;
    if (onScreen) events.onScreen(entry);
    timeView(entry);
  }, signal);

  onPageChanges(document, changed, signal);
  noteAdded(document.documentElement);
  readSome();
  document.addEventListener('visibilitychange', () => entries.forEach(timeView), { signal });
  signal.addEventListener('abort', () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    for (const entry of entries.values()) drop(entry);
  });

  function noteAdded(node: Node): void {
    if (node instanceof Element && node.hasAttribute(OWN_ATTRIBUTE)) return;
    if (!noteArticle(node) && node instanceof Element)
      findTweets(node).forEach((article) => unread.add(article));
  }

  /** Notes the article around a node, if there is one. */
  function noteArticle(node: Node): boolean {
    const article = (node instanceof Element ? node : node.parentElement)?.closest('article');
    if (article) unread.add(article);
    return article !== null && article !== undefined;
  }

  /** X attaches ahead of the view: that can wait. What it drew anew may have lost its label. */
  function readSoon(): void {
    wake();
    for (const article of unread) if (entries.has(article)) return readWhenIdle();
  }

  function readWhenIdle(): void {
    idle ??= requestIdleCallback(
      () => {
        idle = undefined;
        readSome();
      },
      { timeout: LONGEST_WAIT },
    );
  }

  function dropGone(): void {
    for (const entry of entries.values()) if (!entry.article.isConnected) drop(entry);
  }

  function readSome(): void {
    dropGone();
    const until = performance.now() + SLICE;
    for (const article of unread) {
      if (performance.now() > until) {
        readWhenIdle();
        return;
      }
      unread.delete(article);
      if (article.isConnected) read(article);
    }
  }

  function read(article: Element): void {
    take(article, readTweet(article, { focalId: focal() }));
  }

  function take(article: Element, shown: Reading): void {
    const before = entries.get(article);
    const reading = complete(shown);
    if (before) before.shown = shown;
    if (before && saysTheSame(before.reading, reading)) {
      // X adds pictures as they load.
      before.reading = reading;
      events.redrawn(before);
      return;
    }
    if (before && idOf(before.reading) !== idOf(reading)) recycle(before);
    const entry: Entry = before ?? {
      article,
      shown,
      reading,
      attachedAt: performance.now(),
      onScreen: false,
      since: null,
      seen: false,
    };
    if (!before) {
      entries.set(article, entry);
      screen.observe(article);
    }
    entry.reading = reading;
    entry.since = null;
    entry.seen = false;
    timeView(entry);
    if (reading.kind === 'tweet') events.attached(entry);
  }

  /** The same article now holds another tweet. */
  function recycle(entry: Entry): void {
    noteSeen(entry);
    events.detached(entry);
    entry.attachedAt = performance.now();
  }

  function timeView(entry: Entry): void {
    const counts = entry.onScreen && !document.hidden;
    if (!counts) noteSeen(entry);
    entry.since = counts ? (entry.since ?? performance.now()) : null;
    const waits = !entry.seen && entry.reading.kind !== 'not-ready';
    if (counts && waits) lookSoon();
  }

  /** One timer for all: a timer for each tweet would wake the page for each. */
  function lookSoon(): void {
    looking ??= performance.now() + LOOK_EVERY;
    wake();
  }

  function lookAtAll(): void {
    looking = undefined;
    dropGone();
    for (const entry of entries.values()) {
      noteSeen(entry);
      timeView(entry);
    }
  }

  function noteSeen(entry: Entry): void {
    const { article, reading, since, seen } = entry;
    if (seen || since === null || performance.now() - since < SEEN_AFTER) return;
    if (!article.isConnected || reading.kind === 'not-ready') return;
    entry.seen = true;
    events.seen(entry);
  }

  function drop(entry: Entry): void {
    screen.unobserve(entry.article);
    entries.delete(entry.article);
    events.detached(entry);
  }

  return {
    readAgain(ids) {
      for (const { article, shown } of entries.values()) {
        // What X draws anew is about to be read as a whole.
        const waits = unread.has(article) || !article.isConnected;
        if (!waits && ids.has(idOf(shown) ?? '')) take(article, shown);
      }
    },
  };
}

function idOf(reading: Reading): string | null {
  return reading.kind === 'tweet' ? reading.read.tweet.id : null;
}

/** Most changes in an article (counts, hover, a photo that has loaded) are not in what it says; an answer of X's tells more. */
export function saysTheSame(before: Reading, now: Reading): boolean {
  if (before.kind !== 'tweet' || now.kind !== 'tweet') return before.kind === now.kind;
  return (
    before.read.tweet.id === now.read.tweet.id &&
    before.read.tweet.text === now.read.tweet.text &&
    before.read.tweet.truncated === now.read.tweet.truncated &&
    before.read.tweet.author.id === now.read.tweet.author.id &&
    before.read.finder === now.read.finder
  );
}
