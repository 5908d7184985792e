/** The charter of a newsroom or a company: whose it is, its files, and its accounts. */
import { CharterAccounts } from './CharterAccounts';
import { CharterIdentity } from './CharterIdentity';
import { OptionsPart } from './OptionsPart';
import type { CharterProps } from './options-props';
import { useWords } from './words';

export function OptionsCharter(props: CharterProps) {
  const { t } = useWords();
  return (
    <OptionsPart title={t('charter.title')}>
      <CharterIdentity {...props} />
      <CharterAccounts {...props} />
    </OptionsPart>
  );
}
