/** One answer of a search: who, when, through whom, and its words with those that were asked for marked. */
import type { ComponentChild } from 'preact';
import type { Hit } from '../../utils/core/searched';
import { sameHandle, tweetUrl } from '../../utils/core/tweet';
import { formatMoment } from '../format';
import { at, beside, goneText, whoText } from '../phrases';
import { Sentence } from '../Sentence';
import { useWords } from '../words';
import { addressOf } from './route';

export function TweetRow({ hit }: { hit: Hit | undefined }) {
  const words = useWords();
  if (!hit) return <div class="tweet-row" aria-busy="true" />;
  const { tweet, sightings, gone } = hit.remembered;
  const { author, time, lang, text } = tweet;
  const finder = sightings[0]?.finder ?? author.handle;
  const through = sameHandle(finder, author.handle)
    ? null
    : words.t('library.search.through', { handle: at(finder) });
  const when = time === null ? null : formatMoment(time, words.locale);
  return (
    <a class="tweet-row" href={addressOf({ view: 'check', q: tweetUrl(tweet) ?? text })}>
      <span class="who">
        <Sentence text={whoText(words, author)} />{' '}
        <span class="quiet small">
          <Sentence text={beside(when, through, goneText(words, gone))} />
        </span>
      </span>
      <span class="said" dir="auto" lang={lang ?? undefined}>
        {withMarks(text, hit.places)}
      </span>
    </a>
  );
}

/** A row has room for two lines: words that were asked for and stand later in the text bring it into view. */
const FIRST_LINE = 100;
const BEFORE_WORD = 40;

function withMarks(text: string, places: Hit['places']): ComponentChild[] {
  const first = places[0]?.[0] ?? 0;
  const begin = first > FIRST_LINE ? text.indexOf(' ', first - BEFORE_WORD) + 1 : 0;
  let end = begin > first ? 0 : begin;
  const cut = end > 0 ? '… ' : '';
  const parts = places.flatMap(([from, to]): ComponentChild[] => {
    const before = text.slice(end, from);
    end = to;
    return [
      before,
      <mark key={from} class="same">
        {text.slice(from, to)}
      </mark>,
    ];
  });
  return [cut, ...parts, text.slice(end)];
}
