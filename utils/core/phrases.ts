/** The phrases that a charter can choose from to name a source and a finder, and those of one's own. */

/** What stands before the source's name when somebody else was the finder: "by @ada", "source: @ada". */
export const sourcePhrases = ['by', 'source', 'credit'] as const;
/** What stands before the finder's name, and the source's when the author was the finder: "via @bob". */
export const finderPhrases = ['via', 'brackets', 'ht', 'thanks'] as const;

/** Each a name out of the lists, or a template of one's own ("seen at {finder}"). */
export interface Phrases {
  source: string;
  finder: string;
  /** "" for the two of them in a row; a template of one's own has `{source}` and `{finder}`. */
  both: string;
}

export const defaultPhrases: Phrases = { source: 'by', finder: 'via', both: '' };

/** What was stored of them, as far as it fits. */
export function parsePhrases(stored: unknown): Partial<Phrases> {
  const from = typeof stored === 'object' && stored !== null ? (stored as Partial<Phrases>) : {};
  const source = sourcePhrases.find((name) => name === from.source);
  const finder = finderPhrases.find((name) => name === from.finder);
  return { ...(source && { source }), ...(finder && { finder }) };
}
