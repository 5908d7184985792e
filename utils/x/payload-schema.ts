/**
 * What is asked of a tweet in X's own answers, wherever it stands in them: as of September 2026, with
 * the older and newer names beside each other. What is not as it should be is left out alone.
 */
import * as v from 'valibot';
import { isHandle, isTweetId } from '../core/tweet';

/** Left out, not refused: one part that X changed must not cost the rest. */
function maybe<Part extends v.GenericSchema>(part: Part) {
  return v.fallback(v.optional(part), undefined);
}

/** A list without those of its entries that are not as they should be. */
function listOf<Entry extends v.GenericSchema>(entry: Entry) {
  const all = v.pipe(
    v.array(v.fallback(v.nullable(entry), null)),
    v.transform((entries) => entries.filter((one) => one !== null)),
  );
  return v.fallback(v.optional(all), undefined);
}

const id = v.pipe(v.string(), v.check(isTweetId));
const handle = v.pipe(v.string(), v.check(isHandle));
const truth = maybe(v.boolean());
/** Another tweet: what is in it is read where the walk comes to it. */
const reference = maybe(
  v.object({
    rest_id: maybe(id),
    result: maybe(v.object({ rest_id: maybe(id), tweet: maybe(v.object({ rest_id: maybe(id) })) })),
  }),
);

const url = v.object({ url: v.string(), expanded_url: maybe(v.string()) });
const mediaEntry = v.object({
  type: v.picklist(['photo', 'video', 'animated_gif']),
  media_url_https: v.string(),
  url: maybe(v.string()),
  source_status_id_str: maybe(id),
  source_user_id_str: maybe(id),
  source_user_results: reference,
});
const media = maybe(v.object({ media: listOf(mediaEntry) }));

const perspectives = { blocking: truth, blocked_by: truth, muting: truth };
const user = v.object({
  rest_id: maybe(id),
  core: maybe(v.object({ screen_name: maybe(handle), name: maybe(v.string()) })),
  privacy: maybe(v.object({ protected: truth })),
  relationship_perspectives: maybe(v.object(perspectives)),
  parody_commentary_fan_label: maybe(v.string()),
  /** Names, and all the rest, until 2025. */
  legacy: maybe(
    v.object({
      screen_name: maybe(handle),
      name: maybe(v.string()),
      protected: truth,
      ...perspectives,
    }),
  ),
});

const said = {
  full_text: maybe(v.string()),
  display_text_range: maybe(v.tuple([v.number(), v.number()])),
};

export const payloadTweet = v.object({
  rest_id: id,
  core: v.object({ user_results: v.object({ result: user }) }),
  legacy: v.object({
    ...said,
    created_at: maybe(v.string()),
    lang: maybe(v.pipe(v.string(), v.regex(/^[\w-]{2,35}$/))),
    entities: maybe(v.object({ urls: listOf(url), media: listOf(mediaEntry) })),
    extended_entities: media,
    in_reply_to_status_id_str: maybe(id),
    in_reply_to_screen_name: maybe(handle),
    quoted_status_id_str: maybe(id),
    retweeted_status_result: reference,
    retweeted_status_results: reference,
  }),
  /** In the place of much of `legacy`, on some pages since autumn 2026. */
  details: maybe(v.object({ ...said, created_at_ms: maybe(v.number()) })),
  url_entities: listOf(url),
  media_entities2: listOf(mediaEntry),
  reply_to_results: reference,
  reply_to_user_results: maybe(v.object({ result: maybe(user) })),
  quoted_tweet_results: reference,
  quoted_status_result: reference,
  note_tweet: maybe(
    v.object({
      note_tweet_results: v.object({
        result: v.object({ text: v.string(), entity_set: maybe(v.object({ urls: listOf(url) })) }),
      }),
    }),
  ),
  /** An edited tweet's later versions hold what the first was inside theirs. */
  edit_control: maybe(
    v.object({
      initial_tweet_id: maybe(id),
      edit_tweet_ids: listOf(id),
      edit_control_initial: maybe(v.object({ edit_tweet_ids: listOf(id) })),
    }),
  ),
  /** For subscribers only. */
  exclusive_tweet_info: maybe(v.object({})),
});

export type RawTweet = v.InferOutput<typeof payloadTweet>;
export type RawUser = v.InferOutput<typeof user>;
