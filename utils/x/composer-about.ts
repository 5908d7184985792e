/** What a composer answers, what it quotes and which pictures it shows. */
import type { Draft } from '../core/suggestion';
import { isTweetId, sameHandle, type Quote } from '../core/tweet';
import { focalId, statusAddress } from './page';
import { readAuthor } from './read-author';
import { quoteBox, readQuote } from './read-quote';
import { findTweets, readTweet } from './read-tweet';
import { scopeOf } from './scope';
import { all, around, one } from './selectors';

type ReplyTo = Draft['replyTo'];

/** The quoted tweet's box, the article of the tweet that is answered, the pictures: with them changes what is said. */
export function partsAround(container: Element, editor: Element): (Element | null)[] {
  return [attachedQuote(container), answeredArticle(editor), ...attachedPictures(container)];
}

export function attachedPictures(container: Element): Element[] {
  return all(container, 'attachments').flatMap((each) => all(each, 'attachedPicture'));
}

export function readReplyingTo(editor: Element): ReplyTo {
  const url = new URL(editor.ownerDocument.URL);
  const asked = url.searchParams.get('in_reply_to') ?? '';
  const article = answeredArticle(editor);
  const id = around(editor, 'dialog') ? null : focalId(url);
  const fromPage = article && readArticle(article, focalId(url));
  if (isTweetId(asked)) return { id: asked, handle: fromPage?.handle ?? null };
  return fromPage ?? (id ? { id, handle: null } : null);
}

function readArticle(article: Element, focal: string | null): NonNullable<ReplyTo> {
  const reading = readTweet(article, { focalId: focal });
  if (reading.kind === 'tweet') {
    const { id, author } = reading.read.tweet;
    return { id, handle: author.handle };
  }
  const line = one(article, 'userName');
  return { id: null, handle: line && readAuthor(scopeOf(article), line).handle };
}

/** In a dialog the last tweet above the editor; elsewhere the one that the page is about. */
function answeredArticle(editor: Element): Element | null {
  const dialog = around(editor, 'dialog');
  if (dialog) return findTweets(dialog).findLast((article) => precedes(article, editor)) ?? null;
  const { ownerDocument } = editor;
  const id = focalId(new URL(ownerDocument.URL));
  if (!id) return null;
  return all(ownerDocument, 'focalTweet').find((article) => !around(article, 'dialog')) ?? null;
}

export function readAttachedQuote(container: Element): Quote | null {
  const box = attachedQuote(container);
  const quote = box && readQuote(box)?.quote;
  if (!quote) return null;
  // The page shows no id in a quote; the address that attached it does.
  const url = new URL(container.ownerDocument.URL);
  const asked = statusAddress(url.searchParams.get('url') ?? '');
  const isSame = asked?.handle && sameHandle(asked.handle, quote.author.handle);
  return isSame && quote.id === undefined ? { ...quote, id: asked.id } : quote;
}

function attachedQuote(container: Element): Element | null {
  const attachments = all(container, 'attachments');
  return attachments.map((each) => quoteBox(scopeOf(each))).find((box) => box !== null) ?? null;
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
