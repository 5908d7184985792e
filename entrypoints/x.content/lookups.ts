/** Asks the background whether tweets are reshares: in batches, and once for each tweet and its words. */
import type { Reshare } from '@/utils/core/match';
import type { Tweet } from '@/utils/core/tweet';
import type { Beat } from '@/utils/x/beat';

export type Answer = Reshare | null;

export interface Lookups {
  /** The answer if it is known and still holds. */
  known(tweet: Tweet): Answer | undefined;
  /**
   * Resolves to null, and remembers nothing, when the background does not answer.
   * @param hurry it is in view, or about to be.
   */
  ask(tweet: Tweet, hurry?: boolean): Promise<Answer>;
  /** The tweet is in view, or about to be: if its answer is awaited it is asked for sooner. */
  hurry(tweet: Tweet): void;
  /** The library grew: what was no reshare may now be one. */
  forgetNegative(): void;
  /** What was a reshare may have been credited since. */
  forget(tweet: Tweet): void;
  /** A setting or a verdict changed. */
  forgetAll(): void;
}

/** Tweets looked up in one message; the background refuses many more. */
const MOST_IN_A_BATCH = 50;
/** Milliseconds that pass from one message to the next: sending costs the page more than what is sent, and X attaches tweets ahead of the view. */
const PAUSE = 1_000;
/** The same where one of them is in view or about to be: its label comes soon or not now. */
const SHORT_PAUSE = 100;
/** Answers kept. */
const MOST_KEPT = 300;

export function createLookups(send: (tweets: Tweet[]) => Promise<Answer[]>, beat: Beat): Lookups {
  const answers = new Map<string, Answer>();
  const waiting: { tweet: Tweet; resolve: (answer: Answer) => void }[] = [];
  let generation = 0;
  let sentAt = -Infinity;
  /** Of those waiting, one is in view or about to be. */
  let hurried = false;

  const { wake } = beat.add(() => {
    flushDue();
    return waiting.length > 0;
  });

  function flushDue(): void {
    const pause = hurried ? SHORT_PAUSE : PAUSE;
    if (waiting.length > 0 && performance.now() - sentAt >= pause) void flush();
  }

  async function flush(): Promise<void> {
    const batch = waiting.splice(0, MOST_IN_A_BATCH);
    if (waiting.length > 0) void flush();
    sentAt = performance.now();
    hurried = false;
    const asked = generation;
    const got = await send(batch.map(({ tweet }) => tweet)).catch(() => null);
    batch.forEach(({ tweet, resolve }, i) => {
      const answer = got?.[i] ?? null;
      if (got && asked === generation) keep(tweet, answer);
      resolve(answer);
    });
  }

  function keep(tweet: Tweet, answer: Answer): void {
    answers.set(keyOf(tweet), answer);
    if (answers.size <= MOST_KEPT) return;
    const [oldest] = answers.keys();
    if (oldest !== undefined) answers.delete(oldest);
  }

  return {
    known: (tweet) => answers.get(keyOf(tweet)),
    ask: (tweet, hurry = false) =>
      new Promise((resolve) => {
        hurried ||= hurry;
        wake();
        waiting.push({ tweet, resolve });
      }),
    hurry(tweet) {
      if (!waiting.some((one) => one.tweet.id === tweet.id)) return;
      hurried = true;
      flushDue();
    },
    forgetNegative() {
      generation++;
      for (const [key, answer] of answers) if (answer === null) answers.delete(key);
    },
    forget(tweet) {
      generation++;
      answers.delete(keyOf(tweet));
    },
    forgetAll() {
      generation++;
      answers.clear();
    },
  };
}

/** X shows the rest of a long text only when asked, and its answers say more than its page: that wants another answer. */
function keyOf({ id, text, author }: Tweet): string {
  return `${id} ${text.length} ${author.id ?? ''}`;
}
