/** What is wrong with a charter's file, in words: what and where. */
import type { CharterField } from '../utils/core/charter-fields';
import type { FileProblem, WrongValue } from '../utils/core/charter-file';
import { formatNumber } from './format';
import type { Words } from './words';

/** So many mistakes, and so many names, are told. */
const TOLD = 6;
/** And so much of a name that somebody else gave. Characters. */
const LONGEST_TOLD = 40;

export function problemTexts(words: Words, problem: FileProblem): string[] {
  const { t, locale } = words;
  switch (problem.kind) {
    case 'too-large':
      return [t('charter.fileTooLarge')];
    case 'not-json':
      return [
        problem.line === null
          ? t('charter.fileNotJson')
          : t('charter.fileNotJsonAt', { line: formatNumber(problem.line, locale) }),
      ];
    case 'not-a-charter':
      return [t('charter.fileNotACharter')];
    case 'version':
      return [t('charter.fileVersion')];
    case 'wrong-values': {
      const { values } = problem;
      const more = values.length - TOLD;
      return [
        t('charter.fileWrong'),
        ...values.slice(0, TOLD).map((value) => wrongText(words, value)),
        ...(more > 0 ? [t('charter.more', more, { n: formatNumber(more, locale) })] : []),
      ];
    }
  }
}

/** "Not known, and left out: colour, rules.maybe" */
export function unknownText({ t, locale }: Words, names: string[]): string {
  const more = names.length - TOLD;
  const told = names.slice(0, TOLD).map(shortened);
  const rest = more > 0 ? [t('charter.more', more, { n: formatNumber(more, locale) })] : [];
  return t('charter.fileUnknown', { names: [...told, ...rest].join(', ') });
}

function wrongText({ t }: Words, { path, field }: WrongValue): string {
  const expected = path.endsWith(']') ? t(entryKey(field)) : t(keyOf(field));
  return t('charter.fileWrongValue', { path: shortened(path), expected });
}

function entryKey(field: CharterField | null) {
  return field === 'ties.declarations' ? 'charter.expectedDeclaration' : 'charter.expectedAccount';
}

function keyOf(field: CharterField | null) {
  if (field === null) return 'charter.expectedPart';
  if (field.startsWith('rules.')) return 'charter.expectedStrictness';
  if (field.startsWith('phrases.')) return 'charter.expectedPhrase';
  if (field === 'name') return 'charter.expectedName';
  if (field === 'url') return 'charter.expectedUrl';
  if (field === 'house.credit') return 'charter.expectedCredit';
  return field === 'mostHashtags' ? 'charter.expectedCount' : 'charter.expectedList';
}

function shortened(name: string): string {
  return name.length > LONGEST_TOLD ? `${name.slice(0, LONGEST_TOLD)}…` : name;
}
