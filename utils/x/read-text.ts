/** The words of an element as X shows them: emoji, whole links, lines. */
import type { Link } from '../core/tweet';
import { is, one } from './selectors';

/** The most that is read, in UTF-16 code units or pieces; X's own limits lie below. */
export const caps = {
  text: 25_000,
  name: 200,
  title: 1_000,
  address: 2_048,
  links: 100,
  media: 20,
  depth: 60,
};

export interface ReadText {
  text: string;
  links: Link[];
  /** A browser's translator has been here: the words may not be the author's. */
  translated: boolean;
}

export function readText(element: Element): ReadText {
  const translated = one(element, 'translator') !== null;
  // Some translators set their words in <font> beside the author's, others in place of them.
  const authors = write(element, translated);
  const { text, links } = !translated || hasWords(authors) ? authors : write(element, false);
  return { text: cut(text.trim(), caps.text), links, translated };
}

/** Names and links are left as they are where all words were set in others. */
function hasWords({ text, links }: Written): boolean {
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text);
  return /[\p{L}\p{N}]/u.test(rest.replace(/[@#]\w+/g, ''));
}

/** The words on one line, cut to `most` code units. */
export function readLine(element: Element, most: number): string {
  return cut(write(element, false).text.replace(/\s+/g, ' ').trim(), most);
}

/** At most so many code units, without half a character at the end. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

interface Written {
  text: string;
  links: Link[];
}

function write(root: Element, skipFonts: boolean): Written {
  const written: Written = { text: '', links: [] };
  visit(root, 0);
  return written;

  function visit(node: Node, depth: number): void {
    if (written.text.length > caps.text || depth > caps.depth) return;
    if (node.nodeType === Node.TEXT_NODE) written.text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) visitElement(node as Element, depth);
  }

  function visitElement(element: Element, depth: number): void {
    const { localName } = element;
    if (localName === 'img') written.text += element.getAttribute('alt') ?? '';
    else if (localName === 'br') written.text += '\n';
    else if (skipFonts && localName === 'font') return;
    else if (element !== root && (is(element, 'noText') || is(element, 'showMore'))) return;
    else {
      const start = written.text.length;
      for (let child = element.firstChild; child; child = child.nextSibling)
        visit(child, depth + 1);
      if (localName === 'a') addLink(element, start);
    }
  }

  /** X ends an address it shortens with "…", while the whole of it is in the page. */
  function addLink(anchor: Element, start: number): void {
    const shown = written.text.slice(start).replace(/\s*…\s*$/, '');
    written.text = written.text.slice(0, start) + shown;
    const link = { href: absolute(anchor), text: shown.replace(/\s+/g, '') };
    if (!link.href || !link.text || /^[@＠#＃$＄]/.test(link.text)) return;
    if (written.links.length < caps.links) written.links.push({ ...link, href: link.href });
  }
}

/** The address of a link when it is one of the web; null otherwise. */
export function absolute(anchor: Element): string | null {
  const href = anchor.getAttribute('href') ?? '';
  if (/^https?:\/\//i.test(href)) return href;
  return /^\/(?!\/)/.test(href) ? `https://x.com${href}` : null;
}
