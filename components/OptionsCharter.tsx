/** The charter of a newsroom or a company: whose it is, its files, and its accounts. */
import { CharterAccounts } from './CharterAccounts';
import { CharterFiles } from './CharterFiles';
import { CharterIdentity } from './CharterIdentity';
import { OptionsPart } from './OptionsPart';
import type { CharterProps, OptionsProps } from './options-props';
import { useWords } from './words';

export function OptionsCharter(props: CharterProps & Pick<OptionsProps, 'onSave'>) {
  const { t } = useWords();
  return (
    <OptionsPart title={t('charter.title')}>
      <CharterFiles {...props} />
      <CharterIdentity {...props} />
      <CharterAccounts {...props} />
    </OptionsPart>
  );
}
