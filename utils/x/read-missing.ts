/** What should be in an article and is not: a broken page must not look like a quiet one. */
import { statusAddress } from './page';
import type { Body } from './read-body';
import { hasUnnamedContext } from './read-context';
import type { Identity } from './read-identity';
import { allOf, oneOf, type Scope } from './scope';
import { all, around, one, type SelectorName } from './selectors';

/**
 * No words, no picture, no card and nothing quoted, or words in an element unknown to us. Beside
 * the photo viewer a tweet of pictures alone shows nothing: its pictures are in the viewer.
 */
export function lacksText(scope: Scope, { hasText }: Body, quotes: boolean): boolean {
  if (hasText) return false;
  const isUnnamed = (text: Element) => !others.some((name) => around(text, name));
  if (allOf(scope, 'unnamedText').some(isUnnamed)) return true;
  if (quotes || around(scope.root, 'viewer')) return false;
  return !attachments.some((name) => oneOf(scope, name));
}

/** What a tweet can show besides words. */
const attachments = ['photo', 'videoPlayer', 'card', 'poll', 'articleCard', 'space'] as const;
/** Words in these are not the tweet's. */
const others = [...attachments, 'communityNote'] as const;

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
  found: { identity: Identity; promoted: boolean; body: Body; card: boolean; quote: boolean },
): SelectorName[] {
  const missing: SelectorName[] = [];
  const { identity, promoted, body, card, quote } = found;
  if (!identity.author?.handle) missing.push('userName');
  if (!identity.dated && !promoted) missing.push('permalinkTime');
  if (identity.author?.name === '') missing.push('displayName');
  if (identity.dated && identity.time === null) missing.push('time');
  if (!body.media.length) missing.push(...missingMedia(scope));
  if (!card) missing.push(...missingCard(scope));
  if (!quote) missing.push('quote');
  if (!oneOf(scope, 'socialContext') && hasUnnamedContext(scope)) missing.push('socialContext');
  return missing;
}

/** Of a tweet without any: boxes may be empty as yet, what stands in them has an address. */
function missingMedia(scope: Scope): SelectorName[] {
  const boxes = [...allOf(scope, 'photo'), ...allOf(scope, 'videoPlayer')];
  if (boxes.length > 0) return boxes.some(isFilled) ? ['picture'] : [];
  if (allOf(scope, 'unnamedVideo').some((video) => !around(video, 'card'))) return ['videoPlayer'];
  return showsPictures(scope) ? ['photo'] : [];
}

function isFilled(box: Element): boolean {
  const sources = all(box, 'picture').map((picture) => picture.getAttribute('src') ?? '');
  return !around(box, 'card') && sources.some((source) => source.startsWith('https:'));
}

/** Of a tweet without one: what stands in every card, outside of any; or a card that says nothing. */
function missingCard(scope: Scope): SelectorName[] {
  const card = oneOf(scope, 'card');
  if (!card) return oneOf(scope, 'cardImage') || oneOf(scope, 'cardDetail') ? ['card'] : [];
  const leadsOut = all(card, 'cardLink').some((link) =>
    /^https?:/.test(link.getAttribute('href') ?? ''),
  );
  return leadsOut && !one(card, 'poll') ? ['cardLabel', 'cardDetail'] : [];
}

/** Its own pictures have addresses of their own. */
function showsPictures(scope: Scope): boolean {
  return allOf(scope, 'statusLink').some((link) => {
    const part = statusAddress(link.getAttribute('href') ?? '')?.part;
    return (part === 'photo' || part === 'video') && !around(link, 'tweetText');
  });
}
