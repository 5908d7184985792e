/** Makes of a saved page one that shows the same and tells nothing of anybody. */
import { createInventor, type Inventor } from './invent-words';

/** Runs, loads or decorates: no reader looks at it. */
const DROPPED = 'script, noscript, style, link, meta, base, template, iframe, object, svg > *';
/** Attributes that readers go by, as they are. */
const KEPT = new Set(
  'role tabindex dir lang aria-hidden type contenteditable hidden draggable data-contents data-block data-text'.split(
    ' ',
  ),
);
const SPOKEN = new Set(['alt', 'aria-label', 'title', 'placeholder']);
const ADDRESSES = new Set(['href', 'src', 'poster']);
/** The moment that the first time of a page becomes; the others keep their distance from it. */
const FIRST_TIME = Date.parse('2026-03-14T09:26:53Z');

/** Changes the page itself; returns the address that it then has. */
export function inventPage(document: Document): string {
  const inventor = createInventor();
  const background = document.body.style.backgroundColor;
  document.head.replaceChildren(...headOf(document));
  prune(document);
  const times = timesOf(document);
  for (const element of document.querySelectorAll('*')) {
    if (element.closest('head')) continue;
    for (const { name, value } of [...element.attributes]) {
      const kept = attribute(inventor, times, name, value);
      if (kept === null) element.removeAttribute(name);
      else element.setAttribute(name, kept);
    }
  }
  inventTexts(document, inventor);
  if (background) document.body.style.backgroundColor = background;
  return inventor.address(document.URL);
}

function headOf(document: Document): Element[] {
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const title = document.createElement('title');
  title.textContent = 'Fixture';
  return [charset, title];
}

/** What holds no article and stands in none goes, unless the page has none at all. */
function prune(document: Document): void {
  for (const element of document.body.querySelectorAll(DROPPED)) element.remove();
  if (!document.querySelector('article')) return;
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.closest('article') && !element.querySelector('article')) element.remove();
  }
}

/** How far each time is from the one it becomes; milliseconds. */
function timesOf(document: Document): number {
  const first = document.querySelector('[datetime]')?.getAttribute('datetime') ?? '';
  const at = Date.parse(first);
  return Number.isNaN(at) ? 0 : FIRST_TIME - at;
}

/** What an attribute becomes; null when it goes. */
function attribute(inventor: Inventor, later: number, name: string, value: string): string | null {
  if (KEPT.has(name)) return value;
  if (SPOKEN.has(name)) return inventor.text(value);
  if (ADDRESSES.has(name)) return inventor.address(value);
  if (name === '_msttexthash') return '';
  if (name === 'datetime') {
    const at = Date.parse(value) + later;
    return Number.isNaN(at) ? '' : new Date(at).toISOString();
  }
  if (name !== 'data-testid') return null;
  return value
    .replace(/(?<=^UserAvatar-Container-)\w+$/, (handle) => inventor.handle(handle))
    .replace(/\d{5,}/g, (digits) => inventor.id(digits));
}

function inventTexts(document: Document, inventor: Inventor): void {
  const { body } = document;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else node.nodeValue = inventor.text(node.nodeValue ?? '');
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
