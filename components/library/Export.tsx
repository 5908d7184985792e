/** Saves all that is remembered: to be taken over elsewhere, or for a spreadsheet. */
import { formatNumber } from '../format';
import { useWords } from '../words';
import { Steps } from './Steps';
import type { ExportKind, TransferProps } from './transfer-props';

const kinds: ExportKind[] = ['library', 'table'];

export function Export({ exporting, onExport, onStopExport }: TransferProps) {
  const { t, locale } = useWords();
  const n = (count: number) => ({ n: formatNumber(count, locale) });
  const isWriting = exporting.name === 'writing';
  return (
    <section class="sheet">
      <h2>{t('transfer.export')}</h2>
      {kinds.map((kind) => (
        <div key={kind} class="row wrap">
          <p class="grow quiet small">{t(`transfer.more.${kind}`)}</p>
          <button
            type="button"
            class="button"
            aria-disabled={isWriting}
            onClick={() => !isWriting && onExport(kind)}
          >
            {t(`transfer.save.${kind}`)}
          </button>
        </div>
      ))}
      <p role="status">
        {exporting.name === 'saved' &&
          t('transfer.saved', exporting.written, { ...n(exporting.written), file: exporting.file })}
        {exporting.name === 'failed' && t('transfer.saveFailed')}
      </p>
      {isWriting && (
        <Steps
          done={exporting.written}
          of={exporting.all}
          text={t('transfer.written', {
            ...n(exporting.written),
            all: exporting.all === null ? '…' : formatNumber(exporting.all, locale),
          })}
        >
          <button type="button" class="button" onClick={onStopExport}>
            {t('transfer.stop')}
          </button>
        </Steps>
      )}
    </section>
  );
}
