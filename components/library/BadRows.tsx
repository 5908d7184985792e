/** The rows of files that are left out: how many, and the first of them with their places. */
import type { Looked } from '../../utils/core/import';
import { formatNumber } from '../format';
import { useWords } from '../words';
import { badRowText } from './transfer-words';

export function BadRows({ looked: { bad, told } }: { looked: Looked }) {
  const words = useWords();
  const { t, locale } = words;
  const more = bad - told.length;
  return (
    <details class="small bad">
      <summary>{t('transfer.badRows', bad, { n: formatNumber(bad, locale) })}</summary>
      <ul>
        {told.map((row) => (
          <li key={`${row.part} ${row.row}`}>{badRowText(words, row)}</li>
        ))}
        {more > 0 && <li>{t('transfer.moreRows', more, { n: formatNumber(more, locale) })}</li>}
      </ul>
    </details>
  );
}
