/** The charter in words: its rules, its fields, and what differs between two of them. */
import type { RuleId, Strictness } from '../utils/core/charter';
import type { CharterChange, CharterField, CharterValue } from '../utils/core/charter-fields';
import type { TemplateKind } from '../utils/core/phrases';
import { phraseExample } from './credit-examples';
import { formatList, formatNumber } from './format';
import { at } from './phrases';
import type { Words } from './words';

export function ruleName({ t }: Words, id: RuleId): string {
  return t(`rule.${keyOf(id)}.name`);
}

export function ruleReason({ t }: Words, id: RuleId): string {
  return t(`rule.${keyOf(id)}.reason`);
}

/** Browsers take no hyphen in the name of a message. */
function keyOf(id: RuleId) {
  return id === 'passer-on' ? 'passerOn' : id;
}

export function strictnessName({ t }: Words, strictness: Strictness): string {
  return t(`strictness.${strictness}`);
}

/** The name of everything that is no rule. */
const fieldKeys = {
  name: 'charter.name',
  url: 'charter.url',
  'phrases.source': 'options.source',
  'phrases.finder': 'options.finder',
  'phrases.both': 'charter.both',
  'house.accounts': 'charter.house',
  'house.credit': 'charter.houseCredit',
  'ties.accounts': 'charter.ties',
  'ties.declarations': 'charter.declarations',
  ignoredAuthors: 'charter.ignored',
  neverNamed: 'charter.neverNamed',
  mostHashtags: 'charter.mostHashtags',
} as const satisfies Record<Exclude<CharterField, `rules.${string}`>, string>;

export function fieldName(words: Words, field: CharterField): string {
  return isRule(field) ? ruleName(words, ruleOf(field)) : words.t(fieldKeys[field]);
}

/** "Uncredited words: hint → confirm"; of a list what comes and what goes. */
export function changeTexts(words: Words, { field, from, to }: CharterChange): string[] {
  const { t } = words;
  const what = fieldName(words, field);
  if (!Array.isArray(from) || !Array.isArray(to))
    return [
      t('charter.change', {
        what,
        from: valueText(words, field, from),
        to: valueText(words, field, to),
      }),
    ];
  const listed = (entries: string[]) => shortList(words, field, entries);
  const [added, removed] = [without(to, from), without(from, to)];
  return [
    ...(added.length > 0 ? [t('charter.changeAdded', { what, entries: listed(added) })] : []),
    ...(removed.length > 0 ? [t('charter.changeRemoved', { what, entries: listed(removed) })] : []),
    // The same in another order.
    ...(added.length + removed.length === 0 ? [t('charter.changeOrder', { what })] : []),
  ];
}

/** A value as the page shows it, in running text. */
export function valueText(words: Words, field: CharterField, value: CharterValue): string {
  const { t, locale } = words;
  if (isRule(field)) return strictnessName(words, value as Strictness).toLocaleLowerCase(locale);
  if (field === 'house.credit') return t(value === 'always' ? 'charter.always' : 'charter.never');
  if (field === 'phrases.source' || field === 'phrases.finder' || field === 'phrases.both') {
    const kind = field.slice('phrases.'.length) as TemplateKind;
    return t('charter.quoted', { text: phraseExample(kind, { [kind]: value }, t('language')) });
  }
  if (typeof value === 'number') return formatNumber(value, locale);
  const text = Array.isArray(value) ? shortList(words, field, value) : value;
  return text === '' ? t('charter.none') : text;
}

/** So many entries of a list are named. */
const NAMED = 6;

function shortList({ t, locale }: Words, field: CharterField, entries: string[]): string {
  // All lists but this one are of accounts.
  const named = entries.slice(0, NAMED).map(field === 'ties.declarations' ? (one) => one : at);
  const more = entries.length - NAMED;
  const rest = more > 0 ? [t('charter.more', more, { n: formatNumber(more, locale) })] : [];
  return formatList([...named, ...rest], locale);
}

function without(entries: string[], others: string[]): string[] {
  return entries.filter((entry) => !others.includes(entry));
}

function isRule(field: CharterField): field is `rules.${RuleId}` {
  return field.startsWith('rules.');
}

function ruleOf(field: `rules.${RuleId}`): RuleId {
  return field.slice('rules.'.length) as RuleId;
}
