/** What stands in a composer drawn as elsewhere on the page: the quoted tweet, the writer's avatar. */
import type { ReactElement, ReactNode } from 'react';
import { tweetAvatar } from '../author.ts';
import { opens } from '../opens.ts';
import { quoteBox } from '../quote.ts';
import { person, session } from '../state.ts';
import type { Box, Composition } from './composition.ts';
import { drawn, picture, tag } from './tag.ts';

/** X draws the quoted tweet as in a timeline, but it leads nowhere and can be taken off. */
export function attached(composition: Composition, redraw: () => void): ReactNode {
  const { quote } = composition;
  if (!quote) return null;
  const look = { 'aria-label': 'Remove', role: 'button', type: 'button', class: 'remove-quote' };
  const remove = () => {
    composition.quote = null;
    redraw();
  };
  const box = drawnOnce(quote, () => {
    const outer = quoteBox(quote);
    for (const inside of outer.children) opens.delete(inside);
    return outer;
  });
  return tag(
    'div',
    { testid: 'attachments', class: 'attached' },
    box,
    tag('button', { ...look, onClick: remove }, picture('close')),
  );
}

export function ownAvatar(box: Box): ReactElement {
  return drawnOnce(box, () => tweetAvatar(person(session.account), 'avatar-40', true));
}

/** Made once for each thing it shows, so that redrawing leaves it alone. */
const drawings = new WeakMap<object, Node>();

function drawnOnce(about: object, draw: () => Node): ReactElement {
  const node = drawings.get(about) ?? draw();
  drawings.set(about, node);
  return drawn(node);
}
