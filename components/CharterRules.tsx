/** The rules of the charter: how strictly each applies, all at once or one by one. */
import { ruleIds } from '../utils/core/charter';
import { CharterPresets } from './CharterPresets';
import { CharterRule } from './CharterRule';
import { OptionsPart } from './OptionsPart';
import type { CharterProps } from './options-props';
import { SettingSelect } from './SettingSelect';
import { formatNumber } from './format';
import { useWords } from './words';

const HASHTAGS = [1, 2, 3, 4, 5, 6, 8, 10];

export function CharterRules(props: CharterProps) {
  const { charter, isLocked, edit, say } = props;
  const { t, locale } = useWords();
  return (
    <OptionsPart title={t('charter.rules')}>
      <CharterPresets {...props} />
      {ruleIds.map((id) => (
        <CharterRule key={id} id={id} {...props} />
      ))}
      <SettingSelect
        title={t('charter.mostHashtags')}
        more={t('charter.mostHashtagsMore')}
        steps={HASHTAGS}
        value={charter.mostHashtags}
        textOf={(count) => formatNumber(count, locale)}
        warning={() => null}
        onPick={(mostHashtags) => {
          edit(() => ({ mostHashtags }));
          say(t('options.kept', { what: formatNumber(mostHashtags, locale) }));
        }}
        lock={isLocked('mostHashtags') ? charter.name : null}
      />
    </OptionsPart>
  );
}
