/** Whether a draft says whose words or link it has: in words, by what it quotes, or by where it stands. */
import { carriesCredit, whoseOf } from '../carries-credit';
import { tweetsLinkedIn } from '../link';
import { isCredited } from '../reshare';
import { isAmong } from '../source';
import type { Origin } from '../suggestion';
import { sameHandle, type Tweet } from '../tweet';
import type { Context } from './rule';

/** Any of its boxes credits somebody, or it is credited by its place. */
export function isNamed(context: Context, origins: readonly Origin[]): boolean {
  const { boxes, replyTo } = context.draft;
  const whose = whoseOf(origins, context.about.charter.phrases);
  if (boxes.some((text, box) => carriesCredit(text, whose, context.creditsIn(box)))) return true;
  const answered = replyTo?.handle ?? '';
  const isFinder = ({ match, finder }: Origin) =>
    match.kind === 'link' && sameHandle(finder, answered);
  if (origins.some(isFinder)) return true;
  return isNamedByPlace(
    context,
    origins.map(({ source }) => source),
  );
}

/**
 * The draft quotes or answers one who has these words, or stands in the thread of such a tweet; or an
 * earlier tweet of the reader above it names somebody.
 */
export function isNamedByPlace(
  { draft: { replyTo, quote }, about, above }: Context,
  sources: readonly Tweet[],
): boolean {
  const isSource = (id: string | null) => sources.some((source) => source.id === id);
  if ([replyTo, ...above].some((tweet) => tweet !== null && isSource(tweet.id))) return true;
  const isOwn = ({ author }: Tweet) => isAmong(author, about.ownAccounts);
  if (above.some((tweet) => isOwn(tweet) && isCredited(tweet, sources))) return true;
  const answered = replyTo?.handle;
  const draft = {
    text: '',
    links: [],
    ...(quote && { quote }),
    ...(answered && { replyTo: answered }),
  };
  return isCredited(draft, sources);
}

/** An account's name with its sign stands anywhere in the draft. */
export function isMentioned({ draft }: Context, handle: string): boolean {
  const mention = new RegExp(`[@＠]${handle}(?!\\w)`, 'i');
  return draft.boxes.some((text) => mention.test(text));
}

/** The address of one of these tweets does. */
export function isLinked({ draft }: Context, ids: readonly string[]): boolean {
  return draft.boxes.some((text) => tweetsLinkedIn(text).some((id) => ids.includes(id)));
}
