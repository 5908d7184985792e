/** Whether what X's answer has in a tweet's place says that the tweet is no longer on X. */
import { object, text } from './payload-parts';

const tombstone = object({ tombstone: object({ text: object({ text }) }) });
const unavailable = object({ reason: text });

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
  const kind = '__typename' in value && value.__typename;
  if (kind === 'TweetTombstone') return GONE.test(tombstone(value)?.tombstone?.text?.text ?? '');
  return kind === 'TweetUnavailable' && GONE_REASON.test(unavailable(value)?.reason ?? '');
}
