/** What a composer begins with: from X's addresses for prefilled drafts, or from what was pressed. */
import type { Compose } from '../opens.ts';
import { tweetById } from '../state.ts';
import type { Start } from './composition.ts';

const pages = ['/compose/post', '/compose/tweet', '/intent/post', '/intent/tweet'];

/** Pages that are a dialog over whatever page was there. */
export function isCompose({ pathname }: URL): boolean {
  return pages.includes(pathname);
}

export function startAt({ pathname, searchParams }: URL, pressed: Compose): Start {
  const asked = (name: string): string => searchParams.get(name) ?? '';
  const quoted = !pathname.startsWith('/intent/') && statusId(asked('url'));
  const text = [
    asked('text'),
    quoted ? '' : asked('url'),
    ...list(asked('hashtags')).map((hashtag) => `#${hashtag}`),
    asked('via') && `via @${asked('via')}`,
  ];
  return {
    texts: pressed.texts ?? [text.filter((part) => part !== '').join(' ')],
    quote: tweetById(pressed.quote ?? (quoted || '')) ?? null,
    replyTo: tweetById(pressed.replyTo ?? asked('in_reply_to')) ?? null,
  };
}

function list(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

function statusId(address: string): string | null {
  return /^https:\/\/(?:x|twitter)\.com\/\w+\/status\/(\d+)/.exec(address)?.[1] ?? null;
}
