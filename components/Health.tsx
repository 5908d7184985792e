/** The warning that X changed its page, and which parts of it could not be found. */
import type { HealthCounts } from '../utils/core/health';
import { formatNumber } from './format';
import { changedText } from './health-phrases';
import { Notice } from './Notice';
import { useWords } from './words';

export function Health({ health }: { health: HealthCounts }) {
  const words = useWords();
  const { t, locale } = words;
  const number = (value: number) => formatNumber(value, locale);
  const missing = Object.entries(health.missing).sort(([, a], [, b]) => b - a);
  return (
    <Notice tone="warn" text={changedText(words, health)}>
      {missing.length > 0 && (
        <details>
          <summary>{t('health.details')}</summary>
          <p>{t('health.parts')}</p>
          <ul>
            {missing.map(([name, count]) => (
              <li key={name}>
                <code>{name}</code> · {t('health.times', count, { n: number(count) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
