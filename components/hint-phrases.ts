/** The sentences of the hint, as plain text: for the eye in the hint and popup, for the ear in the page. */
import type { Match } from '../utils/core/match';
import type { DraftVerdict, HintView, Proposal } from '../utils/core/suggestion';
import { sameHandle, type Tweet } from '../utils/core/tweet';
import { adviceText, fixedText, fixText } from './advice-phrases';
import { formatDay, formatList, formatNumber } from './format';
import { at, marked } from './phrases';
import type { Words } from './words';

const originKeys = {
  same: { plain: 'hint.same', dated: 'hint.sameOf' },
  like: { plain: 'hint.like', dated: 'hint.likeOf' },
  copied: { plain: 'hint.copied', dated: 'hint.copiedOf' },
  link: { plain: 'hint.link', dated: 'hint.linkOf' },
  picture: { plain: 'hint.picture', dated: 'hint.pictureOf' },
  heard: { plain: 'hint.heardFound', dated: 'hint.heardFoundOf' },
  choice: { plain: 'hint.tweetBy', dated: 'hint.tweetByOf' },
} as const;

/** "Reads like @ada’s tweet of 12 March." */
export function originText(words: Words, { match, source }: Proposal): string {
  return ofTweet(words, source, alike(match));
}

/** "Found through @bob."; null where the author was the finder. */
export function throughText({ t }: Words, { source, finder }: Proposal): string | null {
  return sameHandle(source.author.handle, finder)
    ? null
    : t('hint.through', { handle: at(finder) });
}

/** "@erin’s tweet of 3 March", to be chosen instead. */
export function choiceText(words: Words, { source }: Proposal): string {
  return ofTweet(words, source, 'choice');
}

/** "Credited to @ada and @bob." */
export function creditedText({ t, locale }: Words, handles: string[]): string {
  return t('hint.credited', { handles: formatList(handles.map(at), locale) });
}

/** "7 characters too many for “by @ada via @bob”." */
export function tooLongText({ t, locale }: Words, over: number, credit: string): string {
  return t('hint.tooLong', over, { n: formatNumber(over, locale), words: credit });
}

/** What was noted. */
export function judgedText({ t }: Words, verdict: DraftVerdict): string {
  if (verdict.kind === 'not-a-copy') return t('verdict.notCopy');
  if (verdict.kind === 'left-site') return t('verdict.leftSite', { host: verdict.host });
  const handle = { handle: at(verdict.handle) };
  return verdict.kind === 'ignored' ? t('verdict.ignored', handle) : t('hint.neverNamed', handle);
}

/**
 * What the live region says of a view, in one or two short sentences: "Source found: @ada, 12 March.
 * Alt+V adds the credit." `shortcut`: the keys as they are set, "" for none.
 */
export function hintSentence(words: Words, view: HintView, shortcut: string): string {
  const { t, locale } = words;
  const n = (count: number) => formatNumber(count, locale);
  switch (view.kind) {
    case 'found': {
      const [{ match, source }] = view.proposals;
      const found = ofTweet(words, source, match.kind === 'link' ? 'link' : 'heard');
      return shortcut === '' ? found : `${found} ${t('hint.heardKey', { keys: shortcut })}`;
    }
    case 'too-long':
      return t('hint.heardTooLong', view.over, { n: n(view.over) });
    case 'advice': {
      const says = adviceText(words, view.advice);
      const [fix] = view.advice.fixes;
      if (!fix || shortcut === '') return says;
      return `${says} ${t('hint.heardFix', { keys: shortcut, fix: fixText(words, fix) })}`;
    }
    case 'fixed':
      return fixedText(words, view.fix, view.words);
    case 'credited':
      return view.left === null
        ? t('hint.heardAdded', { words: view.words })
        : t('hint.heardAddedLeft', view.left, { words: view.words, n: n(view.left) });
    case 'quoted':
      return t('hint.heardQuoted', { handle: at(view.handle) });
    case 'refused':
      return t('hint.refused');
    case 'judged':
      return judgedText(words, view.verdict);
  }
}

const undoneKeys = {
  credited: 'hint.heardUndone',
  quoted: 'hint.heardUnquoted',
  fixed: 'hint.heardAsItWas',
} as const;

/** What the live region says once what was written is taken out again. */
export function undoneSentence({ t }: Words, written: keyof typeof undoneKeys): string {
  return t(undoneKeys[written]);
}

function alike({ kind, grade }: Match): keyof typeof originKeys {
  if (kind === 'pasted') return 'copied';
  if (kind !== 'words') return kind;
  return grade === 'exact' || grade === 'near-exact' ? 'same' : 'like';
}

function ofTweet(words: Words, tweet: Tweet, how: keyof typeof originKeys): string {
  const { t, locale } = words;
  const handle = at(tweet.author.handle);
  const text =
    tweet.time === null
      ? t(originKeys[how].plain, { handle })
      : t(originKeys[how].dated, { handle, day: formatDay(tweet.time, locale) });
  return marked(words, text, tweet.author);
}
