/** Who wrote it: the avatar, and the line with name, handle and time. */
import type { Person } from '../tweet.ts';
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import { datetime, short } from './times.ts';
import { nameRuns } from './tweet-text.ts';

/** In a quote nothing is linked. */
export function avatar(person: Person, size: string, linked: boolean): HTMLElement {
  const square = person.verified === 'organisation' ? ' square' : '';
  const image = h('img', {
    alt: '',
    draggable: 'true',
    src: `https://pbs.twimg.com/profile_images/${person.hue}/${person.handle}_x96.jpg`,
    class: `avatar-image ${size}${square}`,
  });
  const inside = linked
    ? h(
        'a',
        {
          href: `/${person.handle}`,
          'aria-hidden': 'true',
          role: 'link',
          tabindex: '-1',
          class: 'block',
        },
        h('div', { class: 'block' }, image),
      )
    : h('div', { 'aria-hidden': 'true', role: 'presentation', tabindex: '-1' }, image);
  return h(
    'div',
    { testid: `UserAvatar-Container-${person.handle}`, class: size },
    h('div', null, inside),
  );
}

export function tweetAvatar(person: Person, size: string, linked: boolean): HTMLElement {
  return h(
    'div',
    { testid: 'Tweet-User-Avatar', class: 'avatar' },
    h('div', null, avatar(person, size, linked)),
  );
}

interface AuthorLine {
  /** Null: the line has no time (focal tweet, advertisement). */
  time: number | null;
  /** `/handle/status/ID`; null where nothing is linked. */
  permalink: string | null;
  /** Name over handle, as on the focal tweet. */
  stacked: boolean;
}

export function authorLine(person: Person, { time, permalink, stacked }: AuthorLine): HTMLElement {
  const profile = permalink && `/${person.handle}`;
  const name = h(
    'div',
    { class: 'row' },
    h('div', { dir: 'ltr', class: 'name' }, h('span', { class: 'run' }, ...nameRuns(person.name))),
    h('div', { dir: 'ltr', class: 'badges' }, h('span', { class: 'badges' }, ...badges(person))),
  );
  const handle = h('div', { dir: 'ltr', class: 'quiet' }, run(`@${person.handle}`));
  return h(
    'div',
    { class: `author-line${stacked ? ' stacked' : ''}`, testid: 'User-Name' },
    h(
      'div',
      { class: 'shrink' },
      h('div', { class: 'shrink' }, profile ? link(profile, name) : name),
    ),
    h(
      'div',
      { class: 'row shrink-less' },
      h(
        'div',
        null,
        profile ? link(profile, handle, { tabindex: '-1' }) : h('div', { tabindex: '-1' }, handle),
      ),
      time !== null && h('div', { dir: 'ltr', 'aria-hidden': 'true', class: 'dot' }, run('·')),
      time !== null &&
        h(
          'div',
          { class: 'quiet' },
          permalink
            ? link(permalink, timeElement(time), { dir: 'ltr', 'aria-label': short(time) })
            : timeElement(time),
        ),
    ),
  );
}

export function timeElement(time: number, text = short(time)): HTMLElement {
  return h('time', { datetime: datetime(time) }, text);
}

function link(href: string, child: Node, more = {}): HTMLAnchorElement {
  return h('a', { href, role: 'link', class: 'plain', ...more }, child);
}

function badges(person: Person): SVGElement[] {
  return [
    ...(person.verified
      ? [icon('verified', { testid: 'icon-verified', label: 'Verified account' })]
      : []),
    ...(person.protected
      ? [icon('lock', { testid: 'icon-lock', label: 'Protected account' })]
      : []),
  ];
}
