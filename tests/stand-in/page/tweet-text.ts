/** The words of a tweet as X sets them: runs, emoji as images, mentions, hashtags and cut links. */
import { key } from '../snowflake.ts';
import { h, run } from './h.ts';
import type { Child } from './h.ts';

/** X shows this many characters of an address and hides the rest, in the page all the same. */
const SHOWN_OF_ADDRESS = 26;
/** Longer tweets are cut behind "Show more". */
export const CUT_AT = 280;

/** What is set off in a text, each kind a named group. */
export const entity =
  /(?<link>https?:\/\/[^\s]+[^\s.,;:!?\)\]\}"'…])|(?<![\w@])(?<mention>@\w{1,20})|(?<![\w#])(?<hashtag>#[\p{L}\p{N}_]+)|(?<![\w$])(?<cashtag>\$[A-Z]{1,6})\b|(?<emoji>\p{RGI_Emoji})/gv;

export interface TextOptions {
  /** Of the tweet: t.co addresses are different for each. */
  id: string;
  /** Entities of a quoted tweet are plain spans. */
  linked: boolean;
}

export function tweetText(
  text: string,
  lang: string,
  class_: string,
  options: TextOptions,
): HTMLElement {
  return h(
    'div',
    { dir: 'auto', lang, class: class_, testid: 'tweetText' },
    ...runs(text, options),
  );
}

export function runs(text: string, options: TextOptions): Child[] {
  const children: Child[] = [];
  let from = 0;
  for (const match of text.matchAll(entity)) {
    if (match.index > from) children.push(run(text.slice(from, match.index)));
    children.push(drawn(match, options));
    from = match.index + match[0].length;
  }
  if (from < text.length) children.push(run(text.slice(from)));
  return children;
}

function drawn(match: RegExpExecArray, { id, linked }: TextOptions): Child {
  const { link, mention, hashtag, cashtag } = match.groups ?? {};
  const [whole] = match;
  if (link) {
    const parts = address(link);
    return linked ? outward(shortAddress(id, link), parts) : h('span', { class: 'link' }, ...parts);
  }
  if (!linked && (mention ?? hashtag ?? cashtag)) return run(whole);
  if (mention) return boxed(inward(`/${mention.slice(1)}`, whole, { dir: 'ltr' }));
  if (hashtag)
    return h(
      'span',
      { class: 'run' },
      inward(`/hashtag/${hashtag.slice(1)}?src=hashtag_click`, whole),
    );
  if (cashtag)
    return boxed(
      inward(`/search?q=${encodeURIComponent(cashtag)}&src=cashtag_click`, whole, { dir: 'ltr' }),
    );
  return emoji(whole);
}

function address(link: string): Child[] {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/u.exec(link) ?? [];
  const hidden = (text: string) => h('span', { 'aria-hidden': 'true', class: 'hidden-part' }, text);
  if (rest.length <= SHOWN_OF_ADDRESS) return [hidden(scheme), rest];
  return [
    hidden(scheme),
    rest.slice(0, SHOWN_OF_ADDRESS),
    hidden(rest.slice(SHOWN_OF_ADDRESS)),
    h('span', { 'aria-hidden': 'true' }, '…'),
  ];
}

export function shortAddress(id: string, link: string): string {
  return `https://t.co/${key(`${id} ${link}`)}`;
}

export function outward(href: string, children: Child[], more = {}): HTMLAnchorElement {
  return h(
    'a',
    {
      dir: 'ltr',
      href,
      rel: 'noopener noreferrer nofollow',
      target: '_blank',
      role: 'link',
      class: 'link',
      ...more,
    },
    ...children,
  );
}

function inward(href: string, text: string, more = {}): HTMLAnchorElement {
  return h('a', { href, role: 'link', class: 'link', ...more }, text);
}

function boxed(link: HTMLElement): HTMLElement {
  return h('div', { class: 'inline' }, h('span', { class: 'run' }, link));
}

export function emoji(text: string): HTMLImageElement {
  return h('img', { alt: text, draggable: 'false', src: emojiAddress(text), class: 'emoji' });
}

export function emojiAddress(text: string): string {
  const code = Array.from(text)
    .map((char) => (char.codePointAt(0) ?? 0).toString(16))
    .filter((hex) => hex !== 'fe0f')
    .join('-');
  return `https://abs-0.twimg.com/emoji/v2/svg/${code}.svg`;
}

/** A display name: emoji are images here too, everything else one run. */
export function nameRuns(name: string): Child[] {
  return name
    .split(/(\p{RGI_Emoji})/v)
    .filter((part) => part !== '')
    .map((part) => (/^\p{RGI_Emoji}$/v.test(part) ? emoji(part) : run(part)));
}
