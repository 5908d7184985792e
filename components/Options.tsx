/** The settings page: everything that the reader can set, each change in effect at once. */
import { useState } from 'preact/hooks';
import { withImposed } from '../utils/core/charter';
import { isImposed } from '../utils/core/charter-fields';
import { CharterImposed } from './CharterImposed';
import { CharterRules } from './CharterRules';
import { Notice } from './Notice';
import { OptionsCharter } from './OptionsCharter';
import type { CharterProps, OptionsProps } from './options-props';
import { OptionsAccounts } from './OptionsAccounts';
import { OptionsCredit } from './OptionsCredit';
import { OptionsErase } from './OptionsErase';
import { OptionsHealth } from './OptionsHealth';
import { OptionsKeep } from './OptionsKeep';
import { OptionsShow } from './OptionsShow';
import { Rod } from './Rod';
import { useWords } from './words';

export function Options(props: OptionsProps) {
  const { settings, imposed, change, remembered } = props;
  const { t } = useWords();
  const [said, say] = useState('');
  /** A new number makes the lists forget what they offer to undo. */
  const [erased, setErased] = useState(0);
  const part = { settings, change, say };
  const charter: CharterProps = {
    charter: withImposed(settings.charter, imposed),
    own: settings.charter,
    isLocked: (field) => isImposed(imposed, field),
    edit: (how) =>
      change((now) => ({ ...now, charter: withImposed(now.charter, how(now.charter)) })),
    say,
  };
  const erase = () =>
    props.erase().then(() => {
      setErased((times) => times + 1);
      say('');
    });
  return (
    <main class="options">
      <header>
        <p class="name">
          <Rod size={24} /> Sourcier
        </p>
        <h1>{t('options.title')}</h1>
        <p class="lede">{t('options.lede')}</p>
      </header>
      {!settings.started && (
        <Notice
          text={t('popup.notStarted')}
          action={{ text: t('popup.start'), first: true, onPress: props.onWelcome }}
        />
      )}
      {Object.keys(imposed).length > 0 && <CharterImposed charter={charter.charter} />}
      <OptionsCredit {...charter} shortcut={props.shortcut} onChangeKey={props.onChangeKey} />
      <CharterRules key={`rules ${erased}`} {...charter} />
      <OptionsShow {...part} />
      <OptionsAccounts key={`accounts ${erased}`} {...part} />
      <OptionsKeep key={`keep ${erased}`} {...part} remembered={remembered} />
      <OptionsCharter key={`charter ${erased}`} {...charter} />
      <OptionsHealth
        {...{ settings, health: props.health, about: props.about, onCopy: props.onCopy }}
      />
      <OptionsErase remembered={remembered} erase={erase} onWelcome={props.onWelcome} />
      <footer class="quiet small">{t('options.synced')}</footer>
      <p class="unseen" role="status">
        {said}
      </p>
    </main>
  );
}
