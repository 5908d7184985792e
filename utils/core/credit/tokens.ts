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
    String.raw`(?:[hH][tT]{2}[pP][sS]?:\/\/|www\.|pic\.twitter\.com\/)[^\s"“”«»()[\]…]+`,
    String.raw`[@＠](?<![@＠]{2})\w{1,20}(?![\w@＠])`,
    String.raw`[#＃][\p{L}\p{N}\p{M}_]+`,
    // The abbreviations with a slash: h/t, ht/, r/t, m/t, c/o, v/; and (c).
    String.raw`(?=[cChHmMrRvV])(?<![\p{L}\p{N}_])(?:[hHrRmM]\/[tT]|[cC]\/[oO]|[hH][tT]\/|[vV] ?\/)(?![\p{L}\p{N}_/])|\([cC]\)`,
    String.raw`[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*`,
    String.raw`([^\s\p{Cf}])\1*`,
  ].join('|'),
  'gu',
);
const ASCII_WORD = /^\w+$/;
const LINK = /^(?:https?(?::|$)|www\.|pic\.)/i;
const WORD = /^[\p{L}\p{N}_]/u;
const FOREIGN = /[\u0080-\u{10ffff}]/gu;
/** "l’article" is an article. */
const ARTICLE = /^(?:l|un|dell)'/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: piece, index: start } of text.matchAll(TOKEN)) {
    const kind = kindOf(piece);
    const end = start + piece.length;
    const glued = start === last && start > 0;
    const opensLine = tokens.length === 0 || (!glued && text.slice(last, start).includes('\n'));
    tokens.push({ kind, text: piece, key: keyOf(kind, piece), start, end, opensLine, glued });
    last = end;
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] {
  const first = piece.charAt(0);
  // One sign more than once, "@@" or "##", is no name.
  const named = piece.length > 1 && piece.charAt(1) !== first;
  if (first === '@' || first === '＠') return named ? 'handle' : 'sign';
  if (first === '#' || first === '＃') return named ? 'tag' : 'sign';
  if (!WORD.test(piece)) return 'sign';
  return piece.length > 3 && LINK.test(piece) ? 'link' : 'word';
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
  const bare = lower.replace(FOREIGN, unaccented);
  return bare.length < 3 ? bare : bare.replace(ARTICLE, '').replace(' ', '');
}

function unaccented(letter: string): string {
  return letter === '’' ? "'" : fold(letter.codePointAt(0) ?? 0);
}
