/** What kind of page this is, whose it is, and how it is coloured. */
import { isHandle, type PageKind } from '../core/tweet';
import { one } from './selectors';

const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com'];

export function isXHost(host: string): boolean {
  return hosts.includes(host);
}

/** First parts of X's own addresses that could be taken for a handle. */
const reserved =
  /^(?:i|home|explore|search|hashtag|notifications|messages|compose|intent|settings|jobs|tos|privacy|about|login|logout|signup|share|account|download|who_to_follow)$/i;

const kinds: readonly [path: RegExp, kind: PageKind][] = [
  [/^\/(?:home)?$/, 'home'],
  [/^\/search$/, 'search'],
  [/^\/hashtag\/[^/]+$/, 'hashtag'],
  [/^\/notifications(?:\/|$)/, 'notifications'],
  [/^\/(?:compose|intent)\/(?:post|tweet)(?:\/|$)/, 'compose'],
  [/^\/i\/(?:bookmarks|history)(?:\/|$)/, 'bookmarks'],
  [/^\/i\/lists\/\d+/, 'list'],
  [/^\/\w+\/lists\/[^/]+$/, 'list'],
  [/^\/i\/decks\/\d+/, 'deck'],
  [
    /^\/\w{1,20}(?:\/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows))?$/,
    'profile',
  ],
];

/** The kind of page at an address, by its path alone. */
export function pageKind({ pathname }: URL): PageKind {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  if (focalIdOf(path)) return 'tweet';
  const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
  return kind === 'profile' && reserved.test(path.split('/')[1] ?? '') ? 'other' : kind;
}

/** X lays its composer and its photo viewer over the page there was, which stays. */
export function isLaidOver(url: URL): boolean {
  return pageKind(url) === 'compose' || /\/(?:photo|video)\/\d+\/?$/.test(url.pathname);
}

/** The id of the tweet that a page is about; null on every other page. */
export function focalId({ pathname }: URL): string | null {
  return focalIdOf(pathname);
}

function focalIdOf(path: string): string | null {
  return /^\/(?:\w+|i\/web)\/(?:status|article)\/([1-9]\d{0,19})(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** What the page's address tells, worked out once for each address: X navigates without loading. */
export function byAddress<Told>(document: Document, tell: (url: URL) => Told): () => Told {
  let known: { address: string; told: Told } | null = null;
  return () => {
    const address = document.URL;
    if (known?.address !== address) known = { address, told: tell(new URL(address)) };
    return known.told;
  };
}

/** An address on X of a tweet or of something of its: `part` is "photo", "analytics", … */
export interface StatusAddress {
  /** Null in `/i/status/ID`. */
  handle: string | null;
  id: string;
  part: string | null;
}

const onX = String.raw`^(?:https?:\/\/(?:www\.|mobile\.|pro\.)?(?:x|twitter)\.com)?`;
const status = new RegExp(
  String.raw`${onX}\/(\w{1,20}|i\/web)\/status\/([1-9]\d{0,19})(?:\/(\w+)(?:\/\d+)?)?\/?(?:[?#]|$)`,
);
const profile = new RegExp(String.raw`${onX}\/(\w{1,20})\/?(?:[?#]|$)`);

export function statusAddress(href: string): StatusAddress | null {
  const [, who = '', id, part = null] = status.exec(href) ?? [];
  return id ? { handle: isPerson(who) ? who : null, id, part } : null;
}

/** The handle in the address of a profile; null for every other address. */
export function profileHandle(href: string): string | null {
  const who = profile.exec(href)?.[1];
  return who !== undefined && isPerson(who) ? who : null;
}

function isPerson(name: string): boolean {
  return isHandle(name) && !reserved.test(name);
}

/** The handle of the account that is signed in; null when the page does not show it. */
export function signedInHandle(document: ParentNode): string | null {
  const avatar = one(document, 'accountSwitcher')?.getAttribute('data-testid') ?? '';
  const handle = avatar.replace('UserAvatar-Container-', '');
  if (isHandle(handle)) return handle;
  return profileHandle(one(document, 'profileTab')?.getAttribute('href') ?? '');
}

export type Ground = 'light' | 'dark' | 'black';

/** The theme, by what the page is painted on: X writes it on `body`. */
export function ground({ body, defaultView }: Document): Ground {
  const colour = body.style.backgroundColor || defaultView?.getComputedStyle(body).backgroundColor;
  const [red, green, blue, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return 'light';
  const brightest = Math.max(red, green, blue);
  if (brightest > 127) return 'light';
  // High contrast is rgb(5, 5, 5); dim, until February 2026, was rgb(21, 32, 43).
  return brightest < 16 ? 'black' : 'dark';
}
