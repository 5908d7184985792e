/** Answering messages in the background: who sent it and what it says are checked before it is believed. */
import { type InferOutput, parse } from 'valibot';
import { browser } from 'wxt/browser';
import { isXHost } from './x/page';
import { type Protocol, onMessage } from './messages';
import { messageSchemas } from './schemas';

type Answered = keyof typeof messageSchemas;
type Data<Type extends Answered> = InferOutput<(typeof messageSchemas)[Type]>;
type Answer<Type extends Answered> = ReturnType<Protocol[Type]>;

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { incognito: boolean } | undefined;
}

/** Who may send what: a tab on X looks up, asks and records; only our own pages check, count and forget. */
const mayBeSentBy: Record<Answered, (sender: Sender) => boolean> = {
  lookUp: isTabOnX,
  record: isTabOnX,
  suggest: isTabOnX,
  touch: isTabOnX,
  opened: isTabOnX,
  shortcut: isTabOnX,
  openLibrary: isTabOnX,
  justRead: isOwnPage,
  linksSeen: isOwnPage,
  eraseAll: isOwnPage,
  check: isOwnPage,
  search: isOwnPage,
  spread: isOwnPage,
  status: isOwnPage,
  health: isOwnPage,
  countSince: isOwnPage,
  forgetSince: isOwnPage,
  troubleRead: isOwnPage,
  beginImport: isOwnPage,
  takeOver: isOwnPage,
  tweetsAfter: isOwnPage,
  tweetsWith: isOwnPage,
  accountsAfter: isOwnPage,
};

/** Registers the answer to a message. What does not fit is refused with an error to the sender. */
export function answer<Type extends Answered>(
  type: Type,
  answerTo: (data: Data<Type>, sender: Sender) => Promise<Answer<Type>>,
): void {
  onMessage(type, async (message) => {
    const { data, sender } = message as { data: unknown; sender: Sender };
    if (!mayBeSentBy[type](sender)) throw new Error(`${type}: not for this sender`);
    return answerTo(parse(messageSchemas[type], data), sender);
  });
}

function isTabOnX(sender: Sender): boolean {
  const url = URL.parse(sender.url ?? '');
  return isOurs(sender) && sender.frameId === 0 && url?.protocol === 'https:' && isXHost(url.host);
}

function isOwnPage(sender: Sender): boolean {
  return isOurs(sender) && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}
