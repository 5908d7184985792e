/** How credits are written: the charter's phrases, a draft credited in them, and the key. */
import { FINDER, SOURCE } from '../utils/core/charter-samples';
import { finderPhrases, sourcePhrases, type Phrases } from '../utils/core/phrases';
import { exampleWords } from './credit-examples';
import { OptionsPart } from './OptionsPart';
import type { CharterProps, OptionsProps } from './options-props';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { SettingRadios } from './SettingRadios';
import { useWords } from './words';

type CreditProps = CharterProps & Pick<OptionsProps, 'shortcut' | 'onChangeKey'>;

export function OptionsCredit(props: CreditProps) {
  const { charter, isLocked, edit, say, shortcut, onChangeKey } = props;
  const { t } = useWords();
  const { phrases } = charter;
  const wordsIn = (given: Partial<Phrases>) =>
    exampleWords({ ...phrases, ...given }, t('language'));
  const choose = (given: Partial<Phrases>) => {
    edit(() => ({ phrases: given }));
    say(t('options.written', { words: wordsIn(given).both }));
  };
  const lockOf = (which: keyof Phrases) => (isLocked(`phrases.${which}`) ? charter.name : null);
  return (
    <OptionsPart title={t('options.crediting')}>
      <SettingRadios
        title={t('options.finder')}
        more={t('options.finderMore')}
        choices={finderPhrases.map((name) => ({ name, words: wordsIn({ finder: name }).finder }))}
        chosen={finderPhrases.find((name) => name === phrases.finder) ?? null}
        onChoose={(finder) => choose({ finder })}
        lock={lockOf('finder')}
      />
      <SettingRadios
        title={t('options.source')}
        more={t('options.sourceMore')}
        choices={sourcePhrases.map((name) => ({ name, words: wordsIn({ source: name }).source }))}
        chosen={sourcePhrases.find((name) => name === phrases.source) ?? null}
        onChoose={(source) => choose({ source })}
        lock={lockOf('source')}
      />
      <div class="setting">
        <h3>{t('options.preview')}</h3>
        <div class="drafts">
          <SampleDraft
            when={t('options.through', { handle: at(FINDER) })}
            credit={wordsIn({}).both}
          />
          <SampleDraft
            when={t('options.direct', { handle: at(SOURCE) })}
            credit={wordsIn({}).direct}
          />
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

function SampleDraft({ when, credit }: { when: string; credit: string }) {
  const { t } = useWords();
  return (
    <div>
      <p class="quiet small">
        <Sentence text={when} />
      </p>
      <p class="draft">
        {t('sample.text')} <mark class="same">{credit}</mark>
      </p>
    </div>
  );
}
