/** What a tweet says and shows; a quoted tweet's body is read the same way as its quoter's. */
import type { Link, Media } from '../core/tweet';
import { readMedia } from './read-media';
import { readText } from './read-text';
import { oneOf, type Scope } from './scope';
import { is } from './selectors';

export interface Body {
  /** A text stands in the page; a tweet of pictures alone has none. */
  hasText: boolean;
  lang: string | null;
  text: string;
  truncated: boolean;
  links: Link[];
  media: Media[];
  /** The words shown may be X's or the browser's translation. */
  translated: boolean;
}

export function readBody(scope: Scope): Body {
  const element = oneOf(scope, 'tweetText');
  const { text, links, translated } = element
    ? readText(element)
    : { text: '', links: [], translated: false };
  const above = element?.previousElementSibling;
  const lang = element?.getAttribute('lang') ?? '';
  return {
    hasText: element !== null,
    lang: /^[\w-]{2,35}$/.test(lang) ? lang : null,
    text,
    truncated: oneOf(scope, 'showMore') !== null,
    links,
    media: readMedia(scope),
    translated: translated || (above != null && is(above, 'translationRow')),
  };
}
