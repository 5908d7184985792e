/** The sentences of the rules that are about more than a missing credit, as plain text. */
import type { Charter, RuleId } from '../utils/core/charter';
import type { Advice, Fix, SuggestionView } from '../utils/core/suggestion';
import { formatNumber } from './format';
import { at } from './phrases';
import type { Words } from './words';

/** "You credit @adda; the tweet that you have seen is @ada’s." */
export function adviceText(words: Words, { rule, names }: Advice): string {
  // Not all of them have the same names to put in.
  const key = `hint.advice.${keyOf(rule, names)}` as 'hint.advice.altered';
  return words.t(key, named(words, names));
}

/** The one line that says where a rule comes from. */
export function reasonText({ t }: Words, rule: RuleId): string {
  return t(`rule.${ruleKey(rule)}.reason`);
}

/** What a fix’s button says: “Write “@ada””. */
export function fixText({ t }: Words, { kind, words }: Fix): string {
  switch (kind) {
    case 'restore':
      return t('hint.restore');
    case 'lower':
      return t('hint.lower');
    case 'add-source':
    case 'declare':
      return t('hint.add', { words: words.trim() });
    case 'respell':
      return t('hint.write', { words: handleIn(words) });
    default:
      return t('hint.write', { words: words.trim() });
  }
}

/** The "@" may be there already. */
function handleIn(words: string): string {
  return at(words.replace(/^@/, ''));
}

/** What a fix has done. */
export function fixedText({ t }: Words, kind: Fix['kind'], words: string): string {
  if (kind === 'restore') return t('hint.restored');
  if (kind === 'lower') return t('hint.lowered');
  return t('hint.written', { words: kind === 'respell' ? handleIn(words) : words });
}

/** "The Acme charter asks you to name the source. Press again to post as it is." */
export function stoppedText(
  words: Words,
  { rule, view }: SuggestionView,
  { name }: Pick<Charter, 'name'>,
): string {
  const names = view.kind === 'advice' ? view.advice.names : {};
  const key = `hint.asks.${ruleKey(rule)}` as 'hint.asks.tie';
  const what = words.t(key, named(words, names));
  return name === ''
    ? words.t('hint.stop.own', { what })
    : words.t('hint.stop.named', { name, what });
}

/** A credit can be too far back, or cut in half. */
function keyOf(rule: Advice['rule'], { over }: Advice['names']) {
  return rule === 'cut' && over !== undefined && over !== 0 ? 'over' : ruleKey(rule);
}

/** As locale files spell a rule: browsers take no "-" there. */
function ruleKey<Rule extends RuleId>(rule: Rule) {
  return (rule === 'passer-on' ? 'passerOn' : rule) as
    Exclude<Rule, 'passer-on'> | ('passer-on' extends Rule ? 'passerOn' : never);
}

/** Handles get their "@", numbers are written as the reader's language does. */
function named({ locale }: Words, names: Advice['names']) {
  const entries = Object.entries(names).map(([what, name]) => {
    if (typeof name === 'number') return [what, formatNumber(name, locale)];
    return [what, what === 'declaration' ? name : at(name)];
  });
  return Object.fromEntries(entries) as { handle: string };
}
