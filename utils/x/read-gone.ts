/** Whether what X's answer has in a tweet's place says that the tweet is no longer on X. */
import * as v from 'valibot';

const tombstone = v.object({
  __typename: v.literal('TweetTombstone'),
  tombstone: v.object({ text: v.object({ text: v.string() }) }),
});
const unavailable = v.object({ __typename: v.literal('TweetUnavailable'), reason: v.string() });

/**
 * X gives its reasons in the reader's language, and no other sign of them: the English as of November
 * 2026, and the French by its verbs. A tweet behind a protected account, a block, an age or a country
 * is still there, and so may be one that is merely "unavailable"; in other languages nothing is known.
 */
const GONE =
  /deleted by|account that no longer exists|suspended account|violated the|supprimé|compte (?:qui n[’']existe plus|suspendu)|enfrein/i;
const GONE_REASON = /^(?:Deleted|Suspended)$/;

/** @param value what stands in an answer of X where a tweet may be. */
export function isGone(value: object): boolean {
  if (v.is(tombstone, value)) return GONE.test(value.tombstone.text.text);
  return v.is(unavailable, value) && GONE_REASON.test(value.reason);
}
