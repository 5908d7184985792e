/** The words that credit a source, in every form that can be offered, and in the reader's own phrases. */
import {
  defaultPhrases,
  filled,
  isOpening,
  type Phrases,
  phraseWords,
  templateOf,
} from './phrases';
import { isHandle, sameHandle } from './tweet';

export interface CreditForm {
  /** The very words that are written: "by @ada via @bob". */
  words: string;
  /** Handles that it names, without "@". */
  handles: string[];
  /** X tells those named: false for "via ada". */
  notifies: boolean;
  /** It begins the draft, "RT @ada: …"; all others stand at its end. */
  place?: 'start';
}

interface Who {
  /** Null for a link alone: nobody's words, and the finder is who is named. */
  source: string | null;
  /** Who put the source in front of the reader: another account, or the source itself. */
  finder: string;
  /** Of the words around, BCP 47: French ones get French words. */
  lang?: string | null;
  /** The words were copied out of a translation: that is what is said of them first. */
  translated?: boolean;
  /** It is a picture, and no words: "📷 @ada" says so. */
  picture?: boolean;
  phrases?: Partial<Phrases>;
  /** Accounts that no form names. Lower case. */
  neverNamed?: readonly string[];
}

/** What says that words are another's, and not whose. */
export const notMine = { en: '(not my words)', fr: '(pas de moi)' };

/**
 * Every form in which an origin can be credited, the one that the key writes first, each once; the
 * forms that notify nobody come last. Empty when a handle is not what a handle must be, and when
 * the source is never to be named.
 */
export function creditForms(who: Who): CreditForm[] {
  const { finder, lang, translated = false, picture = false, neverNamed = [] } = who;
  const phrases = { ...defaultPhrases, ...who.phrases };
  const source = who.source ?? finder;
  const isLink = who.source === null;
  if (!isHandle(source) || !isHandle(finder)) return [];
  if (neverNamed.includes(source.toLowerCase())) return [];
  const language = lang?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const say = phraseWords[language];
  const isDirect = sameHandle(source, finder);
  const through = !isDirect && !neverNamed.includes(finder.toLowerCase());
  const asSource = templateOf(phrases.source, language);
  // "RT @ada: …" gives the words that follow as hers.
  const ofPicture = picture && isOpening(asSource) ? say.photo : asSource;
  const bySource = translated ? say.translated : ofPicture;
  const byFinder = templateOf(phrases.finder, language);
  const inARow = translated || phrases.both === '';
  const both = inARow ? `${bySource} ${byFinder}` : phrases.both;

  const chosen = isLink ? [byFinder] : [bySource, byFinder];
  const others = [say.via, say.brackets, say.ht, say['h/t'], say.thanks, say.seen];
  const ofWords = picture ? [say.source] : [say.source, say.rt, say.mt];
  const alone = [
    ...(isDirect && !translated ? chosen.toReversed() : chosen),
    ...(picture ? [say.photo] : []),
    ...others,
    ...(isLink ? [] : ofWords),
  ];

  const naming = (template: string, one: string, other = one): CreditForm => ({
    words: filled(template, one, other),
    handles: [...new Set([one, other])].map((name) => name.replace('@', '')),
    notifies: one.startsWith('@'),
    ...(isOpening(template) && { place: 'start' }),
  });
  // What begins a draft names the source alone: the finder would stand at the other end.
  const names = (one: string, other: string): CreditForm =>
    inARow && isOpening(bySource) ? naming(bySource, one) : naming(both, one, other);
  const forms = [
    ...(through ? [names(`@${source}`, `@${finder}`)] : []),
    ...alone.map((template) => naming(template, `@${source}`)),
    ...(through ? [naming(byFinder, `@${finder}`), names(source, finder)] : []),
    naming(say.via, source),
    ...(isLink || picture ? [] : [{ words: notMine[language], handles: [], notifies: false }]),
  ];
  const first = (form: CreditForm): CreditForm | undefined =>
    forms.find(({ words }) => words === form.words);
  return forms.filter((form) => form === first(form));
}

/** The first of these forms; null when there is none. */
export function creditLine(who: Who): string | null {
  return creditForms(who)[0]?.words ?? null;
}
