/**
 * Watches X's page for tweets: tells when one is attached, was really on screen, and is gone.
 * X attaches ahead of the view, fills and recycles its articles, and navigates without loading.
 */
import type { Beat } from './beat';
import { byAddress, focalId } from './page';
import type { PageChanges } from './page-changes';
import { findTweets, type Reading, readTweet } from './read-tweet';
import { notLookedAt, type Viewed, watchView } from './watch-view';

export interface WatchedTweet extends Viewed {
  readonly article: Element;
  reading: Reading;
  /** When it was first read here, by `performance.now()`. */
  attachedAt: number;
}

export interface TweetEvents {
  /** A tweet is in the page, or shows other words than before. */
  attached(tweet: WatchedTweet): void;
  /** X drew parts of it anew; it says the same as before. */
  redrawn(tweet: WatchedTweet): void;
  /** It is in view or about to be, and was not seen before. */
  cameNear(tweet: WatchedTweet): void;
  /** It was on screen long enough to be read: once for each time it is attached. */
  seen(tweet: WatchedTweet): void;
  /** It left the page, or its article now holds another tweet. */
  detached(tweet: WatchedTweet): void;
}

/** Reading rests after this long, so that the page's own work comes between; milliseconds. */
const SLICE = 5;
/** Reading waits for the page to be idle, but no longer than this; milliseconds. */
const LONGEST_WAIT = 100;

interface Entry extends WatchedTweet {
  /** What the page alone tells. */
  shown: Reading;
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
  { beat, changes }: { beat: Beat; changes: PageChanges },
  signal: AbortSignal,
): Watch {
  const entries = new Map<Element, Entry>();
  const unread = new Set<Element>();
  const focal = byAddress(document, focalId);
  let idle: number | undefined;

  const reading = beat.add(() => {
    readSome();
    return unread.size > 0;
  });
  const view = watchView(document, entries, events, beat, signal);
  changes.listen((records) => {
    dropGone();
    for (const record of records) noteChanged(record);
    reading.wake();
    view.lookSoon();
  });
  noteTweets(document);
  readSome();
  signal.addEventListener('abort', () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    for (const entry of entries.values()) drop(entry);
  });

  function noteTweets(root: ParentNode): void {
    for (const article of findTweets(root)) unread.add(article);
  }

  function noteChanged({ target, addedNodes, removedNodes }: MutationRecord): void {
    const inside = target instanceof Element ? target : target.parentElement;
    const article = inside?.closest('article');
    if (article) {
      const onlyOurs = addedNodes.length > 0 && [...addedNodes].every(isOurs);
      if (!onlyOurs || removedNodes.length > 0) unread.add(article);
      return;
    }
    // X attaches ahead of the view, and may have taken it away again.
    for (const node of addedNodes)
      if (node instanceof Element && node.isConnected && !isOurs(node)) noteTweets(node);
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
      ...notLookedAt,
    };
    entries.set(article, entry);
    entry.reading = reading;
    entry.looks = 0;
    entry.seen = false;
    view.lookSoon();
    if (reading.kind === 'tweet') events.attached(entry);
  }

  /** The same article now holds another tweet. */
  function recycle(entry: Entry): void {
    events.detached(entry);
    Object.assign(entry, notLookedAt, { attachedAt: performance.now() });
  }

  function drop(entry: Entry): void {
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

function isOurs(node: Node): boolean {
  return node instanceof Element && node.hasAttribute(OWN_ATTRIBUTE);
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
