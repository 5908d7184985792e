/** Links as evidence: those in texts and of tweets, by their canonical addresses. */
import { hash32 } from './hash';
import { canonicalLink } from './link-canonical';
import { LINK } from './normalize';
import { type Tweet, isHandle } from './tweet';

/** Signs that end a sentence, not an address. */
const AFTER_LINK = /[.,;:!?…)\]'’]/u;

/** A link in a text without what the sentence goes on with; brackets of its own are kept. */
function withoutEnd(link: string): string {
  let open = link.split('(').length - link.split(')').length;
  let end = link.length;
  for (; end > 0 && AFTER_LINK.test(link[end - 1] ?? ''); end--) {
    if (link[end - 1] !== ')') continue;
    if (open >= 0) break;
    open++;
  }
  return link.slice(0, end);
}

/** Texts with more links than these are lists of them: telling where one leads takes its time. */
const MOST_LINKS = 50;

/** The canonical addresses that stand in a text, each once, in its order. */
export function linksIn(text: string): string[] {
  const addresses = [...text.matchAll(new RegExp(LINK, 'giu'))].slice(0, MOST_LINKS);
  const all = addresses.map(([address]) => canonicalLink(withoutEnd(address)));
  return [...new Set(all.filter((link) => link !== null))];
}

/** The canonical addresses a tweet links to, as X shows them. */
export function linksOf(tweet: Pick<Tweet, 'links'>): string[] {
  const all = tweet.links.map(({ text }) => canonicalLink(text)).filter((link) => link !== null);
  return [...new Set(all)];
}

/** The host of a canonical address. */
export function hostOf(link: string): string {
  return link.split(/[/?#]/, 1)[0] ?? '';
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
