/** Whether a draft already says whose words it has: then there is nothing to suggest. */
import { type Credit, findCredits, isSomebody } from './credit';
import { notMine } from './credit-line';
import { tweetsLinkedIn } from './link';
import type { Phrases } from './phrases';
import { isSitesOwn } from './site-handle';
import { handlesOf } from './source';
import type { Origin } from './suggestion';
import { isHandle } from './tweet';

/**
 * Those whose words a text may have: handles of authors and finders, and the ids of the tweets. Where
 * it may have a link alone from them, its canonical address.
 */
export interface Whose {
  handles: readonly string[];
  ids: readonly string[];
  links?: readonly string[];
  /** The charter's: a template of one's own credits whatever its words are. */
  phrases?: Phrases;
}

export function whoseOf(origins: readonly Origin[], phrases?: Phrases): Whose {
  return {
    handles: origins.flatMap(({ source, finder }) => [...handlesOf(source.author), finder]),
    ids: origins.map(({ source }) => source.id),
    links: origins.flatMap(({ match }) => match.link ?? []),
    ...(phrases && { phrases }),
  };
}

/**
 * True when a text credits anybody in a form that we know, one of these without a mention or by a
 * link, or says that it is another's. A link's own site, "via @site", is not who found the link.
 * Asked at every key: linear in the length of the text.
 * @param credits those in the text, where they were read already.
 */
export function carriesCredit(
  text: string,
  { handles, ids, links = [], phrases }: Whose,
  credits: readonly Credit[] = findCredits(text, handles),
): boolean {
  const isSite = (handle: string): boolean => links.some((link) => isSitesOwn(handle, link));
  const plain = text.toLowerCase();
  return (
    Object.values(notMine).some((words) => plain.includes(words)) ||
    credits.some((credit) => isSomebody(credit) && !isSite(credit.handle ?? '')) ||
    tweetsLinkedIn(text).some((id) => ids.includes(id)) ||
    (phrases !== undefined && isInOwnWords(text, handles, phrases))
  );
}

/** A template of the charter stands there with the name of one of these. */
function isInOwnWords(text: string, handles: readonly string[], phrases: Phrases): boolean {
  const names = handles.filter(isHandle);
  const who = `[@＠]?(?:${names.join('|')})(?!\\w)`;
  return [phrases.source, phrases.finder, phrases.both].some((phrase) => {
    const parts = phrase.split(/\{(?:source|finder)\}/).map(asPattern);
    if (parts.length === 1 || names.length === 0) return false;
    return new RegExp(String.raw`(?<![\p{L}\p{N}_])${parts.join(who)}`, 'iu').test(text);
  });
}

function asPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
