/** What a tweet of X's answers says: whole, without X's own addresses for what they stand for. */
import { tweetInLink } from '../core/link';
import type { Link } from '../core/tweet';
import type { RawTweet } from './payload-schema';
import { caps, cut } from './read-text';

export interface PayloadText {
  /** Whole, with the names that an answer begins with, which X's page hides. */
  text: string;
  /** Where X's page begins to show it, in UTF-16 code units. */
  shownFrom: number;
  links: Link[];
}

/** Every address in a tweet is one of these until X's page puts the real one in its place. */
const SHORT_LINK = /https?:\/\/t\.co\/\w+/g;

/** @param quotedId the tweet it quotes: X hides its address at the end of a text. */
export function payloadText(raw: RawTweet, quotedId: string | undefined): PayloadText {
  const { legacy, details, note_tweet } = raw;
  const note = note_tweet?.note_tweet_results.result;
  const written = note?.text ?? unescaped(details?.full_text ?? legacy.full_text ?? '');
  const urls = note?.entity_set?.urls ?? raw.url_entities ?? legacy.entities?.urls ?? [];
  const real = new Map(urls.map(({ url, expanded_url }) => [url, expanded_url ?? url]));
  for (const { url } of rawMedia(raw)) if (url && !real.has(url)) real.set(url, '');
  const last = [...written.matchAll(SHORT_LINK)].at(-1)?.[0];
  const hidden = last && written.trimEnd().endsWith(last) ? last : undefined;
  if (hidden && quotedId && tweetInLink(real.get(hidden) ?? '')?.id === quotedId)
    real.set(hidden, '');

  const text = written.replace(SHORT_LINK, (short) => real.get(short) ?? short).trim();
  const from = (details ?? legacy).display_text_range?.[0] ?? 0;
  const links = urls.flatMap(({ url }) => {
    const address = real.get(url);
    return address && address.length <= caps.address ? [{ href: url, text: address }] : [];
  });
  return {
    text: cut(text, caps.text),
    shownFrom: hiddenNames(text, from),
    links: links.slice(0, caps.links),
  };
}

/** Pictures and videos: all of them where they stand apart, else the first. */
export function rawMedia({ legacy, media_entities2 }: RawTweet) {
  return media_entities2 ?? legacy.extended_entities?.media ?? legacy.entities?.media ?? [];
}

/** A long text has no range of its own, but begins with the same names as its first part. */
function hiddenNames(text: string, upTo: number): number {
  const names = /^(?:@\w{1,20}\s+)+/.exec(text.slice(0, upTo))?.[0] ?? '';
  return names.length;
}

/** X writes these three in its answers as HTML has them, save in long texts. */
const ESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (name) => ESCAPED[name] ?? name);
}
