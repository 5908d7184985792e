/** The second reader of X: the tweets in its own answers, wherever they stand in them. */
import { isTweetId } from '../core/tweet';
import { isGone } from './read-gone';
import { type PayloadTweet, readOne } from './read-payload';

/** Nothing that X nests is as deep: what is deeper is not from X. */
const DEEPEST = 60;

/** @returns the tweets of an answer of X, each once, in its order, a quoted tweet after its quoter. */
export function readPayload(answer: unknown): PayloadTweet[] {
  return [...payloadTweets(answer)];
}

/** A part of an answer, the id of the tweet that X has there, where it tells, and how deep it stands. */
interface Part {
  value: object;
  id: string | undefined;
  depth: number;
}

/**
 * The same one by one, so that reading can rest in between. Never throws.
 * @param onGone told the id of each tweet in whose place the answer says that it is no longer on X.
 */
export function* payloadTweets(
  answer: unknown,
  onGone: (id: string) => void = () => undefined,
): Generator<PayloadTweet> {
  const found = new Set<string>();
  /** The next one last. */
  const waiting: Part[] = [];
  let depth = 0;

  function note(value: unknown, id: string | undefined): void {
    if (typeof value === 'object' && value !== null) waiting.push({ value, id, depth });
  }

  note(answer, undefined);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, id } = next;
    if (next.depth > DEEPEST) continue;
    depth = next.depth + 1;
    if ('rest_id' in value && 'legacy' in value && 'core' in value) {
      const tweet = readOne(value);
      noteOthers(value, tweet, note);
      if (!tweet || found.has(tweet.id)) continue;
      found.add(tweet.id);
      yield tweet;
    } else {
      if (id !== undefined && isGone(value)) onGone(id);
      const own = ownId(value) ?? id;
      for (const part of Object.values(value).reverse()) note(part, own);
    }
  }
}

type Raw = Partial<Record<string, unknown>>;

/** In a tweet others stand only here: the rest of it is nine tenths of an answer, and holds none. */
function noteOthers(
  raw: Raw,
  tweet: PayloadTweet | null,
  note: (value: unknown, id: string | undefined) => void,
): void {
  const { legacy } = raw;
  for (const part of [raw, typeof legacy === 'object' && legacy !== null ? (legacy as Raw) : {}]) {
    note(part.reply_to_results, tweet?.replyToId);
    note(part.quoted_tweet_results, tweet?.quotedId);
    note(part.quoted_status_result, tweet?.quotedId);
    note(part.retweeted_status_results, tweet?.repostedId);
    note(part.retweeted_status_result, tweet?.repostedId);
  }
}

/** An entry of a timeline or of a thread in it names its tweet, whatever stands in it: "tweet-12". */
const ENTRY = /(?:^|-)tweet-(\d+)$/;

function ownId({ entryId, rest_id, result }: Raw): string | undefined {
  const named =
    typeof entryId === 'string' ? ENTRY.exec(entryId)?.[1] : result !== undefined && rest_id;
  return typeof named === 'string' && isTweetId(named) ? named : undefined;
}
