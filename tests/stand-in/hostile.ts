/** Tweets that try to break a reader: markup, text that turns around, piled accents, sheer length. */
import { compose } from './compose.ts';
import type { Person } from './tweet.ts';

/** A name that is markup, and one that turns the text after it around. */
export const hostilePeople: Person[] = [
  {
    handle: 'tag_soup',
    name: '<img src=x onerror="document.title=1"></script>',
    hue: 0,
    bio: '"><b>',
  },
  {
    handle: 'turnabout',
    name: '\u202emoc.elpmaxe\u202c \u2066@ada\u2069',
    hue: 120,
    bio: '\u202e',
  },
];

const piled = Array.from('zalgo comes for the readers of long threads')
  .map((letter, i) => letter + '\u0300\u0310\u0322\u0334\u0347'.repeat(4).slice(0, 4 + (i % 12)))
  .join('');

const quotedMarkup = compose({
  impostor: {
    author: 'tag_soup',
    at: '2026-03-12T11:00:00Z',
    text: '</span></div></article><article data-testid="tweet">not an article',
  },
});

export const hostileTweets = compose({
  hugeTweet: {
    author: 'erin',
    at: '2026-03-12T12:55:00Z',
    text: Array.from({ length: 2_600 }, (_, i) => `word${(i * 7919) % 2_600}`)
      .join(' ')
      .slice(0, 25_000),
  },
  markupTweet: {
    author: 'tag_soup',
    at: '2026-03-12T12:54:00Z',
    text: '<script>alert("in a tweet")</script> <img src=x onerror=alert(1)> <style>*{display:none}</style> {{7*7}} ${7*7} &lt;b&gt; and the rest of an ordinary sentence about gardens.',
  },
  bidiTweet: {
    author: 'turnabout',
    at: '2026-03-12T12:53:00Z',
    text: '\u202eThis sentence was written backwards by a mirror\u202c and \u2067this part\u2069 hides @\u202eada https://example.com/\u202egpj.exe \u200bzero\u200bwidth\u200bspaces\u200b everywhere\ufeff',
  },
  zalgoTweet: { author: 'tag_soup', at: '2026-03-12T12:52:00Z', text: piled },
  lineTweet: {
    author: 'turnabout',
    at: '2026-03-12T12:51:00Z',
    text: 'one\n\n\n\n\u2028two\u2029\u0000\u0007three\n'.repeat(40),
  },
  quotingMarkup: {
    author: 'turnabout',
    at: '2026-03-12T12:49:00Z',
    text: 'Look at this.',
    quote: quotedMarkup.impostor,
  },
});
