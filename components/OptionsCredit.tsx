/** How credits are written: the reader's phrases, a draft credited in them, and the key. */
import { creditForms } from '../utils/core/credit-line';
import { finderPhrases, sourcePhrases, type Phrases } from '../utils/core/phrases';
import { OptionsPart } from './OptionsPart';
import type { OptionsProps, PartProps } from './options-props';
import { at } from './phrases';
import { Sentence } from './Sentence';
import { SettingRadios } from './SettingRadios';
import { useWords } from './words';

/** Whom the examples name. */
const SOURCE = 'ada';
const FINDER = 'bob';

/** The words that credit @ada: alone, found through @bob, and both named. */
export function exampleWords(phrases: Phrases, lang: string) {
  const about = { source: SOURCE, lang, phrases, neverNamed: [] };
  const through = creditForms({ ...about, finder: FINDER });
  const names = (handle: string) =>
    through.find(({ handles, notifies }) => notifies && handles.join() === handle)?.words ?? '';
  return {
    source: names(SOURCE),
    finder: creditForms({ ...about, source: FINDER, finder: FINDER })[0]?.words ?? '',
    direct: creditForms({ ...about, finder: SOURCE })[0]?.words ?? '',
    both: through[0]?.words ?? '',
  };
}

type CreditProps = PartProps & Pick<OptionsProps, 'shortcut' | 'onChangeKey'>;

export function OptionsCredit({ settings, change, say, shortcut, onChangeKey }: CreditProps) {
  const { t } = useWords();
  const { phrases } = settings.charter;
  const wordsIn = (given: Partial<Phrases>) =>
    exampleWords({ ...phrases, ...given }, t('language'));
  const choose = (given: Partial<Phrases>) => {
    change((now) => ({
      ...now,
      charter: { ...now.charter, phrases: { ...now.charter.phrases, ...given } },
    }));
    say(t('options.written', { words: wordsIn(given).both }));
  };
  return (
    <OptionsPart title={t('options.crediting')}>
      <SettingRadios
        title={t('options.finder')}
        more={t('options.finderMore')}
        choices={finderPhrases.map((name) => ({ name, words: wordsIn({ finder: name }).finder }))}
        chosen={phrases.finder}
        onChoose={(finder) => choose({ finder })}
      />
      <SettingRadios
        title={t('options.source')}
        more={t('options.sourceMore')}
        choices={sourcePhrases.map((name) => ({ name, words: wordsIn({ source: name }).source }))}
        chosen={phrases.source}
        onChoose={(source) => choose({ source })}
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
