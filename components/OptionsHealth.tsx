/** How reading went: by day, what was not found, and a report of it for whoever mends Sourcier. */
import { DAYS_KEPT } from '../utils/core/health-days';
import { healthReport } from '../utils/core/health-report';
import type { HealthView } from '../utils/core/health-view';
import { CopyButton, type Copy } from './CopyButton';
import { formatNumber } from './format';
import { changedText } from './health-phrases';
import { HealthDays } from './HealthDays';
import { HealthParts } from './HealthParts';
import { Notice } from './Notice';
import { OptionsPart } from './OptionsPart';
import type { OptionsProps } from './options-props';
import { useWords } from './words';

type HealthProps = Pick<OptionsProps, 'settings' | 'health' | 'about' | 'onCopy'>;

export function OptionsHealth({ settings, health, about, onCopy }: HealthProps) {
  const words = useWords();
  const { t } = words;
  if (health === null || health === 'silent') {
    return (
      <OptionsPart title={t('health.title')}>
        <p class="setting" aria-busy={health === null}>
          {health === 'silent' && t('options.silent')}
        </p>
      </OptionsPart>
    );
  }
  const report = healthReport(health, { ...about, payloads: settings.payloads });
  return (
    <OptionsPart title={t('health.title')}>
      {health.changed && <Notice tone="warn" text={changedText(words, health.today)} />}
      <div class="setting">
        <h3>{t('health.days')}</h3>
        <Days {...health} />
      </div>
      {health.missing.length > 0 && <HealthParts parts={health.missing} />}
      <Report report={report} onCopy={onCopy} />
    </OptionsPart>
  );
}

function Days({ all, days }: Pick<HealthView, 'all' | 'days'>) {
  const { t, locale } = useWords();
  const number = (value: number) => formatNumber(value, locale);
  const seen = all.read + all.unread;
  if (seen === 0) return <p class="quiet small">{t('health.none')}</p>;
  const counts = { read: number(all.read), n: number(seen), days: number(DAYS_KEPT) };
  return (
    <>
      <p class="quiet small">{t('health.last', all.read, counts)}</p>
      <HealthDays days={days} />
    </>
  );
}

function Report({ report, onCopy }: { report: string; onCopy: Copy }) {
  const { t } = useWords();
  const copy = t('health.copy');
  return (
    <div class="setting">
      <h3>{t('health.report')}</h3>
      <p class="quiet small">{t('health.reportMore')}</p>
      <div class="row wrap report">
        <CopyButton text={report} label={copy} name={copy} onCopy={onCopy} />
      </div>
      <details>
        <summary>{t('health.show')}</summary>
        <pre tabIndex={0} lang="en" role="group" aria-label={t('health.show')}>
          {report}
        </pre>
      </details>
    </div>
  );
}
