/** The parts of X's page that could not be read, as a table: how often, and when last. */
import type { MissingPart } from '../utils/core/health-view';
import { formatMoment, formatNumber } from './format';
import { dayText } from './health-phrases';
import { useWords } from './words';

export function HealthParts({ parts }: { parts: readonly MissingPart[] }) {
  const { t, locale } = useWords();
  return (
    <div class="setting">
      <h3>{t('health.missing')}</h3>
      <p class="quiet small">{t('health.missingMore')}</p>
      <table aria-label={t('health.missing')}>
        <thead>
          <tr>
            <th scope="col">{t('health.part')}</th>
            <th scope="col">{t('health.count')}</th>
            <th scope="col">{t('health.lastTime')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, times, day, at }) => (
            <tr key={name}>
              <th scope="row">
                <code translate={false}>{name}</code>
              </th>
              <td>{formatNumber(times, locale)}</td>
              <td>{at === null ? dayText(day, locale) : formatMoment(at, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
