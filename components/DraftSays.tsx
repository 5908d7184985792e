/** What there is to say about a draft, in words: the same under a composer as in the popup. */
import { WIDELY_SHARED } from '../utils/core/reshare';
import type { HintView } from '../utils/core/suggestion';
import { adviceText, fixedText } from './advice-phrases';
import { formatNumber } from './format';
import { creditedText, judgedText, originText, throughText, tooLongText } from './hint-phrases';
import { offerOf, type Offering } from './offer';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

export interface DraftSaysProps {
  view: HintView;
  /** The id of the source chosen in the menu. */
  chosen: string | null;
}

export function DraftSays({ view, chosen }: DraftSaysProps) {
  const words = useWords();
  switch (view.kind) {
    case 'found':
    case 'too-long':
      return <Found view={view} chosen={chosen} />;
    case 'advice':
      return <Sentence text={adviceText(words, view.advice)} />;
    case 'fixed':
      return <Sentence text={fixedText(words, view.fix, view.words)} />;
    case 'credited':
      return <Sentence text={creditedText(words, view.handles)} />;
    case 'quoted':
      return <Sentence text={words.t('hint.quoted', { handle: at(view.handle) })} />;
    case 'refused':
      return <>{words.t('hint.refused')}</>;
    case 'judged':
      return <Sentence text={judgedText(words, view.verdict)} />;
  }
}

function Found({ view, chosen }: { view: Offering; chosen: string | null }) {
  const words = useWords();
  const { t, locale } = words;
  const { proposal, tooLong } = offerOf(view, chosen);
  if (tooLong) return <Sentence text={tooLongText(words, tooLong.over, tooLong.words)} />;
  const through = throughText(words, proposal);
  return (
    <>
      <Sentence text={originText(words, proposal)} />
      {through && (
        <span class="quiet">
          {' '}
          <Sentence text={through} />
        </span>
      )}
      {view.accounts >= WIDELY_SHARED && (
        <span class="quiet">
          {' '}
          {t('popup.widely', view.accounts, { n: formatNumber(view.accounts, locale) })}.
        </span>
      )}
    </>
  );
}
