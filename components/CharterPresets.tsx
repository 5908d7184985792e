/** The presets: choosing one sets all rules and the phrases, says what that changed, and can be undone. */
import { useState } from 'preact/hooks';
import { type PartialCharter, ruleIds } from '../utils/core/charter';
import { type CharterChange, charterChanges } from '../utils/core/charter-fields';
import { type PresetName, presetNames, presetOf, withPreset } from '../utils/core/charter-presets';
import { CharterChanges } from './CharterChanges';
import type { CharterProps } from './options-props';
import { SettingRadios } from './SettingRadios';
import { useWords } from './words';

interface Chosen {
  name: PresetName;
  changes: CharterChange[];
  /** What of the reader's own it stands over. */
  before: PartialCharter;
}

export function CharterPresets({ charter, own, isLocked, edit, say }: CharterProps) {
  const { t } = useWords();
  const [last, setLast] = useState<Chosen | null>(null);
  const nameOf = {
    relaxed: t('charter.relaxed'),
    professional: t('charter.professional'),
    newsroom: t('charter.newsroom'),
  };
  const present = presetOf(charter, isLocked);
  const choose = (name: PresetName) => {
    const changes = charterChanges(charter, withPreset(charter, name, t('language')));
    const { rules, phrases, mostHashtags, ties } = own;
    setLast({
      name,
      changes: changes.filter(({ field }) => !isLocked(field)),
      before: { rules, phrases, mostHashtags, ties: { declarations: ties.declarations } },
    });
    edit((now) => withPreset(now, name, t('language')));
    say(t('charter.chosen', { preset: nameOf[name] }));
  };
  const undo = ({ before }: Chosen) => {
    setLast(null);
    edit(() => before);
    say(t('charter.undone'));
  };
  return (
    <SettingRadios
      title={t('charter.preset')}
      more={t('charter.presetMore')}
      choices={presetNames.map((name) => ({ name, words: nameOf[name] }))}
      chosen={present}
      onChoose={choose}
      lock={ruleIds.every((id) => isLocked(`rules.${id}`)) ? charter.name : null}
    >
      {last?.name === present && (
        <CharterChanges changes={last.changes}>
          <button type="button" class="button" onClick={() => undo(last)}>
            {t('actions.undo')}
          </button>
        </CharterChanges>
      )}
      <p class="quiet small steps">{t('charter.steps')}</p>
    </SettingRadios>
  );
}
