/** The words that credit a source, in every form that can be offered, and in the reader's own phrases. */
import type { Phrases } from './phrases';

export interface CreditForm {
  /** The very words that are written: "by @ada via @bob". */
  words: string;
  /** Handles that it names, without "@". */
  handles: string[];
  /** X tells those named: false for "via ada". */
  notifies: boolean;
}

/**
 * Every form in which an origin can be credited, the one to be written by the key first, each once.
 * Names of accounts in `neverNamed` appear in none; empty when nothing can be written.
 * `lang` is the draft's language (BCP 47) or null: French drafts get French words.
 */
export function creditForms(who: {
  source: string;
  finder: string;
  lang: string | null;
  phrases: Phrases;
  neverNamed: readonly string[];
}): CreditForm[] {
  throw new Error(`to be written: ${who.source}`);
}
