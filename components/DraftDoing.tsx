/** What can be done about a draft: the same buttons under a composer as in the popup. */
import { CopyButton } from './CopyButton';
import type { DraftDoingProps } from './draft-doing-props';
import { DraftFixes } from './DraftFixes';
import { DraftOffers } from './DraftOffers';
import { formatNumber } from './format';
import { offerOf } from './offer';
import { useWords } from './words';

export function DraftDoing(props: DraftDoingProps) {
  const { more, onAct } = props;
  const { t, locale } = useWords();
  return (
    <div class="doing">
      <Doing {...props} />
      {more > 0 && (
        <button type="button" class="button bare more" onClick={() => onAct({ kind: 'next' })}>
          {t('hint.others', more, { n: formatNumber(more, locale) })}
        </button>
      )}
    </div>
  );
}

function Doing(props: DraftDoingProps) {
  const { view, chosen, onAct, onCopy } = props;
  const { t } = useWords();
  switch (view.kind) {
    case 'found':
    case 'too-long':
      return <DraftOffers {...props} offer={offerOf(view, chosen)} />;
    case 'advice':
      return <DraftFixes key={view.advice.rule} {...props} advice={view.advice} />;
    case 'refused': {
      const label = t('copy.line', { line: view.words });
      return <CopyButton key={label} text={view.words} label={label} onCopy={onCopy} />;
    }
    default: {
      const kind = view.kind === 'judged' ? 'undo-judge' : 'undo';
      return (
        <button type="button" class="button bare" onClick={() => onAct({ kind })}>
          {t('actions.undo')}
        </button>
      );
    }
  }
}
