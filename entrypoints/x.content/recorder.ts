/** Hands what was seen to the background, in batches, until it says that it is stored. */
import { addNews, type HealthNews, noNews } from '@/utils/core/health';
import type { Tweet } from '@/utils/core/tweet';
import type { Gone, Recording, Seen } from '@/utils/messages';

export interface Recorder {
  /** The same tweet through the same finder is recorded once. */
  record(seen: Seen): void;
  /** X says of the tweets with these ids that they are gone. */
  noteGone(ids: readonly string[]): void;
  count(news: Partial<HealthNews>): void;
  /** Sends what is waiting without delay. */
  flush(): void;
}

/** Milliseconds in which sightings gather for one message. */
const GATHER = 1_000;
/** Milliseconds from one message to the next: sending costs the page more than what is sent. */
const PAUSE = 3_000;
const MOST_IN_A_BATCH = 50;
/** The first wait after a failure, doubled each time up to the longest; milliseconds. */
const FIRST_RETRY = 500;
const LONGEST_RETRY = 30_000;
/** Beyond this, what has waited longest is given up: memory in X's page is not ours. */
const MOST_WAITING = 2_000;
/** Tweets known to be stored; one that comes again after so many is sent again, which changes nothing. */
const MOST_REMEMBERED = 300;

/**
 * @param send resolves once the recording is stored.
 * @param onStored called with the tweets of a recording by which the library grew.
 */
export function createRecorder(
  send: (recording: Recording) => Promise<number>,
  onStored: (tweets: Tweet[]) => void,
  signal: AbortSignal,
): Recorder {
  const waiting = new Map<string, Seen>();
  const gone = new Map<string, Gone>();
  const stored = new Set<string>();
  let health = noNews;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = FIRST_RETRY;
  let sentAt = -Infinity;
  let sending = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function later(delay: number): void {
    timer ??= setTimeout(() => void sendSome(), delay);
  }

  function soon(): void {
    later(Math.max(GATHER, sentAt + PAUSE - performance.now()));
  }

  async function sendSome(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (sending || signal.aborted || isIdle()) return;
    sending = true;
    sentAt = performance.now();
    const batch = [...waiting].slice(0, MOST_IN_A_BATCH);
    const left = [...gone.values()].slice(0, MOST_IN_A_BATCH);
    const news = health;
    health = noNews;
    try {
      const fresh = await send({
        seen: batch.map(([, seen]) => seen),
        health: news,
        ...(left.length > 0 && { gone: left }),
      });
      for (const [key] of batch) remember(key);
      for (const { id } of left) remember(id);
      retry = FIRST_RETRY;
      if (fresh > 0) onStored(batch.map(([, { tweet }]) => tweet));
    } catch {
      // The background may have been stopped while it answered: everything is sent again.
      health = addNews(news, health);
      retry = Math.min(retry * 2, LONGEST_RETRY);
    } finally {
      sending = false;
    }
    if (waiting.size + gone.size === 0) return;
    if (retry === FIRST_RETRY) soon();
    else later(retry);
  }

  function remember(key: string): void {
    waiting.delete(key);
    gone.delete(key);
    stored.add(key);
    dropOldest(stored, MOST_REMEMBERED);
  }

  function isIdle(): boolean {
    return waiting.size + gone.size === 0 && isNothing(health);
  }

  return {
    record(seen) {
      const { tweet, sighting } = seen;
      // With its author's id it comes from both readers, and says more than before.
      const said = `${tweet.text.length} ${tweet.author.id ?? ''}`;
      const key = `${tweet.id} ${sighting.finder.toLowerCase()} ${said}`;
      if (stored.has(key) || waiting.has(key)) return;
      waiting.set(key, seen);
      stored.delete(tweet.id);
      dropOldest(waiting, MOST_WAITING);
      soon();
    },
    noteGone(ids) {
      for (const id of ids) {
        // Seen again, it is told again.
        for (const key of stored) if (key.startsWith(`${id} `)) stored.delete(key);
        if (stored.has(id)) continue;
        gone.set(id, { id, at: Date.now() });
        dropOldest(gone, MOST_WAITING);
      }
      if (gone.size > 0) soon();
    },
    count(news) {
      health = addNews(health, { ...noNews, ...news });
      if (!isNothing(health)) soon();
    },
    flush: () => void sendSome(),
  };
}

function isNothing({ read, answered, unread, missing }: HealthNews): boolean {
  return read + answered + unread === 0 && Object.keys(missing).length === 0;
}

function dropOldest(items: Map<string, unknown> | Set<string>, most: number): void {
  if (items.size <= most) return;
  const [oldest] = items.keys();
  if (oldest !== undefined) items.delete(oldest);
}
