/** Buttons and lines of a composer. */
import type { ReactElement, SyntheticEvent } from 'react';
import type { Composition } from './composition.ts';
import { picture, tag, words } from './tag.ts';

/** Where it stands: over the home timeline, in a dialog, under the tweet that a page is about. */
export type Seat = 'home' | 'dialog' | 'reply';

export function postButton(
  { ready, replyTo, boxes }: Composition,
  seat: Seat,
  pressed: (trusted: boolean) => void,
): ReactElement {
  return tag(
    'button',
    {
      testid: seat === 'dialog' ? 'tweetButton' : 'tweetButtonInline',
      class: 'post',
      role: 'button',
      type: 'button',
      ...(ready ? {} : { disabled: true, 'aria-disabled': 'true', tabIndex: -1 }),
      onClick: ({ nativeEvent }: SyntheticEvent) => pressed(nativeEvent.isTrusted),
    },
    words(replyTo ? 'Reply' : boxes.length > 1 ? 'Post all' : 'Post'),
  );
}

export function addButton(pressed: (button: Element) => void): ReactElement {
  const look = { 'aria-label': 'Add post', class: 'tool add', role: 'button', type: 'button' };
  const onClick = ({ currentTarget }: SyntheticEvent) => pressed(currentTarget);
  return tag('button', { ...look, testid: 'addButton', onClick }, picture('plus'));
}

export function placeholder(seat: Seat, reply: boolean, index: number): string {
  if (reply) return 'Post your reply';
  return index > 0
    ? 'Add another post'
    : seat === 'dialog'
      ? 'What’s happening?'
      : 'What is happening?!';
}

export function everyone(): ReactElement {
  return tag(
    'button',
    { class: 'everyone', role: 'button', type: 'button', 'aria-label': 'Everyone can reply' },
    picture('globe'),
    words('Everyone can reply'),
  );
}

export function replyingTo(handle: string): ReactElement {
  const link = { href: `/${handle}`, dir: 'ltr', role: 'link', class: 'link' };
  return tag(
    'div',
    { class: 'quiet replying', dir: 'ltr' },
    'Replying to ',
    tag('div', { class: 'inline' }, tag('a', link, words(`@${handle}`))),
  );
}

export function removeButton(onClick: () => void): ReactElement {
  const look = { 'aria-label': 'Remove post', role: 'button', type: 'button', class: 'remove-box' };
  return tag('button', { ...look, testid: 'removeButton', onClick }, picture('close'));
}
