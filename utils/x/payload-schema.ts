/**
 * What is asked of a tweet in X's own answers, wherever it stands in them: as of September 2026, with
 * the older and newer names beside each other. What is not as it should be is left out alone.
 */
import { isHandle, isTweetId } from '../core/tweet';
import { later, list, number, object, type Part, text, textThat, truth } from './payload-parts';

const id = textThat(isTweetId);
const handle = textThat(isHandle);
/** Another tweet: what is in it is read where the walk comes to it. */
const reference = object({
  rest_id: id,
  result: object({ rest_id: id, tweet: object({ rest_id: id }) }),
});

const url = object({ url: text, expanded_url: text }, 'url');
const mediaEntry = object(
  {
    type: textThat((kind) => kind === 'photo' || kind === 'video' || kind === 'animated_gif'),
    media_url_https: text,
    url: text,
    source_status_id_str: id,
    source_user_id_str: id,
    source_user_results: reference,
  },
  'type',
  'media_url_https',
);

/** X has the same pictures in up to three lists. */
export const mediaList = list(mediaEntry);

const perspectives = { blocking: truth, blocked_by: truth, muting: truth };
const user = object({
  rest_id: id,
  core: object({ screen_name: handle, name: text }),
  privacy: object({ protected: truth }),
  relationship_perspectives: object(perspectives),
  parody_commentary_fan_label: text,
  /** Names, and all the rest, until 2025. */
  legacy: object({ screen_name: handle, name: text, protected: truth, ...perspectives }),
});

/** From where to where X's page shows the text. */
const range: Part<[number, number]> = (value) => {
  const [from, to] = (Array.isArray(value) ? value : []).map(number);
  return from !== undefined && to !== undefined ? [from, to] : undefined;
};
const said = { full_text: text, display_text_range: range };

export const payloadTweet = object(
  {
    rest_id: id,
    core: object({ user_results: object({ result: user }, 'result') }, 'user_results'),
    legacy: object({
      ...said,
      created_at: text,
      lang: textThat((code) => /^[\w-]{2,35}$/.test(code)),
      entities: object({ urls: list(url), media: later }),
      extended_entities: object({ media: later }),
      in_reply_to_status_id_str: id,
      in_reply_to_screen_name: handle,
      quoted_status_id_str: id,
      retweeted_status_result: reference,
      retweeted_status_results: reference,
    }),
    /** In the place of much of `legacy`, on some pages since autumn 2026. */
    details: object({ ...said, created_at_ms: number }),
    url_entities: list(url),
    media_entities2: later,
    reply_to_results: reference,
    reply_to_user_results: object({ result: user }),
    quoted_tweet_results: reference,
    quoted_status_result: reference,
    note_tweet: object(
      {
        note_tweet_results: object(
          {
            result: object({ text, entity_set: object({ urls: list(url) }) }, 'text'),
          },
          'result',
        ),
      },
      'note_tweet_results',
    ),
    /** An edited tweet's later versions hold what the first was inside theirs. */
    edit_control: object({
      initial_tweet_id: id,
      edit_tweet_ids: list(id),
      edit_control_initial: object({ edit_tweet_ids: list(id) }),
    }),
    /** For subscribers only. */
    exclusive_tweet_info: object({}),
  },
  'rest_id',
  'core',
  'legacy',
);

export type RawTweet = NonNullable<ReturnType<typeof payloadTweet>>;
export type RawUser = NonNullable<ReturnType<typeof user>>;
export type RawMedia = NonNullable<ReturnType<typeof mediaEntry>>;
