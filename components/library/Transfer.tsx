/** Import and export: the memory taken along, and filled from elsewhere. */
import { useWords } from '../words';
import { Export } from './Export';
import { Import } from './Import';
import type { TransferProps } from './transfer-props';

export function Transfer(props: TransferProps) {
  const { t } = useWords();
  return (
    <div class="transfer">
      <h1 class="unseen">{t('library.transfer.title')}</h1>
      <Import {...props} />
      <Export {...props} />
    </div>
  );
}
