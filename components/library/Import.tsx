/** Fills the library from files: chosen, looked through, taken over, each when the reader says so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { useWords } from '../words';
import { BadRows } from './BadRows';
import { ImportAsking } from './ImportAsking';
import { Steps } from './Steps';
import type { TransferProps } from './transfer-props';
import { faultText } from './transfer-words';

export function Import(props: TransferProps) {
  const { importing: step, onFiles, onImport, onPause, onLeave, onChoices } = props;
  const words = useWords();
  const { t, locale } = words;
  const input = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  // The button pressed is gone: focus goes to what comes after it.
  const begun = useRef(false);
  useEffect(() => {
    begun.current ||= step.name !== 'idle';
    if (begun.current) next.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [step.name]);
  const number = (count: number) => formatNumber(count, locale);
  const n = (count: number) => ({ n: number(count) });
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const isBusy = step.name === 'looking' || step.name === 'importing';
  return (
    <section
      class={over ? 'sheet over' : 'sheet'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!isBusy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) take(event.dataTransfer?.files);
      }}
    >
      <h2>{t('transfer.import')}</h2>
      <p class="quiet small">{t('transfer.importMore')}</p>
      <ul class="quiet small formats">
        <li>{t('transfer.formats.own')}</li>
        <li>{t('transfer.formats.archive')}</li>
        <li>{t('transfer.formats.exporter')}</li>
        <li>{t('transfer.formats.table')}</li>
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status" class="told">
        {step.name === 'refused' && (
          <p class="wrong">
            {faultText(words, step.fault)} {t('transfer.unchanged')}
          </p>
        )}
        {step.name === 'offered' && (
          <>
            <p>{t('transfer.offered', step.looked.tweets, n(step.looked.tweets))}</p>
            {step.looked.unnamed > 0 && (
              <p class="quiet small">
                {t('transfer.unnamed', step.looked.unnamed, n(step.looked.unnamed))}
              </p>
            )}
          </>
        )}
        {step.name === 'imported' && (
          <p>
            {t('transfer.imported', step.looked.tweets, {
              ...n(step.looked.tweets),
              fresh: number(step.now.fresh),
            })}
          </p>
        )}
        {step.name === 'left' && (
          <p class={step.why === 'stopped' ? undefined : 'wrong'}>
            {t(`transfer.left.${step.why}`, { ...n(step.now.rows), all: number(step.of) })}
          </p>
        )}
      </div>
      {(step.name === 'offered' || step.name === 'imported' || step.name === 'refused') &&
        step.looked &&
        step.looked.bad > 0 && <BadRows looked={step.looked} />}
      {step.name === 'looking' && (
        <Steps done={step.read} of={step.all} text={t('transfer.looking', { files: step.files })}>
          <button type="button" class="button" onClick={onLeave}>
            {t('transfer.stop')}
          </button>
        </Steps>
      )}
      {step.name === 'asking' && <ImportAsking {...step} onChoices={onChoices} onLeave={onLeave} />}
      <div ref={next} class="row wrap">
        {step.name === 'importing' && (
          <Steps
            done={step.now.rows}
            of={step.of}
            text={t(step.paused ? 'transfer.paused' : 'transfer.importing', {
              ...n(step.now.rows),
              all: number(step.of),
            })}
          >
            <button type="button" class="button" data-next onClick={() => onPause(!step.paused)}>
              {t(step.paused ? 'transfer.goOn' : 'transfer.pause')}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {t('transfer.stop')}
            </button>
          </Steps>
        )}
        {step.name === 'offered' && (
          <>
            <button type="button" class="button first" data-next onClick={onImport}>
              {t('transfer.take')}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {t('transfer.notNow')}
            </button>
          </>
        )}
        {!isBusy && step.name !== 'offered' && step.name !== 'asking' && (
          <button type="button" class="button" data-next onClick={() => input.current?.click()}>
            {t('transfer.choose')}
          </button>
        )}
      </div>
    </section>
  );
}
