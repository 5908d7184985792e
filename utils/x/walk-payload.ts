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

/** A part of an answer, and the id of the tweet that X has there, where it tells. */
interface Part {
  value: unknown;
  id: string | undefined;
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
  const waiting: (Part & { depth: number })[] = [{ value: answer, id: undefined, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, id, depth } = next;
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    const isTweet = 'rest_id' in value && 'legacy' in value && 'core' in value;
    const tweet = isTweet ? readOne(value) : null;
    if (!isTweet && id !== undefined && isGone(value)) onGone(id);
    if (tweet && !found.has(tweet.id)) {
      found.add(tweet.id);
      yield tweet;
    }
    const parts = isTweet ? otherTweets(value, tweet) : partsOf(value, id);
    for (const part of parts.reverse()) waiting.push({ ...part, depth: depth + 1 });
  }
}

/** In a tweet others stand only here: the rest of it is nine tenths of an answer, and holds none. */
const OTHERS = [
  'legacy',
  'retweeted_status_result',
  'retweeted_status_results',
  'quoted_status_result',
  'quoted_tweet_results',
  'reply_to_results',
];

function otherTweets(raw: object, tweet: PayloadTweet | null): Part[] {
  return Object.entries(raw).flatMap(([name, value]: [string, unknown]) => {
    if (!OTHERS.includes(name)) return [];
    if (name === 'legacy')
      return typeof value === 'object' && value ? otherTweets(value, tweet) : [];
    if (name.startsWith('quoted')) return { value, id: tweet?.quotedId };
    return { value, id: name.startsWith('reply') ? tweet?.replyToId : tweet?.repostedId };
  });
}

/** An entry of a timeline or of a thread in it names its tweet, whatever stands in it: "tweet-12". */
const ENTRY = /(?:^|-)tweet-(\d+)$/;

function partsOf(value: object, id: string | undefined): Part[] {
  const { entryId, rest_id, result }: Partial<Record<string, unknown>> = { ...value };
  const named =
    typeof entryId === 'string' ? ENTRY.exec(entryId)?.[1] : result !== undefined && rest_id;
  const own = typeof named === 'string' && isTweetId(named) ? named : id;
  return Object.values(value).map((part: unknown) => ({ value: part, id: own }));
}
