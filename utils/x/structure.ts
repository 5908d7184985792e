/** What an article of X's is made of, for a report: never what it says, about whom, nor where it leads. */
import { all, is } from './selectors';

/** Elements and characters told: tweets have fewer. */
const MOST_ELEMENTS = 500;
const LONGEST = 3_000;
/** X's longest texts, twice. */
const LONGEST_TEXT = 50_000;
/** Attributes that readers go by: that they are there is told, what they hold is not. */
const ATTRIBUTES = ['dir', 'lang', 'href', 'datetime', 'tabindex'];

/**
 * @returns elements by tag, with `#data-testid`, `:role` and `[attributes]`, those in another in
 *   braces or, where there is one alone, after `>`. `*` stands for what may be of anybody.
 */
export function structureOf(article: Element): string {
  const hidden = ofAnybody(article);
  let left = MOST_ELEMENTS;

  function shape(element: Element): string {
    if (left-- <= 0 || is(element, 'noText')) return '';
    const told = (sign: string, name: string): string => {
      const value = element.getAttribute(name);
      return value ? sign + value.replace(hidden, '*') : '';
    };
    const parts = Array.from(element.children, shape).filter(Boolean);
    const inner = parts.join(' ');
    return (
      element.localName +
      told('#', 'data-testid') +
      told(':', 'role') +
      ATTRIBUTES.filter((name) => element.hasAttribute(name))
        .map((name) => `[${name}]`)
        .join('') +
      (parts.length > 1 ? `{${inner}}` : inner && `>${inner}`)
    );
  }

  return shape(article).slice(0, LONGEST);
}

/**
 * All of a name that X would not write, what follows `UserAvatar-Container-`, numbers with the
 * letters beside them, and words that stand in the article after `@`, `#` or `/`, as in addresses.
 */
function ofAnybody(article: Element): RegExp {
  const links = all(article, 'cardLink').map((link) => link.getAttribute('href'));
  const said = [textIn(article).slice(0, LONGEST_TEXT), ...links].join(' ');
  const words = (said.match(/(?<=[@#]|(?<!\/)\/)\w+/g) ?? []).map(
    (word) => `(?<![a-z\\d])${word}(?![a-z\\d])`,
  );
  const names = ['^[\\w.-]*[^\\w.-][^]*', '(?<=Container-).+', '\\w*\\d\\w*', ...words];
  return new RegExp(names.join('|'), 'gi');
}

/** Whole, and piece by piece: what stands side by side can read as one word, and one word stand in pieces. */
function textIn(article: Element): string {
  const pieces: (string | null)[] = [];
  const nodes = article.ownerDocument.createNodeIterator(article, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) pieces.push(node.nodeValue);
  return [...pieces, article.textContent].join(' ');
}
