/** A tweet as X's page draws it: `article[data-testid="tweet"]` and all that stands in it. */
import type { Entry, StandInTweet } from '../tweet.ts';
import { actions } from './actions.ts';
import { authorLine, timeElement, tweetAvatar } from './author.ts';
import { h, run, set } from './h.ts';
import { icon } from './icons.ts';
import { card, photos, video } from './media.ts';
import { opens } from './opens.ts';
import { quoteBox } from './quote.ts';
import { person, state } from './state.ts';
import { long } from './times.ts';
import { nameRuns } from './tweet-text.ts';
import { words } from './words.ts';
import { count } from './counters.ts';

/** `answered`: above the editor of a reply, without its buttons. */
export type Place = 'timeline' | 'search' | 'focal' | 'answered';

/** Draws into a new element, or into one that held another tweet. */
export function article(entry: Entry, place: Place, reused?: HTMLElement): HTMLElement {
  const element = reused ?? document.createElement('article');
  const { tweet } = entry;
  const focal = place === 'focal';
  set(element, {
    role: 'article',
    tabindex: focal || tweet.unavailable ? '-1' : '0',
    testid: tweet.unavailable ? undefined : 'tweet',
    class: `article${focal ? ' focal' : ''}`,
  });
  const turn = Symbol('turn');
  turns.set(element, turn);
  opens.set(element, `/${tweet.author}/status/${tweet.id}`);
  const fill = () => {
    if (turns.get(element) !== turn) return;
    element.replaceChildren(tweet.unavailable ? unavailable() : contents(entry, place));
  };
  if (state.fillDelay === null) fill();
  else setTimeout(fill, state.fillDelay);
  return element;
}

/** Which filling an element waits for: a later one calls off those before it. */
const turns = new WeakMap<HTMLElement, symbol>();

function contents(entry: Entry, place: Place): HTMLElement {
  const { tweet } = entry;
  const author = person(tweet.author);
  const permalink = `/${author.handle}/status/${tweet.id}`;
  const focal = place === 'focal';
  const line = authorLine(author, {
    time: focal || tweet.promoted ? null : tweet.time,
    permalink,
    stacked: focal,
  });
  const header = h(
    'div',
    { class: 'row spread' },
    line,
    tweet.promoted && h('div', { dir: 'ltr', class: 'quiet' }, run('Ad')),
    !tweet.promoted && place !== 'answered' && caret(),
  );
  const body = [
    place === 'search' && tweet.replyTo ? replyingTo(tweet.replyTo) : null,
    ...words(tweet, focal),
    ...attachments(tweet, permalink),
    tweet.quote ? quoteBox(tweet.quote) : null,
    focal ? permalinkRow(tweet, permalink) : null,
    place === 'answered' ? null : actions(tweet, permalink),
  ];
  const avatar = tweetAvatar(author, 'avatar-40', true);
  const columns = focal
    ? h(
        'div',
        { class: 'column' },
        h('div', { class: 'row gap' }, avatar, h('div', { class: 'grow' }, header)),
        ...body,
      )
    : h('div', { class: 'columns' }, avatar, h('div', { class: 'column grow' }, header, ...body));
  const tracked = tweet.promoted
    ? h('div', { testid: 'placementTracking' }, columns, ...impressionPixels())
    : columns;
  return h(
    'div',
    { class: 'block' },
    h('div', { class: 'block' }, h('div', null, context(entry)), tracked),
  );
}

function caret(): HTMLElement {
  return h(
    'button',
    {
      'aria-expanded': 'false',
      'aria-haspopup': 'menu',
      'aria-label': 'More',
      role: 'button',
      testid: 'caret',
      type: 'button',
      class: 'caret',
      onclick: () => count('actions'),
    },
    icon('more'),
  );
}

function context({ repostedBy, pinned }: Entry): HTMLElement | null {
  if (repostedBy) {
    const words = h(
      'span',
      { testid: 'socialContext', class: 'run' },
      h('span', { dir: 'ltr' }, ...nameRuns(person(repostedBy).name)),
      ' reposted',
    );
    return h(
      'div',
      { class: 'context' },
      icon('repost'),
      h('a', { href: `/${repostedBy}`, dir: 'ltr', role: 'link', class: 'context-words' }, words),
    );
  }
  if (!pinned) return null;
  return h(
    'div',
    { class: 'context' },
    icon('pin'),
    h('div', { dir: 'ltr', testid: 'socialContext', class: 'context-words' }, run('Pinned')),
  );
}

function replyingTo(id: string): HTMLElement | null {
  const to = state.tweets.find((tweet) => tweet.id === id);
  if (!to) return null;
  return h(
    'div',
    { dir: 'ltr', class: 'quiet' },
    'Replying to ',
    h(
      'div',
      { class: 'inline' },
      h(
        'a',
        { href: `/${to.author}`, dir: 'ltr', role: 'link', class: 'link' },
        run(`@${to.author}`),
      ),
    ),
  );
}

function attachments(tweet: StandInTweet, permalink: string): HTMLElement[] {
  return [
    ...(tweet.photos ? [photos(tweet.photos, permalink)] : []),
    ...(tweet.video ? [video(tweet.video.key, 'video', tweet.id)] : []),
    ...(tweet.gif ? [video(tweet.gif.key, 'gif', tweet.id)] : []),
    ...(tweet.card ? [card(tweet.card, tweet)] : []),
  ];
}

function permalinkRow(tweet: StandInTweet, permalink: string): HTMLElement {
  const time = h(
    'a',
    { href: permalink, 'aria-label': long(tweet.time), role: 'link', class: 'plain' },
    timeElement(tweet.time, long(tweet.time)),
  );
  return h(
    'div',
    { class: 'permalink-row' },
    h('div', { dir: 'ltr', class: 'quiet' }, time),
    h('div', { dir: 'ltr', 'aria-hidden': 'true', class: 'dot' }, run('·')),
    h(
      'a',
      { href: `${permalink}/analytics`, dir: 'ltr', role: 'link', class: 'plain' },
      run('12.4K Views'),
    ),
  );
}

function impressionPixels(): HTMLElement[] {
  return ['top', 'right', 'bottom', 'left'].map((side) =>
    h('div', { testid: `${side}-impression-pixel`, class: 'pixel' }),
  );
}

function unavailable(): HTMLElement {
  const words = run('This post is from an account that no longer exists. ');
  const link = h('a', { href: '/i/help', role: 'link', class: 'link' }, 'Learn more');
  return h('div', { class: 'notice' }, h('div', { dir: 'ltr' }, words, link));
}
