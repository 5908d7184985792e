/** A text as words that compare equal when people would call them the same, each with its place. */
import { fold, SEPARATOR } from './fold';

export interface Word {
  /** Folded; a hashtag without "#", a mention with "@". */
  text: string;
  /** `glyph`: one character of a script that puts no spaces between words. */
  kind: 'word' | 'number' | 'hashtag' | 'mention' | 'glyph';
  /** UTF-16 offsets in the original, end exclusive. */
  start: number;
  end: number;
  /** Written with a capital first letter. */
  capital: boolean;
}

export interface Normalised {
  words: Word[];
  /** The words but the mentions, without anything between them: what fingerprints are cut from. */
  characters: string;
  /** For each of `characters` the index of its word. */
  wordAt: Uint32Array;
  /** Nothing says that the last word is whole: no sign of the end of a sentence follows it. */
  breaksOff: boolean;
}

/** Scripts written without spaces: Han, kana, bopomofo, Thai, Lao, Myanmar, Khmer. */
const GLYPH =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u312f\u31a0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;

const AFTER_LINK = String.raw`[^\s\u3000-\u9fff\uac00-\ud7af\uff00-\uffef<>"“”«»]*`;
/** A link in a text, as a pattern: links with a scheme, and bare addresses with a path ("pic.twitter.com/x"); every repeat is bounded or consumes. */
export const LINK = String.raw`https?:\/\/${AFTER_LINK}|(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\/${AFTER_LINK}|\bwww\.${AFTER_LINK}`;
const MENTION = String.raw`(?<![\w@＠])[@＠]\w{1,20}`;
const SPECIAL = new RegExp(`(?<link>${LINK})|(?<mention>${MENTION})`, 'giu');

/** "#" and its fullwidth form. */
const HASHES = [0x23, 0xff03];
/** Between two digits these keep a number in one piece: "10,000", "18.2", "10 000". */
const IN_NUMBER = /[.,'’\u00a0\u202f]/;
const DIGIT = /\p{Nd}/u;
/** What may follow a word that was cut short: dots, and the links that X puts last. */
const AFTER_CUT = /^[\s.…]*(?:https?:\/\/|$)/u;

/**
 * The words of a text. Links, emoji, punctuation and invisible characters are left out, so that
 * changing them costs nothing. Linear in the length of the text.
 */
export function normalise(text: string): Normalised {
  const words: Word[] = [];
  let from = 0;
  for (const special of text.matchAll(SPECIAL)) {
    const end = special.index + special[0].length;
    addWords(words, text, from, special.index);
    const handle = special.groups?.mention?.slice(1);
    if (handle)
      words.push({
        text: `@${handle.toLowerCase()}`,
        kind: 'mention',
        start: special.index,
        end,
        capital: false,
      });
    from = end;
  }
  addWords(words, text, from, text.length);
  const breaksOff = AFTER_CUT.test(text.slice(words[words.length - 1]?.end));
  return { words, ...streamOf(words), breaksOff };
}

function addWords(words: Word[], text: string, from: number, to: number): void {
  let word = '';
  let start = from;
  let hash = false;
  const flush = (end: number) => {
    if (word === '') return;
    const kind = hash ? 'hashtag' : DIGIT.test(word.charAt(0)) ? 'number' : 'word';
    words.push({ text: word, kind, start, end, capital: isCapital(text, start) });
    word = '';
  };
  for (let at = from; at < to;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const plain = fold(codePoint);
    if (plain === SEPARATOR) {
      const joint = word === '' ? null : jointInNumber(text, at);
      if (joint !== null) word += joint;
      else {
        flush(at);
        hash = HASHES.includes(codePoint);
      }
    } else if (GLYPH.test(plain)) {
      flush(at);
      hash = false;
      words.push({ text: plain, kind: 'glyph', start: at, end: next, capital: false });
    } else if (plain !== '') {
      if (word === '') start = at;
      word += plain;
    }
    at = next;
  }
  flush(to);
}

/** What stands for a separator inside a number: nothing before thousands, "." before decimals; else null. */
function jointInNumber(text: string, at: number): string | null {
  if (!IN_NUMBER.test(text.charAt(at)) || !DIGIT.test(text.charAt(at - 1))) return null;
  let end = at + 1;
  while (end < at + 5 && DIGIT.test(text.charAt(end))) end++;
  const digits = end - at - 1;
  return digits === 0 ? null : digits === 3 ? '' : '.';
}

function isCapital(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter !== letter.toLowerCase();
}

function streamOf(words: readonly Word[]): Omit<Normalised, 'words' | 'breaksOff'> {
  const said = words.map((word) => (word.kind === 'mention' ? '' : word.text));
  const characters = said.join('');
  const wordAt = new Uint32Array(characters.length);
  let at = 0;
  said.forEach((word, index) => {
    wordAt.fill(index, at, at + word.length);
    at += word.length;
  });
  return { characters, wordAt };
}
