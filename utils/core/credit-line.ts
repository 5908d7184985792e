/** The words that credit a source, in every form that can be offered, and in the reader's own phrases. */
import { defaultPhrases, type Phrases } from './phrases';
import { isHandle, sameHandle } from './tweet';

export interface CreditForm {
  /** The very words that are written: "by @ada via @bob". */
  words: string;
  /** Handles that it names, without "@". */
  handles: string[];
  /** X tells those named: false for "via ada". */
  notifies: boolean;
}

interface Who {
  /** Null for a link alone: nobody's words, and the finder is who is named. */
  source: string | null;
  /** Who put the source in front of the reader: another account, or the source itself. */
  finder: string;
  /** Of the words around, BCP 47: French ones get French words. */
  lang?: string | null;
  phrases?: Partial<Phrases>;
  /** Accounts that no form names. Lower case. */
  neverNamed?: readonly string[];
}

type Phrase = (name: string) => string;

/** The phrases by their names in the settings. */
const english = {
  by: (name) => `by ${name}`,
  source: (name) => `source: ${name}`,
  credit: (name) => `credit: ${name}`,
  via: (name) => `via ${name}`,
  brackets: (name) => `(via ${name})`,
  ht: (name) => `HT ${name}`,
  thanks: (name) => `thanks ${name}`,
} as const satisfies Record<string, Phrase>;

const french: typeof english = {
  ...english,
  by: (name) => `par ${name}`,
  source: (name) => `source\u00a0: ${name}`,
  credit: (name) => `crédit\u00a0: ${name}`,
  thanks: (name) => `merci ${name}`,
};

/** What says that words are another's, and not whose. */
export const notMine = { en: '(not my words)', fr: '(pas de moi)' };

/**
 * Every form in which an origin can be credited, the one that the key writes first, each once; the
 * forms that notify nobody come last. Empty when a handle is not what a handle must be, and when
 * the source is never to be named.
 */
export function creditForms(who: Who): CreditForm[] {
  const { finder, lang, phrases = defaultPhrases, neverNamed = [] } = who;
  const source = who.source ?? finder;
  const isLink = who.source === null;
  if (!isHandle(source) || !isHandle(finder)) return [];
  if (neverNamed.includes(source.toLowerCase())) return [];
  const isFrench = lang?.toLowerCase().startsWith('fr') ?? false;
  const say = isFrench ? french : english;
  const isDirect = sameHandle(source, finder);
  const through = !isDirect && !neverNamed.includes(finder.toLowerCase());
  const named = (name: string | undefined, otherwise: keyof typeof english): Phrase =>
    Object.entries(say).find(([one]) => one === name)?.[1] ?? say[otherwise];
  const [bySource, byFinder] = [named(phrases.source, 'by'), named(phrases.finder, 'via')];

  const both = (one: string, other: string): string => `${bySource(one)} ${byFinder(other)}`;
  const naming = (words: string, ...handles: string[]): CreditForm => ({
    words,
    handles,
    notifies: words.includes('@'),
  });
  const forms = [
    ...(through ? [naming(both(`@${source}`, `@${finder}`), source, finder)] : []),
    ...(isLink ? [byFinder] : isDirect ? [byFinder, bySource] : [bySource, byFinder])
      .concat([say.via, say.brackets, say.ht], isLink ? [] : [say.source])
      .map((phrase) => naming(phrase(`@${source}`), source)),
    ...(through ? [naming(byFinder(`@${finder}`), finder)] : []),
    ...(through ? [naming(both(source, finder), source, finder)] : []),
    naming(say.via(source), source),
    ...(isLink ? [] : [naming(isFrench ? notMine.fr : notMine.en)]),
  ];
  const first = (form: CreditForm): CreditForm | undefined =>
    forms.find(({ words }) => words === form.words);
  return forms.filter((form) => form === first(form));
}

/** The first of these forms; null when there is none. */
export function creditLine(who: Who): string | null {
  return creditForms(who)[0]?.words ?? null;
}
