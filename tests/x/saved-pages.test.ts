// @vitest-environment jsdom
/** Every fixture again, as tools save pages: with the reader's language, addresses made whole, markup set out in lines. */
import { describe, expect, it } from 'vitest';
import { focalId } from '../../utils/x/page';
import { findTweets, readTweet } from '../../utils/x/read-tweet';
import { fixtures, mount } from './fixtures';

type Saving = (page: Document) => void;

/** What is read, without what saving may change in every string of it. */
function read(html: string, url: string, save: Saving, plain: (json: string) => string): unknown {
  const page = mount(html);
  save(page);
  const focal = { focalId: focalId(new URL(url)) };
  const readings = findTweets(page).map((article) => readTweet(article, focal));
  return JSON.parse(plain(JSON.stringify(readings)));
}

const isWhole = (json: string): string => json;
const withoutHost = (json: string): string => json.replace(/https:\/\/(?:x|twitter)\.com/g, '');
const withoutSpace = (json: string): string => json.replace(/\\n|\s/g, '');

const savings: [how: string, save: Saving, plain: (json: string) => string][] = [
  ['in another language', inAnotherLanguage, isWhole],
  ['with addresses at x.com', at('https://x.com'), withoutHost],
  ['with addresses at twitter.com', at('https://twitter.com'), withoutHost],
  ['set out in lines', (page) => setOut(page.body), withoutSpace],
];

/** Words that a translator left around an address are known by it, which must be in one piece. */
const inOnePiece = 'translation--around-a-link';

describe.each(savings)('a page saved %s', (how, save, plain) => {
  const saved = fixtures.filter(({ name }) => how !== 'set out in lines' || name !== inOnePiece);
  it.each(saved)('reads like $name', ({ html, url }) => {
    const before = read(html, url, () => undefined, plain);
    expect(read(html, url, save, plain)).toEqual(before);
  });
});

/** What is said to screen readers; a card's label is its site's own. */
function inAnotherLanguage(page: Document): void {
  for (const element of page.querySelectorAll('[aria-label]'))
    if (!element.closest('[data-testid="card.wrapper"]'))
      element.setAttribute('aria-label', '投稿');
}

function at(host: string): Saving {
  return (page) => {
    for (const link of page.querySelectorAll('a[href^="/"]'))
      link.setAttribute('href', host + (link.getAttribute('href') ?? ''));
  };
}

function setOut(element: Element): void {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim())
      child.nodeValue = `\n    ${child.nodeValue}\n    `;
    if (!(child instanceof Element) || /^(?:script|style)$/.test(child.localName)) continue;
    setOut(child);
    child.before('\n      ');
  }
  element.append('\n    ');
}
