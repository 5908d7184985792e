/** What Sourcier shows in X's page. */
import { OptionsPart } from './OptionsPart';
import type { PartProps } from './options-props';
import { SettingSwitch } from './SettingSwitch';
import { useWords } from './words';

export function OptionsShow({ settings, change, say }: PartProps) {
  const { t } = useWords();
  const set = (which: 'labels' | 'hints', on: boolean, what: string) => {
    change((now) => ({ ...now, [which]: on }));
    say(on ? t('options.on', { what }) : t('options.off', { what }));
  };
  const labels = t('options.labels');
  const hints = t('options.hints');
  return (
    <OptionsPart title={t('options.showing')}>
      <SettingSwitch
        title={labels}
        more={t('options.labelsMore')}
        on={settings.labels}
        onChange={(on) => set('labels', on, labels)}
      />
      <SettingSwitch
        title={hints}
        more={t('options.hintsMore')}
        on={settings.hints}
        onChange={(on) => set('hints', on, hints)}
      />
    </OptionsPart>
  );
}
