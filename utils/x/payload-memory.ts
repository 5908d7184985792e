/** The tweets of X's last answers, by id. */
import type { PayloadTweet } from './read-payload';

/** Beyond this the ones that came first go: memory in X's page is not ours. */
const MOST = 2_000;

export interface PayloadMemory {
  keep(tweets: readonly PayloadTweet[]): void;
  get(id: string): PayloadTweet | undefined;
}

export function createPayloadMemory(): PayloadMemory {
  const tweets = new Map<string, PayloadTweet>();
  return {
    keep(news) {
      for (const tweet of news) {
        tweets.delete(tweet.id);
        tweets.set(tweet.id, tweet);
      }
      for (const id of tweets.keys()) {
        if (tweets.size <= MOST) break;
        tweets.delete(id);
      }
    },
    get: (id) => tweets.get(id),
  };
}
