/** The words of the surfaces: components get them as a prop, so that they know no browser API. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

export interface Words {
  t: (typeof i18n)['t'];
  /** BCP 47: for numbers and dates. */
  locale: string;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsProvider above this component');
  return words;
}

/**
 * The words with the locale that goes with them: the browser's own when it is in the language of
 * the words ("fr-CA"), else the words', so that an English sentence never holds a German date.
 */
export function wordsFor(t: Words['t'], browserLanguage: string): Words {
  const language = t('language');
  const same = browserLanguage.toLowerCase().split('-')[0] === language;
  return { t, locale: same ? browserLanguage : language };
}
