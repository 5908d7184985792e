/** Says that an administrator has set a part of the charter, whose it is, and what they see of the reader: nothing. */
import type { Charter } from '../utils/core/charter';
import { LockSign } from './Lock';
import { useWords } from './words';

export function CharterImposed({ charter: { name, url } }: { charter: Charter }) {
  const { t } = useWords();
  return (
    <div class="notice imposed">
      <LockSign />
      <p class="grow">{name === '' ? t('charter.imposed') : t('charter.imposedBy', { name })}</p>
      {url !== '' && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('charter.policy')}
        </a>
      )}
    </div>
  );
}
