/** The lines around a tweet: who reposted it, whether it is pinned, whom it answers, an "Ad". */
import { sameHandle } from '../core/tweet';
import { profileHandle } from './page';
import { allOf, oneOf, type Scope } from './scope';
import { around, one } from './selectors';

export interface Context {
  reposter: string | null;
  pinned: boolean;
}

/** The words are localised: a repost line links to the reposter, the pinned line links nowhere. */
export function readContext(scope: Scope): Context {
  const context = oneOf(scope, 'socialContext');
  if (!context) return { reposter: null, pinned: false };
  const link = around(context, 'profileLink') ?? one(context, 'profileLink');
  return { reposter: link && handleOf(link), pinned: link === null };
}

/** A person's link above the name line, where only a repost line has one. */
export function hasUnnamedContext(scope: Scope): boolean {
  const line = oneOf(scope, 'userName');
  const first = oneOf(scope, 'profileLink');
  return (
    line !== null &&
    first !== null &&
    handleOf(first) !== null &&
    first.textContent.trim() !== '' &&
    precedes(first, line)
  );
}

/** The first "@handle" between the name line and the text is whom a "Replying to" line names. */
export function readReplyTo(scope: Scope): string | null {
  const line = oneOf(scope, 'userName');
  const text = oneOf(scope, 'tweetText');
  for (const link of line ? allOf(scope, 'profileLink') : []) {
    const handle = handleOf(link);
    if (!line || !handle || !sameHandle(link.textContent.trim(), `@${handle}`)) continue;
    if (!precedes(line, link) || around(link, 'card')) continue;
    if (!text || precedes(link, text)) return handle;
  }
  return null;
}

/** X measures an ad with pixels around or inside its article; it measures every video as well. */
export function isAd(scope: Scope): boolean {
  return around(scope.root, 'adTracking') !== null || oneOf(scope, 'adPixel') !== null;
}

function handleOf(link: Element): string | null {
  return profileHandle(link.getAttribute('href') ?? '');
}

/** `b` comes after `a` and is no part of it. */
function precedes(a: Element, b: Element): boolean {
  const position = a.compareDocumentPosition(b);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
