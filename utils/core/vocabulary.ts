/** Which tweets have which words, in memory: a word begun, or written a little otherwise, is looked up among all of them. */
import { withinEdits } from './near';

const SHORTEST_NEAR = 4;
const TWO_EDITS = 8;

export class Vocabulary {
  /** The docs that have a word, in the order in which they were added. */
  private readonly docs = new Map<string, number[]>();
  /** By doc, how many of the words asked for it has; wiped at each question. */
  private had = new Uint8Array(0);

  add(doc: number, text: string): void {
    for (const word of new Set(wordsIn(text))) {
      const docs = this.docs.get(word);
      if (docs) docs.push(doc);
      else this.docs.set(word, [doc]);
    }
  }

  /**
   * Tells of a doc whether it has all these words, in part or whole.
   * @param near words with one error in four letters, or two in eight, count too.
   * @param docs as many as there ever were.
   */
  having(words: readonly string[], near: boolean, docs: number): (doc: number) => boolean {
    if (this.had.length < docs) this.had = new Uint8Array(docs * 2);
    const { had } = this;
    had.fill(0);
    words.forEach((word, before) => {
      for (const [known, docs] of this.docs) {
        if (!known.includes(word) && !(near && isNearly(word, known))) continue;
        for (const doc of docs) if (had[doc] === before) had[doc] = before + 1;
      }
    });
    return (doc) => had[doc] === words.length;
  }
}

/** The words of a plain text. */
export function wordsIn(text: string): string[] {
  return text.match(isAscii(text) ? /[a-z0-9_]+/g : /[\p{L}\p{N}_]+/gu) ?? [];
}

function isAscii(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text);
}

/** What is typed may be a word only begun: then so much of the known one is compared. */
function isNearly(word: string, known: string): boolean {
  const most = word.length >= TWO_EDITS ? 2 : 1;
  if (word.length < SHORTEST_NEAR || known.length < word.length - most) return false;
  // A word with one error has one of its halves whole: only such words are looked closer at.
  const half = word.length >> 1;
  if (!known.includes(word.slice(0, half)) && !known.includes(word.slice(half))) return false;
  return withinEdits(word, known, most) || withinEdits(word, known.slice(0, word.length), most);
}
