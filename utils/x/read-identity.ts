/** Which tweet an article is, and by whom: its permalink and its name line. */
import { sameHandle } from '../core/tweet';
import { statusAddress, type StatusAddress } from './page';
import { readAuthor, readTime, type ReadAuthor } from './read-author';
import { allOf, oneOf, type Scope } from './scope';
import { around, is, one } from './selectors';

export interface Identity {
  id: string | null;
  handle: string | null;
  time: number | null;
  author: ReadAuthor | null;
  /** The permalink carries a time: an advertisement's does not. */
  dated: boolean;
}

/** `quote` is the box of the quoted tweet, `focalId` the id in the page's own address. */
export function readIdentity(
  scope: Scope,
  quote: Element | null,
  focalId: string | null,
): Identity {
  const line = oneOf(scope, 'userName');
  const author = line && readAuthor(scope, line);
  const dated = datedAddress(scope, quote);
  const address = dated?.address ?? undatedAddress(scope, quote, author?.handle ?? null);
  const focal = author && is(scope.root, 'focalTweet') ? focalId : null;
  return {
    id: address?.id ?? focal,
    handle: author?.handle ?? address?.handle ?? null,
    time: readTime(dated?.time ?? null),
    author,
    dated: dated !== null,
  };
}

interface Dated {
  time: Element;
  address: StatusAddress;
}

/**
 * The address that a time links to. With a video in the quote X puts what belongs under the
 * quoting tweet into the quote's box: there every linked time but the quote's own will do.
 */
function datedAddress(scope: Scope, quote: Element | null): Dated | null {
  const quotedLine = quote && one(quote, 'userName');
  const strayed = allOf(scope.whole ?? scope, 'permalinkTime').filter(
    (time) => quote?.contains(time) && !quotedLine?.contains(time),
  );
  for (const time of [...allOf(scope, 'permalinkTime'), ...strayed]) {
    const address = addressOf(around(time, 'statusLink'));
    if (address) return { time, address };
  }
  return null;
}

/** The permalink by structure: an address of the author's, best one without a part after the id. */
function undatedAddress(
  scope: Scope,
  quote: Element | null,
  author: string | null,
): StatusAddress | null {
  const found: StatusAddress[] = [];
  for (const link of allOf(scope.whole ?? scope, 'statusLink')) {
    const address = addressOf(link);
    if (!address || around(link, 'tweetText') || around(link, 'card')) continue;
    const strayed = quote?.contains(link) && address.part === 'analytics';
    if (!strayed && scope.apart.some((other) => other.contains(link))) continue;
    if (author ? address.handle && sameHandle(address.handle, author) : !address.part) {
      found.push(address);
    }
  }
  return found.find(({ part }) => part === null) ?? found[0] ?? null;
}

function addressOf(link: Element | null): StatusAddress | null {
  return statusAddress(link?.getAttribute('href') ?? '');
}
