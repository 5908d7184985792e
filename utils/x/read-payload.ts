/** One tweet of X's own answers: what it says, in our words. */
import { type Author, type Link, type Media, timeOfId } from '../core/tweet';
import { payloadTweet, type RawMedia, type RawTweet, type RawUser } from './payload-schema';
import { payloadText, rawMedia } from './payload-text';
import { mediaAt } from './read-media';
import { caps, cut } from './read-text';

export interface PayloadTweet {
  /** Decimal string. */
  id: string;
  author: Author;
  name: string;
  /** Milliseconds since 1970 UTC. */
  time: number | null;
  lang: string | null;
  /** Whole, with the names that an answer begins with; "" for what was only reposted. */
  text: string;
  /** Where X's page begins to show the text: after those names, in UTF-16 code units. */
  shownFrom: number;
  /** `text` is the address it leads to. */
  links: Link[];
  media: Media[];
  quotedId?: string;
  /** The tweet that this is a repost of. */
  repostedId?: string;
  replyToId?: string;
  /** Handle of the account it answers. */
  replyTo?: string;
  /** The id of the first version of an edited tweet. */
  firstId?: string;
  /** Only followers or subscribers may see it. */
  restricted: boolean;
}

/** @returns null for what is no tweet, or one without an author or words. */
export function readOne(value: object): PayloadTweet | null {
  const raw = payloadTweet(value);
  return raw ? tweetOf(raw) : null;
}

function tweetOf(raw: RawTweet): PayloadTweet | null {
  const { rest_id: id, legacy, details } = raw;
  const user = raw.core.user_results.result;
  const handle = handleOf(user);
  if (!handle || (legacy.full_text ?? details?.full_text) === undefined) return null;
  const quotedId =
    idOf(raw.quoted_status_result) ?? idOf(raw.quoted_tweet_results) ?? legacy.quoted_status_id_str;
  const repostedId = idOf(legacy.retweeted_status_result) ?? idOf(legacy.retweeted_status_results);
  const replyToId = legacy.in_reply_to_status_id_str ?? idOf(raw.reply_to_results);
  const answered = raw.reply_to_user_results?.result;
  const replyTo = legacy.in_reply_to_screen_name ?? (answered && handleOf(answered));
  const firstId = firstVersion(raw);
  const media = rawMedia(raw);
  return {
    id,
    author: authorOf(user, handle),
    name: cut(user.core?.name ?? user.legacy?.name ?? '', caps.name),
    time: timeOf(raw),
    lang: legacy.lang ?? null,
    ...payloadText(raw, media, quotedId),
    media: media.flatMap((entry) => mediaOf(entry) ?? []).slice(0, caps.media),
    ...(quotedId && { quotedId }),
    ...(repostedId && { repostedId }),
    ...(replyToId && { replyToId }),
    ...(replyTo && { replyTo }),
    ...(firstId && firstId !== id && { firstId }),
    restricted:
      (user.privacy?.protected ?? user.legacy?.protected ?? false) ||
      raw.exclusive_tweet_info !== undefined,
  };
}

function authorOf(user: RawUser, handle: string): Author {
  const { rest_id: id, relationship_perspectives, legacy, parody_commentary_fan_label } = user;
  const { blocking, blocked_by, muting } = relationship_perspectives ?? legacy ?? {};
  const parody = parody_commentary_fan_label === 'Parody';
  return {
    handle,
    ...(id && { id }),
    ...((blocking || blocked_by || muting) && { blocked: true as const }),
    ...(parody && { parody: true as const }),
  };
}

function handleOf({ core, legacy }: RawUser): string | undefined {
  return core?.screen_name ?? legacy?.screen_name;
}

function idOf(reference: RawTweet['quoted_status_result']): string | undefined {
  return reference?.result?.rest_id ?? reference?.result?.tweet?.rest_id ?? reference?.rest_id;
}

/** X writes "Wed Aug 30 16:25:56 +0000 2023". */
function timeOf({ rest_id, legacy, details }: RawTweet): number | null {
  const time = details?.created_at_ms ?? Date.parse(legacy.created_at ?? '');
  return Number.isNaN(time) ? timeOfId(rest_id) : time;
}

function firstVersion({ edit_control: edits }: RawTweet): string | undefined {
  const [first] = edits?.edit_control_initial?.edit_tweet_ids ?? edits?.edit_tweet_ids ?? [];
  return edits?.initial_tweet_id ?? first;
}

const KINDS = { photo: 'photo', video: 'video', animated_gif: 'gif' } as const;

/** The file's address names it, but not always its kind: some videos have a photo for a poster. */
function mediaOf(entry: RawMedia): Media | null {
  const media = mediaAt(entry.media_url_https);
  if (!media) return null;
  const { source_status_id_str: tweetId, source_user_id_str, source_user_results } = entry;
  const authorId = source_user_id_str ?? idOf(source_user_results);
  return {
    kind: KINDS[entry.type],
    key: media.key,
    ...(tweetId && { from: { tweetId, ...(authorId && { authorId }) } }),
  };
}
