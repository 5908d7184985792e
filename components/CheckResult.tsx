/** One answer of the check box: who, when, how alike, and which words are the same. */
import type { ComponentChild } from 'preact';
import type { Found, SharedSpan } from '../utils/core/match';
import type { Copy } from './CopyButton';
import { CreditLine } from './CreditLine';
import { formatMoment } from './format';
import { goneText, gradeText, whoText } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

/** One tweet that the text may come from. */
export interface CheckedTweet {
  found: Found;
  /** The earliest of those as good as the best. */
  isSource: boolean;
  url: string | null;
  /** Who put it in front of the reader. */
  finder: string;
  creditLine: string | null;
}

export function CheckResult(props: CheckedTweet & { onCopy: Copy }) {
  const { found, isSource, url, creditLine, onCopy } = props;
  const words = useWords();
  const { tweet, gone } = found.remembered;
  const left = goneText(words, gone);
  const time = tweet.time !== null && (
    <time dateTime={new Date(tweet.time).toISOString()}>
      {formatMoment(tweet.time, words.locale)}
    </time>
  );
  return (
    <li class="result">
      <div class="row">
        <span class="grow">
          <Sentence text={whoText(words, tweet.author)} />
        </span>
        <span class="grade">{gradeText(words, found.match)}</span>
      </div>
      <p class="quiet small">
        {url && time ? (
          <a href={url} target="_blank" rel="noopener">
            {time}
          </a>
        ) : (
          time
        )}
        {left && ` · ${left}`}
      </p>
      <p class="text" dir="auto" lang={tweet.lang ?? undefined}>
        {sharedMarked(tweet.text, found.match.spans)}
      </p>
      {isSource && <p class="earliest small">{words.t('evidence.earliest')}</p>}
      {isSource && creditLine && <CreditLine line={creditLine} onCopy={onCopy} />}
    </li>
  );
}

/** The text with the runs it shares with the query marked. */
function sharedMarked(text: string, spans: SharedSpan[]): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let end = 0;
  const inOrder = spans.map(({ source }) => source).sort(([a], [b]) => a - b);
  for (const [from, to] of inOrder) {
    if (from < end) continue;
    parts.push(
      text.slice(end, from),
      <mark key={from} class="same">
        {text.slice(from, to)}
      </mark>,
    );
    end = to;
  }
  return [...parts, text.slice(end)];
}
