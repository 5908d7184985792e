/** What is wrong with files and rows, in words: what and where. */
import type { BadRow, Fault } from '../../utils/core/import';
import { formatNumber } from '../format';
import type { Words } from '../words';

/** So much of a name that somebody else gave. Characters. */
const LONGEST_TOLD = 60;

export function faultText({ t, locale }: Words, { kind, part, row }: Fault): string {
  const where = { part: shortened(part) };
  if (kind === 'cutOff' && row !== null)
    return t('transfer.cutOffAt', { ...where, row: formatNumber(row, locale) });
  return t(`transfer.fault.${kind}`, where);
}

/** "like.js, row 12: “like.fullText” is not as it must be" */
export function badRowText({ t, locale }: Words, { part, row, why, field }: BadRow): string {
  const what =
    why === 'misfit' && field !== ''
      ? t('transfer.bad.field', { field: shortened(field) })
      : t(`transfer.bad.${why}`);
  return t('transfer.badRow', { part: shortened(part), row: formatNumber(row, locale), what });
}

function shortened(name: string): string {
  return name.length > LONGEST_TOLD ? `${name.slice(0, LONGEST_TOLD)}…` : name;
}
