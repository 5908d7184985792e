/** The phrases that a reader can choose from to name a source and a finder. */

/** What stands before the source's name when somebody else was the finder: "by @ada", "source: @ada". */
export const sourcePhrases = ['by', 'source', 'credit'] as const;
/** What stands before the finder's name, and the source's when the author was the finder: "via @bob". */
export const finderPhrases = ['via', 'brackets', 'ht', 'thanks'] as const;

export interface Phrases {
  source: (typeof sourcePhrases)[number];
  finder: (typeof finderPhrases)[number];
}

export const defaultPhrases: Phrases = { source: 'by', finder: 'via' };

/** Whatever was stored, as phrases: what is not one falls back to the default. */
export function parsePhrases(stored: unknown): Phrases {
  const from = typeof stored === 'object' && stored !== null ? (stored as Partial<Phrases>) : {};
  return {
    source: sourcePhrases.find((name) => name === from.source) ?? defaultPhrases.source,
    finder: finderPhrases.find((name) => name === from.finder) ?? defaultPhrases.finder,
  };
}
