/** What stands in a composer beside its words: the quoted tweet, pictures, the writer's avatar. */
import type { ReactElement, ReactNode } from 'react';
import { tweetAvatar } from '../author.ts';
import { opens } from '../opens.ts';
import { quoteBox } from '../quote.ts';
import { person, session } from '../state.ts';
import type { Box, Composition } from './composition.ts';
import { drawn, picture, tag } from './tag.ts';

export function attached(composition: Composition, redraw: () => void): ReactNode {
  if (!composition.hasMore) return null;
  return tag(
    'div',
    { testid: 'attachments', class: 'attached' },
    composition.pictures.map((address) => attachedPicture(address, composition, redraw)),
    ...attachedQuote(composition, redraw),
  );
}

/** X shows it out of the browser's memory, before it is anywhere else. */
function attachedPicture(address: string, composition: Composition, redraw: () => void): ReactNode {
  const remove = () => {
    composition.pictures = composition.pictures.filter((one) => one !== address);
    redraw();
  };
  return tag(
    'div',
    { key: address, role: 'group', 'aria-label': 'Media' },
    tag('img', { alt: '', draggable: 'true', src: address, class: 'photo-image' }),
    tag(
      'button',
      { 'aria-label': 'Remove media', role: 'button', type: 'button', onClick: remove },
      picture('close'),
    ),
  );
}

/** X draws the quoted tweet as in a timeline, but it leads nowhere and can be taken off. */
function attachedQuote(composition: Composition, redraw: () => void): ReactNode[] {
  const { quote } = composition;
  if (!quote) return [];
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
  return [box, tag('button', { ...look, onClick: remove }, picture('close'))];
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
