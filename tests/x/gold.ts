/** What a reading is in the words of the gold answers to real captures, and whether it is right. */
import type { Media, Quote } from '../../utils/core/tweet';
import { timeOfId } from '../../utils/core/tweet';
import type { ReadTweet } from '../../utils/x/read-tweet';

export interface GoldTweet {
  id: string | null;
  handle: string;
  displayName?: string | null;
  createdAt: string | null;
  text: string;
  truncated: boolean;
  links: { href: string; text: string }[];
  quoted: GoldQuote | null;
  repostedBy: string | null;
  pinned: boolean;
  promoted: boolean;
  media: Media[];
  card: { domain: string; title?: string | null } | null;
  isFocal: boolean;
  cardLinks?: string[];
  internalLinks?: { href: string }[];
  uncertain?: string[];
  whitespace?: 'collapse';
  accept?: { text?: string[] };
}

interface GoldQuote {
  id: string | null;
  handle: string;
  displayName?: string | null;
  createdAt: string | null;
  text: string;
  truncated: boolean;
  media: Media[];
}

export interface GoldFile {
  file: string;
  path: string;
  mount: { wrap: string | null; url: string };
  tweets: GoldTweet[];
  optional?: { id?: string | null }[];
}

/** The fields in which a reading differs from its gold, with what was wanted and what was read. */
export function misses(gold: GoldTweet, { tweet, ...read }: ReadTweet): string[] {
  const collapse = gold.whitespace === 'collapse';
  const text = (value: string | null | undefined, truncated = false) =>
    comparable(value ?? '', collapse, truncated);
  const texts = [gold.text, ...(gold.accept?.text ?? [])].map((t) => text(t, gold.truncated));
  const readText = text(tweet.text, gold.truncated);
  const { quoted, card } = gold;
  const quote: Partial<Quote> = tweet.quote ?? {};
  const fields: [name: string, wanted: unknown, actual: unknown][] = [
    ['handle', gold.handle.toLowerCase(), tweet.author.handle.toLowerCase()],
    ['displayName', text(gold.displayName ?? tweet.name), text(tweet.name)],
    ['createdAt', seconds(gold), tweet.time === null ? seconds(gold, null) : second(tweet.time)],
    ['text', texts.includes(readText) ? readText : texts, readText],
    ['truncated', gold.truncated, tweet.truncated],
    ['links', links(gold), tweet.links.map((l) => `${bare(l.href)} ${text(l.text)}`)],
    ['quoted', quoted !== null, tweet.quote !== undefined],
    ['quoted.id', quoted?.id ?? quote.id, quote.id],
    ['quoted.handle', quoted?.handle.toLowerCase(), quote.author?.handle.toLowerCase()],
    ['quoted.name', text(quoted?.displayName ?? quote.name), text(quote.name)],
    ['quoted.createdAt', quoted && parse(quoted.createdAt), second(quote.time)],
    ['quoted.text', text(quoted?.text, quoted?.truncated), text(quote.text, quoted?.truncated)],
    ['quoted.media', quoted?.media ?? [], quote.media ?? []],
    ['repostedBy', gold.repostedBy?.toLowerCase(), read.reposter?.toLowerCase()],
    ['pinned', gold.pinned, read.pinned],
    ['promoted', gold.promoted, read.promoted],
    ['media', gold.media, tweet.media],
    ['card.domain', card?.domain.replace(/^www\./, ''), tweet.card?.domain.toLowerCase()],
    ['card.title', text(card?.title ?? tweet.card?.title), text(tweet.card?.title)],
    ['isFocal', gold.isFocal, read.focal],
    ['missing', [], read.missing],
  ];
  const unscored = new Set(gold.uncertain);
  return fields
    .filter(([name]) => !unscored.has(name) && !unscored.has(name.split('.')[0] ?? ''))
    .filter(([, wanted, actual]) => JSON.stringify(wanted) !== JSON.stringify(actual))
    .map(([name, ...both]) => `${name}: ${both.map((value) => JSON.stringify(value)).join(' ≠ ')}`);

  function links({ links, whitespace }: GoldTweet): string[] {
    const shown = (value: string) => comparable(value, whitespace === 'collapse', true);
    return links.map((link) => `${bare(link.href)} ${shown(link.text)}`);
  }
}

function comparable(value: string, collapse: boolean, truncated: boolean): string {
  let text = value.replace(/\r\n/g, '\n').replace(/\u00A0/g, ' ');
  text = text.replace(/[ \t]+\n/g, '\n').trim();
  if (truncated) text = text.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  return collapse ? text.replace(/\s+/g, '') : text;
}

function bare(href: string): string {
  return href.replace(/\/+$/, '');
}

function second(time: number | null | undefined): number | null {
  return time == null ? null : Math.floor(time / 1000);
}

function parse(time: string | null): number | null {
  return time === null ? null : second(Date.parse(time));
}

/** Where the page shows no time, none is right and so is the one in the id. */
function seconds(gold: GoldTweet, otherwise = second(timeOfId(gold.id ?? ''))): number | null {
  return parse(gold.createdAt) ?? otherwise;
}
