/** Whether a reading is what the gold answers to real captures want. */
import { timeOfId } from '../../utils/core/tweet';
import type { GoldPage, GoldQuote, GoldTweet } from '../read/gold';

/** A gold tweet with what is known of how sure it is. */
export interface WantedTweet extends GoldTweet {
  uncertain?: string[];
  whitespace?: 'collapse';
  accept?: { text?: string[] };
}

export interface WantedPage extends Required<GoldPage> {
  tweets: WantedTweet[];
  optional?: { id?: string | null }[];
}

/** The fields in which a reading differs from its gold, with what was wanted and what was read. */
export function misses(gold: WantedTweet, read: GoldTweet): string[] {
  const collapse = gold.whitespace === 'collapse';
  const text = (value: string | null | undefined, truncated = false) =>
    comparable(value ?? '', collapse, truncated);
  const texts = [gold.text, ...(gold.accept?.text ?? [])].map((t) => text(t, gold.truncated));
  const readText = text(read.text, gold.truncated);
  const { quoted, card } = gold;
  const quote: Partial<GoldQuote> = read.quoted ?? {};
  const fields: [name: string, wanted: unknown, actual: unknown][] = [
    ['handle', gold.handle.toLowerCase(), read.handle.toLowerCase()],
    ['displayName', text(gold.displayName ?? read.displayName), text(read.displayName)],
    ['createdAt', seconds(gold), second(read.createdAt) ?? seconds(gold, null)],
    ['text', texts.includes(readText) ? readText : texts, readText],
    ['truncated', gold.truncated, read.truncated],
    ['links', gold.links.map(link), read.links.map(link)],
    ['quoted', quoted !== null, read.quoted !== null],
    ['quoted.id', quoted?.id ?? quote.id, quote.id],
    ['quoted.handle', quoted?.handle.toLowerCase(), quote.handle?.toLowerCase()],
    ['quoted.name', text(quoted?.displayName ?? quote.displayName), text(quote.displayName)],
    ['quoted.createdAt', second(quoted?.createdAt), second(quote.createdAt)],
    ['quoted.text', text(quoted?.text, quoted?.truncated), text(quote.text, quoted?.truncated)],
    ['quoted.media', quoted?.media ?? [], quote.media ?? []],
    ['repostedBy', gold.repostedBy?.toLowerCase(), read.repostedBy?.toLowerCase()],
    ['pinned', gold.pinned, read.pinned],
    ['promoted', gold.promoted, read.promoted],
    ['media', gold.media, read.media],
    ['card.domain', card?.domain.replace(/^www\./, ''), read.card?.domain.toLowerCase()],
    ['card.title', text(card?.title ?? read.card?.title), text(read.card?.title)],
    ['isFocal', gold.isFocal, read.isFocal],
  ];
  const unscored = new Set(gold.uncertain);
  return fields
    .filter(([name]) => !unscored.has(name) && !unscored.has(name.split('.')[0] ?? ''))
    .filter(([, wanted, actual]) => JSON.stringify(wanted) !== JSON.stringify(actual))
    .map(([name, ...both]) => `${name}: ${both.map((value) => JSON.stringify(value)).join(' ≠ ')}`);

  function link({ href, text }: GoldTweet['links'][number]): string {
    return `${bare(href)} ${comparable(text, collapse, true)}`;
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

function second(time: string | null | undefined): number | null {
  return time == null ? null : Math.floor(Date.parse(time) / 1000);
}

/** Where the page shows no time, none is right and so is the one in the id. */
function seconds(gold: GoldTweet, otherwise = secondOfId(gold.id)): number | null {
  return second(gold.createdAt) ?? otherwise;
}

function secondOfId(id: string | null): number | null {
  const time = timeOfId(id ?? '');
  return time === null ? null : Math.floor(time / 1000);
}
