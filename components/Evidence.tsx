/** The evidence: both texts side by side, what differs, when, and the way it came. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Difference, Segment } from '../utils/core/difference';
import type { DraftText } from '../utils/core/evidence';
import { isTranslated } from '../utils/core/pasted';
import type { Origin } from '../utils/core/suggestion';
import type { Tweet } from '../utils/core/tweet';
import { formatMoment } from './format';
import { at, differenceText, goneText, gradeText, marked, sourceTitle, wayTexts } from './phrases';
import { Rod } from './Rod';
import { Sentence } from './Sentence';
import { useWords } from './words';

/** A reshare, or what a draft repeats. */
export type Repeated = Origin & {
  /** The source is the reader's own tweet. */
  own?: boolean;
};

export interface EvidenceProps {
  /** What repeats the source. */
  tweet: Tweet | DraftText;
  reshare: Repeated;
  difference: Difference;
  /** The id its heading gets, for the dialog's name. */
  headingId?: string | undefined;
}

export function Evidence({ tweet, reshare, difference, headingId }: EvidenceProps) {
  const words = useWords();
  const text = 'draft' in tweet ? tweet.draft : tweet.text;
  const { match, source } = reshare;
  // Nothing is said of the words where they are not what is the same.
  const byWords = match.kind === 'words' || match.kind === 'pasted';
  return (
    <>
      <header class="row wrap heading">
        <Rod />
        <h2 class="grow" id={headingId}>
          {sourceTitle(words, tweet, match)}
        </h2>
        <span class="grade">{gradeText(words, match)}</span>
      </header>
      <div class="two">
        <Side
          tweet={source}
          segments={byWords ? difference.source : plain(source.text)}
          gone={goneText(words, reshare.gone)}
        />
        <Side tweet={tweet} segments={byWords ? difference.query : plain(text)} />
      </div>
      {byWords && (
        <p class="small">
          {isTranslated(match, text, source.text)
            ? words.t('evidence.translated')
            : differenceText(words, difference)}
        </p>
      )}
      <ol class="way">
        {wayTexts(words, tweet, reshare).map((step, index) => (
          <li key={step}>
            {index > 0 && <span aria-hidden="true">→ </span>}
            <Sentence text={step} />
          </li>
        ))}
      </ol>
    </>
  );
}

const plain = (text: string): Segment[] => [{ text, shared: true }];

/** A longer text than this may scroll in its place, so the keyboard must reach it; UTF-16 units. */
const LONG = 280;

interface SideProps {
  tweet: Tweet | DraftText;
  segments: Segment[];
  /** That X no longer has it, in words. */
  gone?: string | null;
}

function Side({ tweet, segments, gone }: SideProps) {
  const words = useWords();
  const { t, locale } = words;
  const told =
    'draft' in tweet
      ? { who: t('draft.title'), text: tweet.draft, time: null, lang: null, truncated: false }
      : { ...tweet, who: marked(words, at(tweet.author.handle), tweet.author) };
  const side = useRef<HTMLElement>(null);
  const firstShared = useRef<HTMLSpanElement>(null);
  const first = segments.findIndex(({ shared }) => shared);
  // One sentence out of a long tweet: the words that matter come into view.
  useLayoutEffect(() => {
    const [box, span] = [side.current, firstShared.current];
    if (!box || !span) return;
    const below = span.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (below > box.clientHeight / 2) box.scrollTop = below - box.clientHeight / 2;
  }, []);
  return (
    <section
      ref={side}
      class="side"
      aria-label={told.who}
      tabIndex={told.text.length > LONG ? 0 : undefined}
    >
      <header>
        {'draft' in tweet ? <b>{told.who}</b> : <Sentence text={told.who} />}{' '}
        {told.time !== null && (
          <time dateTime={new Date(told.time).toISOString()}>
            {formatMoment(told.time, locale)}
          </time>
        )}
        {gone && ` · ${gone}`}
      </header>
      <p class="text" dir="auto" lang={told.lang ?? undefined}>
        {segments.map(({ text, shared }, index) => {
          if (index === first) {
            return (
              <span key={index} ref={firstShared}>
                {text}
              </span>
            );
          }
          return shared || text.trim() === '' ? text : <mark key={index}>{text}</mark>;
        })}
        {told.truncated && ' …'}
      </p>
    </section>
  );
}
