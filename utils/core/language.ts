/** In which of the languages that credits are written in a text is, by its smallest words. */

/** Each is frequent in one of the two and rare in the other. */
const words = {
  en: 'the and is are was of to in that it for with you this have not what they who from will',
  fr: 'le la les des un une et est sont du au aux que qui dans pour pas sur avec ce cette vous nous je il elle ont ne plus mais',
} as const;

export type Language = keyof typeof words;

const languageOfWord = new Map<string, Language>(
  (Object.keys(words) as Language[]).flatMap((language) =>
    words[language].split(' ').map((word) => [word, language] as const),
  ),
);

/** Null when the words do not tell: none of them are there, or as many of each. */
export function languageOf(text: string): Language | null {
  const counts = { en: 0, fr: 0 };
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const language = languageOfWord.get(word);
    if (language) counts[language]++;
  }
  if (counts.en === counts.fr) return null;
  return counts.en > counts.fr ? 'en' : 'fr';
}
