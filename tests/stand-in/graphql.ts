/** The stand-in's answer for a timeline, in the shape of X's own as of September 2026. */
import { people } from './people.ts';
import { hash, key } from './snowflake.ts';
import type { Entry, LinkCard, QuotedTweet, StandInTweet } from './tweet.ts';

/** Longer texts come apart, whole and not escaped. */
const NOTE_FROM = 280;
const LINK = /https?:\/\/[^\s]+[^\s.,;:!?)\]}"'…]/gu;

/** As JSON: `data.home.home_timeline_urt`, one entry a tweet. */
export function homeTimeline(entries: readonly Entry[], all: readonly StandInTweet[]): string {
  const byId = new Map(all.map((tweet) => [tweet.id, tweet]));
  const result = ({ tweet, repostedBy }: Entry) => {
    const own = tweetResult(tweet, byId);
    return repostedBy ? repost(tweet, repostedBy, own) : own;
  };
  return JSON.stringify({
    data: {
      home: {
        home_timeline_urt: {
          instructions: [
            {
              type: 'TimelineAddEntries',
              entries: entries.map((entry) => ({
                entryId: `tweet-${entry.tweet.id}`,
                sortIndex: entry.tweet.id,
                content: {
                  entryType: 'TimelineTimelineItem',
                  __typename: 'TimelineTimelineItem',
                  itemContent: {
                    itemType: 'TimelineTweet',
                    __typename: 'TimelineTweet',
                    tweet_results: {
                      result: entry.tweet.unavailable ? tombstone : result(entry),
                    },
                    tweetDisplayType: 'Tweet',
                  },
                },
              })),
            },
          ],
        },
      },
    },
  });
}

const tombstone = {
  __typename: 'TweetTombstone',
  tombstone: {
    __typename: 'TextTombstone',
    text: { rtl: false, text: 'This Post is unavailable. Learn more', entities: [] },
  },
};

function tweetResult(tweet: StandInTweet, byId: ReadonlyMap<string, StandInTweet>) {
  const answered = tweet.replyTo === undefined ? undefined : byId.get(tweet.replyTo);
  return {
    ...core(tweet),
    legacy: {
      ...legacyOf(tweet),
      ...(tweet.replyTo && { in_reply_to_status_id_str: tweet.replyTo }),
      ...(answered && {
        in_reply_to_screen_name: answered.author,
        in_reply_to_user_id_str: userId(answered.author),
      }),
      ...(tweet.quote && { quoted_status_id_str: tweet.quote.id }),
    },
    ...noteOf(tweet),
    ...(tweet.card && { card: cardOf(tweet.id, tweet.card) }),
    ...(tweet.quote && {
      quoted_status_result: {
        result: { ...core(tweet.quote), legacy: legacyOf(tweet.quote), ...noteOf(tweet.quote) },
      },
    }),
  };
}

function repost(tweet: StandInTweet, by: string, original: object) {
  const id = String(BigInt(tweet.id) + 4_194_304_000n);
  const legacy = { ...legacyOf({ ...tweet, id }), retweeted_status_result: { result: original } };
  return {
    ...core({ ...tweet, id, author: by }),
    legacy: { ...legacy, full_text: `RT @${tweet.author}: ${tweet.text}`.slice(0, 140) },
  };
}

type Told = StandInTweet | QuotedTweet;

function core({ id, author }: Told) {
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: user(author) } },
    unmention_data: {},
    edit_control: {
      edit_tweet_ids: [id],
      editable_until_msecs: '1773320400000',
      is_edit_eligible: false,
      edits_remaining: '5',
    },
    is_translatable: false,
    views: { count: String(hash(id) % 100_000), state: 'EnabledWithCount' },
    source: '<a href="https://mobile.example" rel="nofollow">Web App</a>',
    grok_analysis_button: true,
  };
}

/** A number that a handle always has. */
export function userId(handle: string): string {
  return String(1_000_000 + (hash(handle.toLowerCase()) % 1_000_000_000));
}

function user(handle: string) {
  const person = people.find((one) => one.handle === handle);
  const count = hash(handle) % 10_000;
  return {
    __typename: 'User',
    id: key(handle),
    rest_id: userId(handle),
    affiliates_highlighted_label: {},
    avatar: { image_url: `https://pbs.twimg.com/profile_images/1/${handle}_normal.jpg` },
    core: {
      created_at: 'Mon May 04 10:00:00 +0000 2020',
      name: person?.name ?? handle,
      screen_name: handle,
    },
    dm_permissions: { can_dm: false },
    has_graduated_access: true,
    is_blue_verified: false,
    legacy: {
      default_profile: true,
      default_profile_image: false,
      description: person?.bio ?? '',
      entities: { description: { urls: [] } },
      favourites_count: count,
      followers_count: count,
      friends_count: count,
      listed_count: 1,
      media_count: count,
      pinned_tweet_ids_str: [],
      profile_interstitial_type: '',
      statuses_count: count,
      translator_type: 'none',
      want_retweets: false,
      withheld_in_countries: [],
    },
    location: { location: '' },
    media_permissions: { can_media_tag: true },
    parody_commentary_fan_label: 'None',
    privacy: { protected: person?.protected ?? false },
    profile_image_shape: 'Circle',
    relationship_perspectives: { following: true, blocking: false, muting: false },
    tipjar_settings: {},
    verification: { verified: false },
    profile_bio: { description: person?.bio ?? '', entities: { description: { urls: [] } } },
    relationship_counts: { followers: count, following: count },
    action_counts: { favorites_count: count },
    tweet_counts: { media_tweets: count, tweets: count },
    banner: { image_url: `https://pbs.twimg.com/profile_banners/${userId(handle)}/1700000000` },
    notifications_settings: { notifications_enabled: false },
    pinned_items: { tweet_ids_str: [] },
    profile_metadata: { profile_interstitial_type: '', profile_link_color: '1DA1F2' },
    profile_translation: { translator_type_enum: 'None' },
    professional: { rest_id: key(`professional ${handle}`), professional_type: 'Creator' },
    super_follow_eligible: false,
    super_followed_by: false,
    super_following: false,
    website: { url: `https://t.co/${key(`website ${handle}`)}` },
  };
}

function legacyOf(tweet: Told) {
  const { id, author, time, lang } = tweet;
  const text = withCard(tweet);
  const isNote = text.length > NOTE_FROM;
  const begun = isNote ? text.slice(0, NOTE_FROM - 4) : text;
  const media = mediaOf(tweet);
  const shown = escaped(shortened(id, begun));
  const tail = media[0]?.url ?? (isNote ? `https://t.co/${key(id)}` : undefined);
  return {
    bookmark_count: 1,
    bookmarked: false,
    created_at: classicDate(time),
    conversation_id_str: id,
    display_text_range: [0, shown.length],
    entities: {
      hashtags: [],
      symbols: [],
      timestamps: [],
      urls: urlsIn(id, begun),
      user_mentions: [],
      ...(media.length > 0 && { media }),
    },
    ...(media.length > 0 && { extended_entities: { media } }),
    favorite_count: hash(id) % 1_000,
    favorited: false,
    full_text: tail ? `${shown} ${tail}`.trim() : shown,
    is_quote_status: 'quote' in tweet,
    lang,
    quote_count: 0,
    reply_count: 0,
    retweet_count: 0,
    retweeted: false,
    user_id_str: userId(author),
    id_str: id,
  };
}

/** X sends the picture in a dozen sizes. */
function cardOf(id: string, { url, title, description, picture }: LinkCard) {
  const image = (name: string) => ({
    key: name,
    value: {
      image_value: {
        height: 419,
        width: 800,
        url: `https://pbs.twimg.com/card_img/${encodeURIComponent(picture)}?format=jpg&name=${name}`,
      },
      type: 'IMAGE',
    },
  });
  const words = (name: string, string_value: string) => ({
    key: name,
    value: { string_value, type: 'STRING' },
  });
  const sizes = ['', '_small', '_large', '_x_large', '_original'];
  const pictures = ['photo_image_full_size', 'summary_photo_image', 'thumbnail_image'];
  const binding_values = [
    ...pictures.flatMap((name) => sizes.map((size) => image(`${name}${size}`))),
    words('title', title),
    words('description', description),
    words('domain', new URL(url).hostname),
    words('card_url', shortLink(id, url)),
  ];
  const legacy = { binding_values, name: 'summary_large_image', url: shortLink(id, url) };
  return { rest_id: shortLink(id, url), legacy };
}

/** What a card stands for is an address at the end of the words, which the page hides. */
function withCard(tweet: Told): string {
  const url = 'card' in tweet ? tweet.card.url : undefined;
  return url === undefined || tweet.text.includes(url) ? tweet.text : `${tweet.text} ${url}`;
}

function noteOf({ id, text }: Told) {
  if (text.length <= NOTE_FROM) return {};
  const entity_set = { hashtags: [], symbols: [], urls: urlsIn(id, text), user_mentions: [] };
  const result = { id: key(`note ${id}`), text: shortened(id, text), entity_set };
  return { note_tweet: { is_expandable: true, note_tweet_results: { result } } };
}

function mediaOf(tweet: Told) {
  const list = (tweet.photos ?? []).map((photo) => ({
    type: 'photo',
    media_url_https: `https://pbs.twimg.com/media/${photo.key}.jpg`,
  }));
  if ('video' in tweet) list.push(moving(tweet.id, tweet.video.key));
  return list.map((entry, index) => ({
    display_url: `pic.x.com/${key(tweet.id)}`,
    expanded_url: `https://x.com/${tweet.author}/status/${tweet.id}/photo/${index + 1}`,
    id_str: String(BigInt(tweet.id) - BigInt(index + 1)),
    indices: [0, 23],
    url: `https://t.co/${key(`media ${tweet.id}`)}`,
    ...entry,
    ext_media_availability: { status: 'Available' },
    sizes: {
      large: { h: 1200, w: 2048, resize: 'fit' },
      medium: { h: 703, w: 1200, resize: 'fit' },
      small: { h: 398, w: 680, resize: 'fit' },
      thumb: { h: 150, w: 150, resize: 'crop' },
    },
    original_info: {
      height: 1200,
      width: 2048,
      focus_rects: [1147, 1200, 1400, 1600, 2048].map((w) => ({ x: 0, y: 0, w, h: 1147 })),
    },
    features: Object.fromEntries(
      ['large', 'medium', 'small', 'orig'].map((size) => [size, { faces: [] }]),
    ),
    media_key: `3_${key(`media ${tweet.id} ${index}`)}`,
    media_results: { result: { media_key: `3_${key(`media ${tweet.id} ${index}`)}` } },
    allow_download_status: { allow_download: true },
  }));
}

function moving(id: string, name: string) {
  const media_url_https = `https://pbs.twimg.com/amplify_video_thumb/${id}/img/${name}.jpg`;
  return { type: 'video', media_url_https };
}

function urlsIn(id: string, text: string) {
  return [...text.matchAll(LINK)].map(([link]) => ({
    display_url: link.replace(/^https?:\/\//, '').slice(0, 26),
    expanded_url: link,
    url: shortLink(id, link),
    indices: [0, 23],
  }));
}

function shortened(id: string, text: string): string {
  return text.replace(LINK, (link) => shortLink(id, link));
}

/** The page has the same: X's short addresses are each tweet's own. */
function shortLink(id: string, link: string): string {
  return `https://t.co/${key(`${id} ${link}`)}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** "Thu Mar 12 09:14:00 +0000 2026" */
function classicDate(time: number): string {
  const [day = '', date, month, year, clock] = new Date(time).toUTCString().split(' ');
  return `${day.slice(0, 3)} ${month} ${date} ${clock} +0000 ${year}`;
}
