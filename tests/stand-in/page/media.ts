/** Photos, videos and cards under a tweet's words. */
import type { LinkCard, Photo, StandInTweet } from '../tweet.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import { outward, shortAddress } from './tweet-text.ts';

/** Since August 2026 several photos are one carousel whose links all end in `/photo/1`. */
export function photos(list: Photo[], permalink: string): HTMLElement {
  const links = list.map(({ key, alt }) =>
    h(
      'a',
      { href: `${permalink}/photo/1`, role: 'link', class: 'photo-link' },
      h(
        'div',
        { 'aria-label': 'Image', testid: 'tweetPhoto', class: 'photo' },
        h('img', {
          alt,
          draggable: 'true',
          src: `https://pbs.twimg.com/media/${key}?format=jpg&name=${list.length > 1 ? 'small' : 'medium'}`,
          class: 'photo-image',
        }),
      ),
    ),
  );
  if (links.length === 1) return h('div', { class: 'media' }, ...links);
  return h(
    'div',
    { class: 'media' },
    h(
      'ul',
      { role: 'list', class: 'carousel' },
      ...links.map((link) => h('li', { role: 'listitem', class: 'slide' }, link)),
    ),
  );
}

export function video(key: string, kind: 'video' | 'gif', id: string): HTMLElement {
  const poster =
    kind === 'gif'
      ? `https://pbs.twimg.com/tweet_video_thumb/G${key}.jpg`
      : `https://pbs.twimg.com/amplify_video_thumb/${id}/img/${key}.jpg`;
  const element = h('video', {
    preload: 'none',
    tabindex: '-1',
    playsinline: '',
    'aria-label': 'Embedded video',
    poster,
    class: 'photo-image',
  });
  const player = h(
    'div',
    { testid: 'videoPlayer', class: 'photo' },
    h('div', { testid: 'videoComponent', class: 'photo' }, element),
    h('div', { class: 'play' }, icon('play')),
    h('div', { class: 'video-length', dir: 'ltr' }, run(kind === 'gif' ? 'GIF' : '0:41')),
  );
  return h(
    'div',
    { class: 'media' },
    h(
      'div',
      { testid: 'tweetPhoto', class: 'photo' },
      h('div', { testid: 'placementTracking', class: 'photo' }, player),
    ),
  );
}

export function card(content: LinkCard, tweet: StandInTweet): HTMLElement {
  // What is promoted leads straight to the advertiser.
  const href = tweet.promoted ? content.url : shortAddress(tweet.id, content.url);
  const domain = new URL(content.url).hostname;
  const image = h('img', {
    alt: '',
    draggable: 'true',
    src: `https://pbs.twimg.com/card_img/${encodeURIComponent(content.picture)}?format=jpg&name=medium`,
    class: 'card-image',
  });
  return content.size === 'large'
    ? large(content, href, domain, image)
    : small(content, href, domain, image);
}

function large(content: LinkCard, href: string, domain: string, image: Node): HTMLElement {
  const link = outward(
    href,
    [
      h('div', { class: 'photo' }, image),
      h(
        'div',
        { class: 'card-title' },
        h('div', { dir: 'ltr', class: 'card-title-text' }, run(content.title)),
      ),
    ],
    { 'aria-label': `${domain} ${content.title}`, class: 'block' },
  );
  return h(
    'div',
    { class: 'card-outer' },
    h(
      'div',
      { testid: 'card.wrapper', class: 'card-wrapper' },
      h('div', { testid: 'card.layoutLarge.media', class: 'block' }, link),
      h('div', null),
    ),
    outward(href, [`From ${domain}`], { class: 'card-from' }),
  );
}

function small(content: LinkCard, href: string, domain: string, image: Node): HTMLElement {
  const line = (text: string, class_: string) =>
    h('div', { dir: 'auto', class: class_ }, run(text));
  const detail = h(
    'div',
    { testid: 'card.layoutSmall.detail', class: 'card-detail' },
    line(domain, 'quiet'),
    line(content.title, 'one-line'),
    line(content.description, 'quiet two-lines'),
  );
  return h(
    'div',
    { class: 'card-outer' },
    h(
      'div',
      { testid: 'card.wrapper', class: 'card-wrapper card-small' },
      h('div', { testid: 'card.layoutSmall.media', class: 'card-thumb' }, image),
      outward(href, [detail], { class: 'card-small-link' }),
    ),
  );
}
