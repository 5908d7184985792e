/** The row of numbers and buttons under a tweet, which does nothing but count being pressed. */
import { hash } from '../snowflake.ts';
import type { StandInTweet } from '../tweet.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { count } from './counters.ts';

export function actions(tweet: StandInTweet, permalink: string): HTMLElement {
  const [replies, reposts, likes] = [5, 7, 9].map(
    (bits) => hash(`${tweet.id}${bits}`) % 2 ** bits,
  ) as [number, number, number];
  const views = (likes + 13) * 89;
  const group = {
    'aria-label': `${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views`,
    role: 'group',
    class: 'actions',
  };
  return h(
    'div',
    group,
    action('reply', 'reply', replies),
    action('retweet', 'repost', reposts),
    action('like', 'like', likes),
    h(
      'div',
      { class: 'action' },
      h(
        'a',
        {
          href: `${permalink}/analytics`,
          role: 'link',
          class: 'action-button',
          'aria-label': `${views} views. View post analytics`,
        },
        content('views', views),
      ),
    ),
    h(
      'div',
      { class: 'action-last' },
      action('bookmark', 'bookmark', 0),
      action(undefined, 'share', 0),
    ),
  );
}

function action(testid: string | undefined, name: IconName, number: number): HTMLElement {
  return h(
    'div',
    { class: 'action' },
    h(
      'button',
      {
        'aria-label': `${number} ${name}`,
        role: 'button',
        testid,
        type: 'button',
        class: 'action-button',
        onclick: () => count('actions'),
      },
      content(name, number),
    ),
  );
}

function content(name: IconName, number: number): HTMLElement {
  return h(
    'div',
    { dir: 'ltr', class: 'action-content' },
    icon(name),
    h(
      'span',
      { testid: 'app-text-transition-container', class: 'run' },
      number > 0 && run(abbreviated(number)),
    ),
  );
}

function abbreviated(number: number): string {
  return number < 1000 ? String(number) : `${(number / 1000).toFixed(1)}K`;
}
