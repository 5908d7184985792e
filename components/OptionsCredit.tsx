/** How credits are written: the charter's phrases, a draft credited in them, and the key. */
import { FINDER, SOURCE } from '../utils/core/charter-samples';
import type { CreditForm } from '../utils/core/credit-line';
import { finderPhrases, sourcePhrases } from '../utils/core/phrases';
import { CharterPhrase } from './CharterPhrase';
import { exampleForms } from './credit-examples';
import { OptionsPart } from './OptionsPart';
import type { CharterProps, OptionsProps } from './options-props';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { useWords } from './words';

type CreditProps = CharterProps & Pick<OptionsProps, 'shortcut' | 'onChangeKey'>;

export function OptionsCredit(props: CreditProps) {
  const { charter, shortcut, onChangeKey } = props;
  const { t } = useWords();
  const { through, direct } = exampleForms(charter.phrases, t('language'));
  return (
    <OptionsPart title={t('options.crediting')}>
      <CharterPhrase
        kind="finder"
        title={t('options.finder')}
        more={t('options.finderMore')}
        names={finderPhrases}
        {...props}
      />
      <CharterPhrase
        kind="source"
        title={t('options.source')}
        more={t('options.sourceMore')}
        names={sourcePhrases}
        {...props}
      />
      <CharterPhrase
        kind="both"
        title={t('charter.both')}
        more={t('charter.bothMore')}
        names={['']}
        {...props}
      />
      <div class="setting">
        <h3>{t('options.preview')}</h3>
        <div class="drafts">
          <SampleDraft when={t('options.through', { handle: at(FINDER) })} credit={through} />
          <SampleDraft when={t('options.direct', { handle: at(SOURCE) })} credit={direct} />
        </div>
      </div>
      {shortcut !== null && (
        <div class="setting side">
          <div class="grow">
            <h3>{t('options.key')}</h3>
            <p class="quiet small">{t('options.keyMore')}</p>
          </div>
          {shortcut === '' ? <span>{t('options.keyNone')}</span> : <kbd>{shortcut}</kbd>}
          <button type="button" class="button" onClick={onChangeKey}>
            {t('options.keyChange')}
          </button>
        </div>
      )}
    </OptionsPart>
  );
}

function SampleDraft({ when, credit }: { when: string; credit: CreditForm | undefined }) {
  const { t } = useWords();
  const words = <mark class="same">{credit?.words}</mark>;
  return (
    <div>
      <p class="quiet small">
        <Sentence text={when} />
      </p>
      <p class="draft">
        {credit?.place === 'start' ? (
          <>
            {words} {t('sample.text')}
          </>
        ) : (
          <>
            {t('sample.text')} {words}
          </>
        )}
      </p>
    </div>
  );
}
