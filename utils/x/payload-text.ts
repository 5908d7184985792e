/** What a tweet of X's answers says: whole, without X's own addresses for what they stand for. */
import { tweetInLink } from '../core/link';
import type { Link } from '../core/tweet';
import { mediaList, type RawMedia, type RawTweet } from './payload-schema';
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
const LAST_LINK = /(https?:\/\/t\.co\/\w+)\s*$/;

/** @param quotedId the tweet it quotes: X hides its address at the end of a text. */
export function payloadText(
  { legacy, details, note_tweet, url_entities }: RawTweet,
  media: readonly RawMedia[],
  quotedId: string | undefined,
): PayloadText {
  const note = note_tweet?.note_tweet_results.result;
  const written = note?.text ?? unescaped(details?.full_text ?? legacy.full_text ?? '');
  const urls = note?.entity_set?.urls ?? url_entities ?? legacy.entities?.urls ?? [];
  const real = new Map(urls.map(({ url, expanded_url }) => [url, expanded_url ?? url]));
  for (const { url } of media) if (url && !real.has(url)) real.set(url, '');
  const last = quotedId && LAST_LINK.exec(written)?.[1];
  if (last && tweetInLink(real.get(last) ?? '')?.id === quotedId) real.set(last, '');

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
export function rawMedia({ legacy, media_entities2 }: RawTweet): RawMedia[] {
  return (
    mediaList(media_entities2) ??
    mediaList(legacy.extended_entities?.media) ??
    mediaList(legacy.entities?.media) ??
    []
  );
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
