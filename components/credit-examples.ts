/** A charter's phrases as the very words that they write, about @ada and @bob. */
import { FINDER, SOURCE } from '../utils/core/charter-samples';
import { type CreditForm, creditForms } from '../utils/core/credit-line';
import {
  defaultPhrases,
  filled,
  type Phrases,
  type TemplateKind,
  templateOf,
} from '../utils/core/phrases';
import { at } from './phrases';

/** What a phrase of the charter writes: "by @ada", "via @bob"; of both, the two of them. */
export function phraseExample(kind: TemplateKind, phrases: Partial<Phrases>, lang: string): string {
  const all = { ...defaultPhrases, ...phrases };
  if (kind === 'both') return exampleForms(all, lang).through?.words ?? '';
  return filled(templateOf(all[kind], lang === 'fr' ? 'fr' : 'en'), at(SOURCE), at(FINDER));
}

/** How @ada is credited: found through @bob, and read directly. */
export function exampleForms(
  phrases: Partial<Phrases>,
  lang: string,
): Record<'through' | 'direct', CreditForm | undefined> {
  const form = (finder: string) => creditForms({ source: SOURCE, finder, lang, phrases })[0];
  return { through: form(FINDER), direct: form(SOURCE) };
}
