/** X's data archive ("Download an archive of your data"): its tweets, likes and account, as of 2026. */
import * as v from 'valibot';
import type { ImportRow } from '../core/import';
import { isHandle, isTweetId } from '../core/tweet';
import { tweet as wholeTweet } from '../schemas';
import { readOne } from '../x/read-payload';
import { misfit } from './own-file';
import { payloadAsTweet, tweetOf, unescaped, withSource } from './tweet-of';

/** Whose archive it is. */
export interface Owner {
  handle: string;
  id?: string;
  name: string;
}

const id = v.pipe(v.string(), v.check(isTweetId));
const handle = v.pipe(v.string(), v.check(isHandle));
const text = v.pipe(v.string(), v.maxLength(25_000));
const maybe = <Part extends v.GenericSchema>(part: Part) => v.fallback(v.optional(part), undefined);

/** Each part is `window.YTD.<name>.part<n> = [ … ]`. */
export const ARCHIVE_PART = /^\s*window\.YTD\.(\w+)\.part\d+\s*=\s*\[/;

export const archiveKinds: Record<string, 'tweets' | 'likes' | 'account'> = {
  tweets: 'tweets',
  tweet: 'tweets',
  like: 'likes',
  account: 'account',
};

/** In the .zip these are opened, in whatever folder it was packed, and nothing else. */
export const ARCHIVE_NAME = /(?:^|(?:^|\/)data\/)(tweets?|like|account)(?:-part\d+)?\.js$/;

const accountRow = v.object({
  account: v.object({
    username: handle,
    accountId: maybe(id),
    accountDisplayName: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  }),
});

export function ownerIn(value: unknown): Owner | null {
  const { success, output } = v.safeParse(accountRow, value);
  if (!success) return null;
  const { username, accountId, accountDisplayName } = output.account;
  return {
    handle: username,
    name: accountDisplayName,
    ...(accountId !== undefined && { id: accountId }),
  };
}

const likeRow = v.object({ like: v.object({ tweetId: id, fullText: text }) });

/** A liked tweet, whose author the archive does not tell; or the name of what does not fit. */
export function likedTweet(value: unknown): ImportRow | string {
  const parsed = v.safeParse(likeRow, value);
  if (!parsed.success) return misfit(parsed);
  const { tweetId, fullText } = parsed.output.like;
  return { tweet: tweetOf({ id: tweetId, text: unescaped(fullText) }) };
}

const tweetRow = v.object({
  tweet: v.looseObject({
    id_str: maybe(id),
    id: maybe(id),
    full_text: text,
    display_text_range: maybe(v.array(v.unknown())),
    entities: maybe(
      v.looseObject({
        user_mentions: maybe(v.array(v.object({ screen_name: handle, id_str: id }))),
      }),
    ),
    edit_info: maybe(v.object({ initial: maybe(v.object({ editTweetIds: maybe(v.array(id)) })) })),
  }),
});

/** A tweet of the owner; what they repeated gets the author it names. Or the name of what does not fit. */
export function ownTweet(value: unknown, owner: Owner): ImportRow | string {
  // Older archives have no name around it.
  const whole = v.is(v.object({ tweet: v.unknown() }), value) ? value : { tweet: value };
  const parsed = v.safeParse(tweetRow, whole);
  if (!parsed.success) return misfit(parsed);
  const { tweet } = parsed.output;
  const payload = readOne({
    rest_id: tweet.id_str ?? tweet.id,
    core: {
      user_results: {
        result: { rest_id: owner.id, core: { screen_name: owner.handle, name: owner.name } },
      },
    },
    legacy: { ...tweet, display_text_range: tweet.display_text_range?.map(Number) },
    edit_control: { edit_tweet_ids: tweet.edit_info?.initial?.editTweetIds },
  });
  if (!payload) return 'tweet.id';
  const mentions = tweet.entities?.user_mentions ?? [];
  const numbers = mentions.map(({ screen_name, id_str }) => [screen_name.toLowerCase(), id_str]);
  const read = withSource(payloadAsTweet(payload), new Map(numbers as [string, string][]));
  const fits = v.safeParse(wholeTweet, read);
  return fits.success ? { tweet: fits.output } : misfit(fits);
}
