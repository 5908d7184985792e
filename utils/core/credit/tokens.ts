/** A text cut into what the grammar of credits is about: words, handles, tags, links and signs. */
import { fold } from '../fold';

export interface Token {
  kind: 'word' | 'handle' | 'tag' | 'link' | 'sign';
  /** As written. */
  text: string;
  /** Of a word: lower case, without accents, so that "VÍA" is "via". Of a sign: its first character. */
  key: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** First on its line. */
  opensLine: boolean;
  /** Nothing between it and the one before. */
  glued: boolean;
}

/**
 * Each alternative consumes what it has read, or reads a bounded number of characters: no text makes
 * this slow. A handle has at most 20 letters (old accounts); in "a@b@c" nothing is one.
 */
const TOKEN = new RegExp(
  [
    String.raw`((?:[hH][tT]{2}[pP][sS]?:\/\/|www\.|pic\.twitter\.com\/)[^\s"“”«»()[\]…]+|https?(?![\w'’-]))`,
    String.raw`([@＠](?<![@＠]{2})\w{1,20}(?![\w@＠]))`,
    String.raw`([#＃][\p{L}\p{N}\p{M}_]+)`,
    // The abbreviations with a slash: h/t, ht/, r/t, m/t, c/o, v/.
    String.raw`((?=[cChHmMrRvV])(?<![\p{L}\p{N}_])(?:[hHrRmM]\/[tT]|[cC]\/[oO]|[hH][tT]\/|[vV] ?\/)(?![\p{L}\p{N}_/])|[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*)`,
    // Signs, "(c)" one of them, with the one that asks for a picture instead of a letter: "©️".
    String.raw`\([cC]\)|([^\s\p{Cf}])\5*\ufe0f?`,
  ].join('|'),
  'gu',
);
const ASCII_WORD = /^\w+$/;
/** "l’article" is an article. */
const ARTICLE = /^(?:l|un|dell)'/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [piece, link, handle, tag, word] = match;
    const start = match.index;
    const end = start + piece.length;
    const glued = start === last && start > 0;
    const opensLine = tokens.length === 0 || (!glued && text.slice(last, start).includes('\n'));
    const kind = word ? 'word' : link ? 'link' : handle ? 'handle' : tag ? 'tag' : 'sign';
    tokens.push({ kind, text: piece, key: keyOf(kind, piece), start, end, opensLine, glued });
    last = end;
  }
  return tokens;
}

function keyOf(kind: Token['kind'], piece: string): string {
  if (kind === 'word') return plain(piece);
  if (kind === 'handle') return piece.slice(1).toLowerCase();
  if (kind === 'tag') return plain(piece.slice(1));
  if (kind === 'link') return 'http';
  if (piece.length === 1) return piece;
  return /^\(c/i.test(piece) ? '©' : String.fromCodePoint(piece.codePointAt(0) ?? 0);
}

/** Lower case without accents: what the words of the forms are compared by. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  let bare = '';
  for (const letter of lower) bare += letter < '\u0080' ? letter : unaccented(letter);
  return bare.length < 3 ? bare : bare.replace(ARTICLE, '').replace(' ', '');
}

function unaccented(letter: string): string {
  return letter === '’' ? "'" : fold(letter.codePointAt(0) ?? 0);
}
