/** Links as evidence: addresses that lead to the same page are one address. */
import { hash32 } from './hash';
import { type Tweet, isHandle } from './tweet';

/** Parameters that say how a reader came, never what the page is. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|s|t|si|cmpid)$/i;

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

export function linkFingerprints(tweet: Pick<Tweet, 'links'>): number[] {
  return linksOf(tweet).map(linkFingerprint);
}
