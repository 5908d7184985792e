/** The tweets of each of the last days as a table: read, told by X's answers too, and not read. */
import type { HealthDay } from '../utils/core/health-view';
import { formatNumber } from './format';
import { dayText } from './health-phrases';
import { useWords } from './words';

export function HealthDays({ days }: { days: readonly HealthDay[] }) {
  const { t, locale } = useWords();
  return (
    <table aria-label={t('health.days')}>
      <thead>
        <tr>
          <th scope="col">{t('health.day')}</th>
          <th scope="col">{t('health.read')}</th>
          <th scope="col">{t('health.answered')}</th>
          <th scope="col">{t('health.unread')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, read, answered, unread }) => (
          <tr key={day}>
            <th scope="row">{dayText(day, locale)}</th>
            {[read, answered, unread].map((count, i) => (
              <td key={i}>{formatNumber(count, locale)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
