/**
 * The tweets that the reader opened, copied from or took a picture out of, until the browser closes:
 * the only reader and writer of them. Ids only, no text: what they say is asked of the library.
 */
import type { Remembered } from './core/match';
import { holds } from './core/pasted';
import { mediaOrigin } from './core/reused-media';
import type { CopiedPart, TakenPicture } from './core/rules/rule';
import { firstShown, isAmong } from './core/source';
import type { JustRead, Pasted, Picture } from './core/suggestion';
import type { Touch } from './messages';
import { settings } from './settings';
import { stored } from './stored';

type Get = (id: string) => Promise<Remembered | null>;

const touches = stored<Touch[]>('session', 'touched', []);
const MOST_KEPT = 20;
const MOST_TOLD = 5;
const weight: Record<Touch['how'], number> = { opened: 0, picture: 1, copied: 2 };

/** One change at a time, so that none is written over another. */
let last: Promise<unknown> = Promise.resolve();

export function rememberTouch(touch: Touch): Promise<void> {
  const next = last.then(async () => {
    const before = await touches.get();
    const known = before.find(({ tweetId }) => tweetId === touch.tweetId);
    // That something was taken out of it says more than that it was opened.
    const how = known && weight[known.how] > weight[touch.how] ? known.how : touch.how;
    const others = before.filter((one) => one !== known);
    await touches.set([...others, { ...touch, how }].slice(-MOST_KEPT));
  });
  last = next.catch(() => undefined);
  return next;
}

/**
 * The pasted parts of which the tweet is remembered: the tab saw the copying, a tweet copied from has
 * these words, or another tab saw it (`elsewhere`).
 */
export async function copiedParts(
  pasted: readonly Pasted[],
  get: Get,
  elsewhere: (text: string) => Promise<string | null>,
): Promise<CopiedPart[]> {
  const isAnyUnknown = pasted.some(({ tweetId }) => tweetId === null);
  const latest = isAnyUnknown ? await touched(get, ({ how }) => how === 'copied') : [];
  const find = async (text: string): Promise<Remembered | null> => {
    const holder = latest.find(({ tweet }) => holds(tweet.text, text));
    const tweetId = holder ? null : await elsewhere(text).catch(() => null);
    return holder ?? (tweetId === null ? null : get(tweetId));
  };
  const parts = await Promise.all(
    pasted.map(async ({ box, text, tweetId }): Promise<CopiedPart | null> => {
      const remembered = await (tweetId === null ? find(text) : get(tweetId));
      return remembered ? { box, text, remembered } : null;
    }),
  );
  return parts.filter((part) => part !== null);
}

/**
 * The pictures of which a tweet is remembered that shows them: the tab saw the taking, or it is one of
 * the tweets just read. Where X itself says who showed it first, and that is remembered, it is that one.
 */
export async function takenPictures(
  pictures: readonly Picture[],
  get: Get,
): Promise<TakenPicture[]> {
  if (pictures.length === 0) return [];
  const latest = await touched(get);
  const all = await Promise.all(
    pictures.map(async ({ box, key, tweetId }): Promise<TakenPicture | null> => {
      const isIts = ({ tweet }: Remembered) => tweet.media.some((media) => media.key === key);
      const found = (tweetId === null ? null : await get(tweetId)) ?? latest.find(isIts);
      if (!found) return null;
      const { id, media } = found.tweet;
      const origin = mediaOrigin({ id, media: media.filter((one) => one.key === key) });
      return { box, remembered: (origin === null ? null : await get(origin)) ?? found };
    }),
  );
  return all.filter((one) => one !== null);
}

/** Tweets of the library, the latest first. */
async function touched(
  get: Get,
  isWanted: (touch: Touch) => boolean = () => true,
): Promise<Remembered[]> {
  const ids = (await touches.get()).filter(isWanted).map(({ tweetId }) => tweetId);
  const all = await Promise.all(ids.toReversed().map(get));
  return all.filter((one) => one !== null);
}

/** The last five tweets that may be credited, the latest first. */
export async function justRead(get: Get): Promise<JustRead[]> {
  const { ownAccounts, ignoredAuthors, neverNamed } = await settings.get();
  const aside = [...ownAccounts, ...ignoredAuthors, ...neverNamed];
  const listed: JustRead[] = [];
  for (const { tweetId, how } of (await touches.get()).toReversed()) {
    const remembered = await get(tweetId);
    if (!remembered) continue;
    const { author } = remembered.tweet;
    if (author.blocked || isAmong(author, aside)) continue;
    const { finder } = firstShown(remembered, ownAccounts);
    listed.push({ tweet: remembered.tweet, finder, how });
    if (listed.length === MOST_TOLD) break;
  }
  return listed;
}
