/** Links as evidence: addresses that lead to the same page are one address. */
import { hash32 } from './hash';
import type { Grade } from './match';
import { LINK } from './normalize';
import { type Tweet, isHandle } from './tweet';

/** Parameters that say how a reader came, never what the page is. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|ref_url|s|t|si|cmpid|cmp|smid|smtyp|xtor|ocid|at_\w+|ns_\w+|feature|ab_channel)$/i;

/** Shorteners whose addresses say nothing of where they lead, each tweet its own. */
const OPAQUE_HOSTS = new Set(['t.co']);

/**
 * The address without scheme, "www.", "m.", trackers, fragment and last slash; null for what names no
 * particular page: a home page, a shortener's address, anything but http and https.
 */
export function canonicalLink(address: string): string | null {
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (!url || !url.hostname.includes('.')) return null;
  const host = url.hostname.replace(/^(www|m|mobile)\./, '');
  if (OPAQUE_HOSTS.has(host)) return null;
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKERS.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const query = url.searchParams.toString();
  const path = url.pathname.replace(/\/+$/, '');
  return path === '' && query === '' ? null : `${host}${path}${query && `?${query}`}`;
}

/** Signs that end a sentence, not an address. */
const AFTER_LINK = /[.,;:!?…)\]'’]+$/u;

/** The canonical addresses that stand in a text, each once, in its order. */
export function linksIn(text: string): string[] {
  const all = [...text.matchAll(new RegExp(LINK, 'giu'))].map(([address]) =>
    canonicalLink(address.replace(AFTER_LINK, '')),
  );
  return [...new Set(all.filter((link) => link !== null))];
}

/** A part of an address with so many digits, words or signs names one page: an id, a headline, a key. */
const ID_DIGITS = 5;
const HEADLINE_WORDS = 3;
const KEY_LENGTH = 8;
/** So many folders deep an address is hardly a section's. */
const DEEP = 3;

/**
 * How specific a canonical address is: `exact` for an article's or a video's, `strong` for one deep in
 * its site, `weak` for what may be a section or a profile that many link to.
 */
export function linkGrade(link: string): Grade {
  const [, ...parts] = link.split(/[/?&]/);
  if (parts.some(namesOnePage)) return 'exact';
  return parts.length >= DEEP ? 'strong' : 'weak';
}

function namesOnePage(part: string): boolean {
  const value = part.slice(part.indexOf('=') + 1);
  const digits = value.replace(/\D/g, '').length;
  const isKey = value.length >= KEY_LENGTH && digits > 0 && /[a-z]/i.test(value);
  return digits >= ID_DIGITS || isKey || value.split(/[-_+]|%20/).length >= HEADLINE_WORDS;
}

/** The canonical addresses a tweet links to, as X shows them. */
export function linksOf(tweet: Pick<Tweet, 'links'>): string[] {
  const all = tweet.links.map(({ text }) => canonicalLink(text)).filter((link) => link !== null);
  return [...new Set(all)];
}

/** A tweet's address, with or without what stands before and after the host and the id. */
const TWEET_ADDRESS =
  /(?<![\w.-])(?:(?:www|mobile|pro)\.)?(?:x|twitter)\.com\/(\w{1,20}|i\/web)\/status(?:es)?\/([1-9]\d{0,19})(?!\w)/gi;

/** The handle and id in a text that is a tweet's address; null for any other text. */
export function tweetInLink(address: string): { handle: string | null; id: string } | null {
  const bare = address.trim().replace(/^https?:\/\//i, '');
  const [found] = bare.matchAll(TWEET_ADDRESS);
  if (found?.index !== 0) return null;
  const [, author = '', id = ''] = found;
  return { handle: isHandle(author) && author !== 'i' ? author : null, id };
}

/** The ids of all tweets whose addresses stand in a text. */
export function tweetsLinkedIn(text: string): string[] {
  return [...text.matchAll(TWEET_ADDRESS)].map(([, , id = '']) => id);
}

/** The fingerprint under which the index keeps the tweets that link to a canonical address. */
export function linkFingerprint(link: string): number {
  return hash32(`link ${link}`);
}

/** The fingerprints under which the index keeps a tweet for its links. */
export function linkFingerprints(tweet: Pick<Tweet, 'links'>): number[] {
  return linksOf(tweet).map(linkFingerprint);
}
