// @vitest-environment jsdom
/** What X has written in several ways over the years, or writes differently from reader to reader: each reads alike. */
import { describe, expect, it } from 'vitest';
import { focalId } from '../../utils/x/page';
import { findTweets, readTweet } from '../../utils/x/read-tweet';
import { fixtures, mount } from './fixtures';

/** The first tweet of a fixture whose markup was changed; throws where there was nothing to change. */
function read(name: string, ...changes: [from: string | RegExp, to: string][]) {
  const { html, url } = fixtures.find((one) => one.name === name) ?? { html: '', url: '' };
  const changed = changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`Nothing in ${name} is ${String(from)}`);
    return after;
  }, html);
  const [article] = findTweets(mount(changed));
  const page = { focalId: focalId(new URL(url)) };
  const reading = article && readTweet(article, page);
  if (reading?.kind !== 'tweet') throw new Error(`No tweet is read of ${name}`);
  return reading.read;
}

const photo = /https:\/\/pbs\.twimg\.com\/media\/([\w-]+)\?format=jpg&(?:amp;)?name=small/g;

describe('reads the same', () => {
  it.each<[string, string, ...[from: string | RegExp, to: string][]]>([
    [
      'with “Show more” as a link',
      'text--cut-beside',
      [/(<\/?)button(?= data-testid="tweet-text|>\s*<\/div>)/g, '$1a'],
    ],
    [
      'with “Show more” as a block',
      'text--cut-beside',
      [/(<\/?)button(?= data-testid="tweet-text|>\s*<\/div>)/g, '$1div'],
    ],
    [
      'in the words of another language',
      'repost--by-another',
      [/(aria-label=")[^"]*/g, '$1ポスト'],
      [/ (?:reposted|a reposté)</g, 'さんがリポスト<'],
    ],
    [
      'with classes, whatever they are',
      'quote--image',
      [/<div/g, '<div class="css-175oi2r r-1habvwh"'],
    ],
    [
      'with other addresses of the tweet before its own',
      'text--plain',
      [
        '<div data-testid="User-Name">',
        '<a href="/leamorin/status/1/quotes">1</a><a href="/leamorin/status/2/analytics">2</a><div data-testid="User-Name">',
      ],
    ],
    [
      'with addresses at twitter.com',
      'media--four-photos',
      [/href="\/ngozi_b/g, 'href="https://twitter.com/ngozi_b'],
    ],
    [
      'with addresses at mobile.twitter.com',
      'text--plain',
      [/href="(\/\w+\/status)/g, 'href="https://mobile.twitter.com$1'],
    ],
    [
      'with photos in full size',
      'media--four-photos',
      [photo, 'https://pbs.twimg.com/media/$1?format=webp&amp;name=4096x4096'],
    ],
    [
      'with photos by their old addresses',
      'media--four-photos',
      [photo, 'https://pbs.twimg.com/media/$1.jpg:large'],
    ],
    [
      'with photos under an old name of a renamed account',
      'media--four-photos',
      [/\/ngozi_b(?=\/status\/\d+\/photo)/g, '/ngozi_before'],
    ],
    ['with a time to the second', 'text--plain', [/datetime="([^".]+)\.000Z"/g, 'datetime="$1Z"']],
    [
      'with a name of pieces',
      'text--plain',
      ['<span>Léa Morin</span>', '<span><span>Léa</span><span> Morin</span></span>'],
    ],
  ])('%s', (_, name, ...changes) => {
    expect(read(name, ...changes)).toEqual(read(name));
  });
});

describe('reads', () => {
  it('an emoji in a display name, which is a picture there', () => {
    const name =
      '<span>Léa Morin <img alt="🌊" src="https://abs-0.twimg.com/emoji/v2/svg/1f30a.svg"></span>';
    expect(read('text--plain', ['<span>Léa Morin</span>', name]).tweet.name).toBe('Léa Morin 🌊');
  });

  it('a video that was uploaded from a phone', () => {
    const poster = 'ext_tw_video_thumb/1899000000000000001/pu/img/fixtureV';
    const { tweet } = read('media--video', [/amplify_video_thumb\/\d+\/img\/fixtureV/g, poster]);
    expect(tweet.media).toEqual([{ kind: 'video', key: poster }]);
  });

  it('a card of an ad, whose address X does not shorten', () => {
    const { tweet } = read('card--large', [
      /https:\/\/t\.co\/\w+/g,
      'https://shop.example/tides?utm=x',
    ]);
    expect(tweet.card?.href).toBe('https://shop.example/tides?utm=x');
  });
});
