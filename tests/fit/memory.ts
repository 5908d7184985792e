/** A library held in memory: the product's fingerprints and candidates, its postings unpacked. */
import { candidates } from '../../utils/core/candidates';
import { fingerprints, queryFingerprints } from '../../utils/core/fingerprint';
import { linkFingerprints } from '../../utils/core/link';
import { pairsOf, type Pair, type Rarity } from '../../utils/core/similarity';
import type { Doc } from './data';

export interface Judged {
  doc: Doc;
  pair: Pair;
}

export class Memory {
  readonly docs: readonly Doc[];
  private readonly postings = new Map<number, number[]>();

  constructor(docs: readonly Doc[]) {
    this.docs = docs;
    docs.forEach(({ text, urls }, index) => {
      const links = urls.map((url) => ({ href: url, text: url }));
      for (const fingerprint of [...fingerprints(text), ...linkFingerprints({ links })]) {
        const list = this.postings.get(fingerprint);
        if (list) list.push(index);
        else this.postings.set(fingerprint, [index]);
      }
    });
  }

  /** The candidates of a text that pass, each with what is seen of the pair. */
  judge(text: string, passes: (doc: Doc) => boolean = () => true): Judged[] {
    const asked = queryFingerprints(text);
    const lists = [...asked].flatMap((fingerprint) => {
      const docs = this.postings.get(fingerprint);
      return docs ? [{ fingerprint, docs: Uint32Array.from(docs) }] : [];
    });
    const frequency = new Map(lists.map(({ fingerprint, docs }) => [fingerprint, docs.length]));
    const known = new Set(asked);
    const rarity: Rarity = {
      size: this.docs.length,
      documentFrequency: (fingerprint) =>
        known.has(fingerprint) ? (frequency.get(fingerprint) ?? 0) : undefined,
    };
    const docs = candidates(lists, this.docs.length).flatMap(({ doc }) => {
      const found = this.docs[doc];
      return found && passes(found) ? [found] : [];
    });
    const texts = docs.map((doc) => doc.text);
    const pairs = pairsOf(text, texts, rarity);
    return docs.flatMap((doc, index) => {
      const pair = pairs[index];
      return pair ? [{ doc, pair }] : [];
    });
  }
}
