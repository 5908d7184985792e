/** The row of numbers and buttons under a tweet: pressing counts, two of them open the composer. */
import { hash } from '../snowflake.ts';
import type { StandInTweet } from '../tweet.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { count } from './counters.ts';
import { openMenu } from './layers.ts';
import { composes } from './opens.ts';

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
  const reply = action('reply', 'reply', replies);
  composes.set(reply.children[0] ?? reply, { replyTo: tweet.id });
  return h(
    'div',
    group,
    reply,
    action('retweet', 'repost', reposts, (event) => {
      if (event.currentTarget instanceof Element) openMenu(event.currentTarget, reposting(tweet));
    }),
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

/** X's menu behind the repost button. */
function reposting(tweet: StandInTweet): HTMLElement[] {
  const repost = h(
    'div',
    { role: 'menuitem', tabindex: '0', testid: 'retweetConfirm', class: 'menu-item' },
    icon('repost'),
    run('Repost'),
  );
  const quote = h(
    'a',
    { href: '/compose/post', role: 'menuitem', tabindex: '0', class: 'menu-item' },
    icon('pen'),
    run('Quote'),
  );
  composes.set(quote, { quote: tweet.id });
  return [repost, quote];
}

function action(
  testid: string | undefined,
  name: IconName,
  number: number,
  pressed?: (event: MouseEvent) => void,
): HTMLElement {
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
        onclick: (event) => {
          count('actions');
          pressed?.(event);
        },
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
