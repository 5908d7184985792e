/** The phrases that a charter can choose from to name a source and a finder, and templates of one's own. */

/** What names the source when somebody else was the finder: "by @ada", "source: @ada". */
export const sourcePhrases = ['by', 'source', 'credit', 'translated', 'photo', 'rt', 'mt'] as const;
/** What names the finder, and the source when the author was the finder: "via @bob". */
export const finderPhrases = ['via', 'brackets', 'ht', 'h/t', 'thanks', 'seen'] as const;
export type PhraseName = (typeof sourcePhrases)[number] | (typeof finderPhrases)[number];

/** Each a name out of the lists, or a template of one's own ("seen at {finder}"). */
export interface Phrases {
  source: string;
  finder: string;
  /** "" for the two of them in a row; a template of one's own has `{source}` and `{finder}`. */
  both: string;
}

export const defaultPhrases: Phrases = { source: 'by', finder: 'via', both: '' };

const english: Record<PhraseName, string> = {
  by: 'by {source}',
  source: 'source: {source}',
  credit: 'credit: {source}',
  translated: 'translated from {source}',
  photo: '📷 {source}',
  rt: 'RT {source}:',
  mt: 'MT {source}:',
  via: 'via {finder}',
  brackets: '(via {finder})',
  ht: 'HT {finder}',
  'h/t': 'h/t {finder}',
  thanks: 'thanks {finder}',
  seen: 'seen on {finder}',
};

const french: Record<PhraseName, string> = {
  ...english,
  by: 'par {source}',
  source: 'source\u00a0: {source}',
  credit: 'crédit\u00a0: {source}',
  translated: 'traduit de {source}',
  thanks: 'merci {finder}',
  seen: 'vu chez {finder}',
};

/** The named phrases as templates; French ones where the words around are French. */
export const phraseWords = { en: english, fr: french };

/** These begin a draft: the words that follow are another's. */
export function isOpening(template: string): boolean {
  return template === english.rt || template === english.mt;
}

/** The template of a phrase of the charter: a named one in this language, or one's own. */
export function templateOf(phrase: string, language: keyof typeof phraseWords): string {
  return Object.entries(phraseWords[language]).find(([name]) => name === phrase)?.[1] ?? phrase;
}

/** A template with its names, "@" and all. */
export function filled(template: string, source: string, finder: string): string {
  return template.replace('{source}', source).replace('{finder}', finder);
}

export type TemplateKind = 'source' | 'finder' | 'both';
export type TemplateProblem = 'empty' | 'too-long' | 'at-sign' | 'unknown-name' | 'no-name';

const PLACE = /\{(?:source|finder)\}/g;
const LONGEST_TEMPLATE = 60;
const placesOf: Record<TemplateKind, readonly string[]> = {
  source: ['{source}'],
  finder: ['{finder}'],
  both: ['{source}', '{finder}'],
};

/** Why a text is no template of this kind; null when it is one. */
export function templateProblem(text: string, kind: TemplateKind): TemplateProblem | null {
  const places = placesOf[kind];
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_TEMPLATE) return 'too-long';
  // Names get theirs, and nobody else is told of every credit.
  if (/[@＠]/.test(text)) return 'at-sign';
  const written = text.match(/\{[^{}]*\}/g) ?? [];
  if (written.some((place) => !places.includes(place))) return 'unknown-name';
  if (/[{}]/.test(text.replace(PLACE, ''))) return 'unknown-name';
  return places.every((place) => written.filter((one) => one === place).length === 1)
    ? null
    : 'no-name';
}

/** What was stored of them, as far as it fits. */
export function parsePhrases(stored: unknown): Partial<Phrases> {
  const from = typeof stored === 'object' && stored !== null ? (stored as Partial<Phrases>) : {};
  const source = phrase(from.source, 'source', sourcePhrases);
  const finder = phrase(from.finder, 'finder', finderPhrases);
  const both = phrase(from.both, 'both', ['']);
  return {
    ...(source !== null && { source }),
    ...(finder !== null && { finder }),
    ...(both !== null && { both }),
  };
}

function phrase(value: unknown, kind: TemplateKind, names: readonly string[]): string | null {
  if (typeof value !== 'string') return null;
  if (names.includes(value)) return value;
  const template = value.replace(/\s+/g, ' ').trim();
  return templateProblem(template, kind) === null ? template : null;
}
