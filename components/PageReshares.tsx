/** The popup's list of reshares on the page in front; pressed, one opens its evidence in place. */
import { useEffect, useRef } from 'preact/hooks';
import type { Evidence as EvidenceData } from '../utils/core/evidence';
import { tweetUrl } from '../utils/core/tweet';
import { Actions, type VerdictKind } from './Actions';
import type { Copy } from './CopyButton';
import { CreditLine } from './CreditLine';
import { Evidence } from './Evidence';
import { formatNumber } from './format';
import { beside, gradeText, later, pairText } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

export interface ReshareView extends EvidenceData {
  /** So many accounts had the words that they are nobody's. */
  widelyShared: boolean;
}

export interface ReshareActions {
  onCopy: Copy;
  onVerdict: (reshare: ReshareView, verdict: VerdictKind) => void;
  onUndo: (reshare: ReshareView, verdict: VerdictKind) => void;
  onLibrary: (asked: string) => void;
}

export interface ListProps {
  reshares: ReshareView[];
  /** The one whose details were just left. */
  backFrom: ReshareView | null;
  onShow: (reshare: ReshareView) => void;
  onCopy: Copy;
}

export function ReshareList({ reshares, backFrom, onShow, onCopy }: ListProps) {
  return (
    <ul>
      {reshares.map((view) => (
        <ReshareRow
          key={view.tweet.id}
          view={view}
          focused={view.tweet.id === backFrom?.tweet.id}
          onShow={() => onShow(view)}
          onCopy={onCopy}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  view: ReshareView;
  focused: boolean;
  onShow: () => void;
  onCopy: Copy;
}

function ReshareRow({ view, focused, onShow, onCopy }: RowProps) {
  const show = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) show.current?.focus();
  }, []);
  const words = useWords();
  const { t, locale } = words;
  const { tweet, reshare, creditLine, widelyShared } = view;
  const pair = pairText(words, tweet, reshare);
  const n = formatNumber(reshare.accounts, locale);
  return (
    <li class="result">
      <button ref={show} type="button" class="show" onClick={onShow}>
        <span class="grow">
          <Sentence text={pair} />
          <span class="quiet small line">
            {beside(later(words, reshare.source.time, tweet.time), gradeText(words, reshare.match))}
          </span>
          <span class="unseen">. {t('label.compare')}</span>
        </span>
        <span class="chevron" aria-hidden="true">
          ›
        </span>
      </button>
      {widelyShared ? (
        <p class="quiet small">{t('popup.widely', reshare.accounts, { n })}</p>
      ) : (
        creditLine && !reshare.own && <CreditLine line={creditLine} onCopy={onCopy} />
      )}
    </li>
  );
}

interface DetailsProps extends ReshareActions {
  view: ReshareView;
  onBack: () => void;
}

export function ReshareDetails({ view, onBack, ...actions }: DetailsProps) {
  const url = tweetUrl(view.tweet);
  const { t } = useWords();
  return (
    <section class="part details">
      <button type="button" class="button bare back" onClick={onBack} ref={focusAtOnce}>
        <span aria-hidden="true">‹</span> {t('popup.back')}
      </button>
      <Evidence tweet={view.tweet} reshare={view.reshare} difference={view.difference} />
      <Actions
        {...view}
        onCopy={actions.onCopy}
        onNotCopy={() => actions.onVerdict(view, 'not-a-copy')}
        onIgnore={() => actions.onVerdict(view, 'ignored')}
        onUndo={(verdict) => actions.onUndo(view, verdict)}
        onLibrary={url === null ? undefined : () => actions.onLibrary(url)}
      />
    </section>
  );
}

const focusAtOnce = (button: HTMLButtonElement | null) => button?.focus();
