/** The sentences of the surfaces, as plain text: evidence in words, never an accusation. */
import type { Difference } from '../utils/core/difference';
import type { DraftText } from '../utils/core/evidence';
import type { Match, Reshare } from '../utils/core/match';
import type { Author, Tweet } from '../utils/core/tweet';
import { elapsed, formatDay, formatNumber } from './format';
import type { Words } from './words';

export function at(handle: string): string {
  return `@${handle}`;
}

/** "@ada’s (parody) tweet": where a text names an account that says so of itself, so does the text. */
export function marked({ t }: Words, text: string, { handle, parody }: Author): string {
  // After the possessive, which belongs to the name.
  const name = new RegExp(`@${handle}(?!\\w)(?:’s)?`);
  return parody ? text.replace(name, `$& (${t('parody')})`) : text;
}

/** "no longer on X on 14 March"; null while it is there. `gone` in ms since 1970 UTC. */
export function goneText({ t, locale }: Words, gone: number | undefined): string | null {
  return gone === undefined ? null : t('evidence.gone', { day: formatDay(gone, locale) });
}

/** What stands side by side on one line. */
export function beside(...texts: (string | null)[]): string {
  return texts.filter((text) => text !== null).join(' · ');
}

/** "Same words as @ada · 3 h earlier" */
export function labelText(words: Words, tweet: Tweet, reshare: Reshare): string {
  const { t, locale } = words;
  const { source, match } = reshare;
  const handle = at(source.author.handle);
  const same = match.grade === 'exact' || match.grade === 'near-exact';
  if (same && !reshare.own) {
    const text = marked(words, t('label.same', { handle }), source.author);
    return beside(text, earlier(words, source.time, tweet.time));
  }
  const day = source.time === null ? null : formatDay(source.time, locale);
  if (reshare.own) return day === null ? t('label.own') : t('label.ownOf', { day });
  const text = day === null ? t('label.like', { handle }) : t('label.likeOf', { handle, day });
  return marked(words, text, source.author);
}

/** The label in one sentence, for the live region that announces it. */
export function labelSentence(words: Words, tweet: Tweet, reshare: Reshare): string {
  return `${labelText(words, tweet, reshare).replace(' · ', ', ')}.`;
}

/** "@carla and @ada: same words" */
export function pairText(words: Words, tweet: Tweet, reshare: Reshare): string {
  return marked(words, pairOf(words, tweet, reshare), reshare.source.author);
}

function pairOf({ t }: Words, tweet: Tweet, reshare: Reshare): string {
  const one = at(tweet.author.handle);
  const other = at(reshare.source.author.handle);
  if (reshare.match.kind === 'picture') return t('pair.picture', { one, other });
  if (reshare.own) return t('pair.own', { one });
  const same = reshare.match.grade === 'exact' || reshare.match.grade === 'near-exact';
  return same ? t('pair.same', { one, other }) : t('pair.like', { one, other });
}

/** "3 h earlier", or null when a time is unknown. Times in ms since 1970 UTC. */
export function earlier(words: Words, source: number | null, tweet: number | null): string | null {
  return source === null || tweet === null
    ? null
    : words.t('time.earlier', { span: span(words, tweet - source) });
}

/** "3 h later" */
export function later(words: Words, source: number | null, tweet: number | null): string | null {
  return source === null || tweet === null
    ? null
    : words.t('time.later', { span: span(words, tweet - source) });
}

function span({ t, locale }: Words, ms: number): string {
  const length = elapsed(ms);
  if (!length) return t('time.underAMinute');
  return t(`time.${length.unit}`, length.count, { n: formatNumber(length.count, locale) });
}

const gradeKeys = {
  exact: 'grade.exact',
  'near-exact': 'grade.nearExact',
  strong: 'grade.strong',
  weak: 'grade.weak',
} as const;

/** "nearly exact"; for other evidence than words, what is the same. */
export function gradeText({ t }: Words, match: Match): string {
  if (match.kind === 'link') return t('grade.link');
  if (match.kind === 'picture') return t('grade.picture');
  if (match.kind === 'pasted') return t('draft.copied');
  return t(gradeKeys[match.grade]);
}

/** "Same 12 of 14 words; 3 words added" */
export function differenceText({ t, locale }: Words, difference: Difference): string {
  const { sameWords, sourceWords, changedWords, addedWords, missingWords } = difference;
  const n = (count: number) => ({ n: formatNumber(count, locale) });
  const same =
    sameWords === sourceWords
      ? t('difference.all', sourceWords, n(sourceWords))
      : t('difference.part', sameWords, {
          same: formatNumber(sameWords, locale),
          all: formatNumber(sourceWords, locale),
        });
  const parts = [same];
  if (changedWords > 0) parts.push(t('difference.changed', changedWords, n(changedWords)));
  if (missingWords > 0) parts.push(t('difference.missing', missingWords, n(missingWords)));
  if (addedWords > 0) parts.push(t('difference.added', addedWords, n(addedWords)));
  return parts.reduce((first, then) => t('difference.then', { first, then }));
}

/** What stands over the source of a tweet or a draft: how it is known. */
export function sourceTitle(
  { t }: Words,
  tweet: Tweet | DraftText,
  { kind }: Pick<Match, 'kind'>,
): string {
  if (kind === 'link') return t('evidence.opened');
  if (kind !== 'picture') return t('evidence.earliest');
  return t('draft' in tweet ? 'evidence.taken' : 'evidence.shown');
}

/** The way a tweet came, a step each: "@ada wrote it", "@bob reposted it to you", … */
export function wayTexts(
  words: Words,
  tweet: Tweet | DraftText,
  { source, finder, own, match }: Pick<Reshare, 'source' | 'finder' | 'match'> & { own?: boolean },
): string[] {
  const { t } = words;
  const wrote = t('way.wrote', { handle: at(source.author.handle) });
  const steps = [own ? t('way.ownWrote') : marked(words, wrote, source.author)];
  if (finder.toLowerCase() !== source.author.handle.toLowerCase()) {
    steps.push(t('way.reposted', { handle: at(finder) }));
  }
  // The reader knows what their own draft names.
  if ('draft' in tweet) return steps;
  const handle = { handle: at(tweet.author.handle) };
  return [...steps, t(match.kind === 'picture' ? 'way.showedAgain' : 'way.noSource', handle)];
}
