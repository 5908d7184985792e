/** Erases everything once it was asked twice, and says what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from './format';
import { OptionsPart } from './OptionsPart';
import type { OptionsProps } from './options-props';
import { useWords } from './words';

type EraseProps = Pick<OptionsProps, 'remembered' | 'erase' | 'onWelcome'>;

type Step = 'idle' | 'asking' | 'erasing' | 'erased' | 'failed';

export function OptionsErase({ remembered, erase, onWelcome }: EraseProps) {
  const { t, locale } = useWords();
  const [step, setStep] = useState<Step>('idle');
  const answered = useRef<HTMLDivElement>(null);
  // The button pressed is gone each time: focus goes to its successor, the harmless one.
  const begun = useRef(false);
  useEffect(() => {
    begun.current ||= step !== 'idle';
    if (begun.current) answered.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [step]);
  const carryOut = () => {
    if (step === 'erasing') return;
    setStep('erasing');
    erase().then(
      () => setStep('erased'),
      () => setStep('failed'),
    );
  };
  const question =
    typeof remembered === 'number'
      ? t('options.eraseQuestion', remembered, { n: formatNumber(remembered, locale) })
      : t('options.eraseUncounted');
  const said = {
    idle: null,
    asking: question,
    erasing: null,
    erased: t('options.erased'),
    failed: t('options.eraseFailed'),
  }[step];
  return (
    <OptionsPart title={t('options.starting')}>
      <div class="setting">
        <h3>{t('options.erase')}</h3>
        <p class="quiet small">{t('options.eraseMore')}</p>
        <p class={step === 'failed' ? 'said wrong' : 'said'} role="status">
          {said}
        </p>
        <div ref={answered} class="row wrap">
          {(step === 'idle' || step === 'failed') && (
            <button type="button" class="button" data-next onClick={() => setStep('asking')}>
              {t('options.erase')}
            </button>
          )}
          {(step === 'asking' || step === 'erasing') && (
            <button
              type="button"
              class="button danger"
              aria-disabled={step === 'erasing'}
              onClick={carryOut}
            >
              {step === 'erasing' ? t('options.erasing') : t('options.eraseReally')}
            </button>
          )}
          {step === 'asking' && (
            <button type="button" class="button" data-next onClick={() => setStep('idle')}>
              {t('options.eraseKeep')}
            </button>
          )}
          {step === 'erased' && (
            <button type="button" class="button first" data-next onClick={onWelcome}>
              {t('options.welcome')}
            </button>
          )}
        </div>
      </div>
    </OptionsPart>
  );
}
