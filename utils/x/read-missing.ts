/** What should be in an article and is not: a broken page must not look like a quiet one. */
import { statusAddress } from './page';
import type { Body } from './read-body';
import { hasUnnamedContext } from './read-context';
import type { Identity } from './read-identity';
import { allOf, around, one, oneOf, type Scope, type SelectorName } from './selectors';

/**
 * No words, no picture, no card and nothing quoted, or words in an element unknown to us. Beside
 * the photo viewer a tweet of pictures alone shows nothing: its pictures are in the viewer.
 */
export function lacksText(scope: Scope, { hasText }: Body, quotes: boolean): boolean {
  if (hasText) return false;
  const isUnnamed = (text: Element) => !attachments.some((name) => around(text, name));
  if (allOf(scope, 'unnamedText').some(isUnnamed)) return true;
  if (quotes || around(scope.root, 'viewer')) return false;
  return !attachments.some((name) => oneOf(scope, name));
}

/** What a tweet can show besides words. */
const attachments = ['photo', 'videoPlayer', 'card', 'poll', 'articleCard', 'space'] as const;

/** An article from which no tweet can be made: empty as yet, gone for good, or not understood. */
export function whyUnidentified(
  { root }: Scope,
  { id, author }: Identity,
): { kind: 'not-ready' } | { kind: 'leave'; why: 'unavailable' } | Unread {
  const meant = author !== null || id !== null || one(root, 'tweetSign') || one(root, 'tweetText');
  if (meant) {
    const missing: SelectorName[] = [];
    if (!author?.handle) missing.push('userName');
    if (!id) missing.push('permalinkTime');
    return { kind: 'cannot-read', missing };
  }
  return root.textContent.trim() ? { kind: 'leave', why: 'unavailable' } : { kind: 'not-ready' };
}

export interface Unread {
  kind: 'cannot-read';
  missing: SelectorName[];
}

/** Selectors that failed on a tweet that was read without them. */
export function missingParts(
  scope: Scope,
  found: { identity: Identity; promoted: boolean; body: Body; quote: boolean },
): SelectorName[] {
  const missing: SelectorName[] = [];
  const { identity, promoted, body, quote } = found;
  if (!identity.author?.handle) missing.push('userName');
  if (!identity.dated && !promoted) missing.push('permalinkTime');
  if (identity.dated && identity.time === null) missing.push('time');
  if (!body.media.length && !oneOf(scope, 'photo') && showsPictures(scope)) missing.push('photo');
  if (!oneOf(scope, 'card') && oneOf(scope, 'cardImage')) missing.push('card');
  if (!quote) missing.push('quote');
  if (!oneOf(scope, 'socialContext') && hasUnnamedContext(scope)) missing.push('socialContext');
  return missing;
}

/** Its own pictures have addresses of their own. */
function showsPictures(scope: Scope): boolean {
  return allOf(scope, 'statusLink').some((link) => {
    const part = statusAddress(link.getAttribute('href') ?? '')?.part;
    return (part === 'photo' || part === 'video') && !around(link, 'tweetText');
  });
}
