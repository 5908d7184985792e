/** Answers of X's for tests, authored: everything that a tweet has, with only what a test is about spelt out. */
import type { PayloadTweet } from '../../utils/x/read-payload';
import { readPayload } from '../../utils/x/walk-payload';

type Json = Record<string, unknown>;

export interface About {
  id?: string;
  handle?: string;
  legacy?: Json;
  user?: Json;
  [part: string]: unknown;
}

/** As of September 2026. */
export function rawTweet({ id = '2030000000000000001', handle = 'ada', ...about }: About = {}) {
  const { legacy, user, ...rest } = about;
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: rawUser(handle, user) } },
    edit_control: { edit_tweet_ids: [id], edits_remaining: '5' },
    views: { count: '12', state: 'EnabledWithCount' },
    legacy: {
      created_at: 'Thu Mar 12 09:14:05 +0000 2026',
      display_text_range: [0, 280],
      entities: { hashtags: [], symbols: [], urls: [], user_mentions: [] },
      full_text: 'The spring behind the mill runs warm',
      is_quote_status: false,
      lang: 'en',
      id_str: id,
      ...legacy,
    },
    ...rest,
  };
}

export function rawUser(handle: string, about: Json = {}) {
  return {
    __typename: 'User',
    rest_id: '777',
    core: { name: 'Ada of the Mill', screen_name: handle },
    privacy: { protected: false },
    relationship_perspectives: { following: true },
    legacy: { followers_count: 3 },
    ...about,
  };
}

/** Each in an entry of a timeline. */
export function timeline(...results: unknown[]) {
  const entries = results.map((result) => ({
    content: { itemContent: { tweet_results: { result } } },
  }));
  return { data: { home: { home_timeline_urt: { instructions: [{ entries }] } } } };
}

export function link(url: string, expanded_url: string) {
  return { url, expanded_url, display_url: expanded_url.slice(8, 30), indices: [0, 23] };
}

/** The one tweet of an answer. */
export function readOne(about: About = {}): PayloadTweet {
  const [tweet] = readPayload(timeline(rawTweet(about)));
  if (!tweet) throw new Error('No tweet was read');
  return tweet;
}
