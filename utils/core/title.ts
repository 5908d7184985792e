/** Titles of pages: words equal to that of the page they link to are the publisher's. */
import { hostOf, linksIn, linksOf } from './link';
import { normalise } from './normalize';
import type { Tweet } from './tweet';

/** True when a tweet's words are the title on its own link's card. */
export function isCardTitle({ text, card }: Pick<Tweet, 'text' | 'card'>): boolean {
  const title = card ? plainWords(card.title) : '';
  return title !== '' && title === plainWords(text);
}

/**
 * The same of a text without a card: the tweets known to lead to the same page have its title. Where
 * X's page alone was read, a card tells no address: then its site is enough.
 */
export function isLinkTitle(text: string, tweets: readonly Tweet[]): boolean {
  const titled = tweets.filter(({ card }) => card && isCardTitle({ text, card }));
  const links = titled.length > 0 ? linksIn(text) : [];
  return titled.some(({ card, ...tweet }) => {
    const site = card?.domain.toLowerCase();
    const known = linksOf(tweet);
    return links.some((link) => known.includes(link) || hostOf(link) === site);
  });
}

/** The words of a text without its links, its mentions and how they are set. */
export function plainWords(text: string): string {
  return normalise(text)
    .words.filter(({ kind }) => kind !== 'mention')
    .map((word) => word.text)
    .join(' ');
}
