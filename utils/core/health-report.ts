/** Health as a text for whoever mends Sourcier: counts and shapes, nothing of anybody. */
import type { HealthView, MissingPart } from './health-view';

export interface ReportFacts {
  version: string;
  /** Name and main version: "Firefox 152". */
  browser: string;
  /** Whether X's own answers are read too. */
  payloads: boolean;
}

/** What one issue can hold; the latest are told. */
const MOST_STRUCTURES = 3;

/** @returns plain text in English, whatever the reader's language: it is for a bug report. */
export function healthReport(
  { days, missing, changed }: HealthView,
  { version, browser, payloads }: ReportFacts,
): string {
  const structures = structuresOf(missing);
  return [
    `Sourcier ${version}, ${browser}. X’s answers are ${payloads ? 'read too' : 'not read'}.`,
    changed ? 'X changed its page.' : 'The page is read as before.',
    '',
    'Tweets by day: read, of these with X’s answers, unread',
    ...(days.length > 0 ? days.map((one) => dayLine(one)) : ['none']),
    '',
    'Parts not found: times, last',
    ...(missing.length > 0 ? missing.map((one) => partLine(one)) : ['none']),
    ...(structures.length > 0
      ? ['', 'Where they were not found: #data-testid :role [attributes], * for what is left out']
      : []),
    ...structures,
  ].join('\n');
}

function dayLine({ day, read, answered, unread, missing }: HealthView['days'][number]): string {
  const parts = Object.entries(missing).map(([name, times]) => `${name} ${times}`);
  return `${day}: ${read}, ${answered}, ${unread}${parts.map((part) => `; ${part}`).join('')}`;
}

function partLine({ name, times, day, at }: MissingPart): string {
  const clock = at === null ? '' : ` ${new Date(at).toTimeString().slice(0, 5)}`;
  return `${name}: ${times}, ${day}${clock}`;
}

/** One article can lack several parts: it is told once. */
function structuresOf(missing: readonly MissingPart[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, structure } of missing)
    if (structure) names.set(structure, [...(names.get(structure) ?? []), name]);
  return [...names]
    .slice(0, MOST_STRUCTURES)
    .map(([structure, parts]) => `${parts.join(', ')}: ${structure}`);
}
