/** The sentences about health, as plain text. */
import type { HealthCounts } from '../utils/core/health';
import { formatDay, formatNumber } from './format';
import type { Words } from './words';

/** "X changed its page: 12 of 40 tweets unread today. …" */
export function changedText({ t, locale }: Words, { read, unread }: HealthCounts): string {
  const number = (value: number) => formatNumber(value, locale);
  return t('health.changed', unread, { unread: number(unread), n: number(read + unread) });
}

/** "12 March". `day`: "2026-03-12", the reader's: its noon is on it in every zone. */
export function dayText(day: string, locale: string): string {
  return formatDay(new Date(`${day}T12:00`).getTime(), locale);
}
