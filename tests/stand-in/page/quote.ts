/** A quoted tweet: a box in the article of the tweet that quotes it. */
import type { QuotedTweet } from '../tweet.ts';
import { authorLine, tweetAvatar } from './author.ts';
import { h, run } from './h.ts';
import { photos } from './media.ts';
import { opens } from './opens.ts';
import { person } from './state.ts';
import { tweetText } from './tweet-text.ts';

/** X's page says nowhere which tweet it is, but in the addresses of its photos. */
export function quoteBox(quote: QuotedTweet): HTMLElement {
  const author = person(quote.author);
  const permalink = `/${author.handle}/status/${quote.id}`;
  const line = authorLine(author, { time: quote.time, permalink: null, stacked: false });
  const box = h(
    'div',
    { tabindex: '0', role: 'link', class: 'quote' },
    h('div', { class: 'row gap-small' }, tweetAvatar(author, 'avatar-24', false), line),
    quote.text !== '' && tweetText(quote.text, quote.lang, 'text', { id: quote.id, linked: false }),
    quote.photos && photos(quote.photos, permalink),
  );
  opens.set(box, permalink);
  const label = h('div', { dir: 'ltr', class: 'offscreen' }, run('Quote'));
  return h('div', { class: 'quote-outer' }, label, box);
}
