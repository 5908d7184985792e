/** A text cut into what the grammar of credits is about: words, handles, tags, links and signs. */
import { fold } from '../fold';
import { letterAt, unitsAt } from './letters';

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

/** What starts with an ordinary letter and is no word; the abbreviations are h/t, ht/, r/t, m/t, c/o, v/. */
const LINK =
  /(?:[hH][tT]{2}[pP][sS]?:\/\/|www\.|pic\.twitter\.com\/)[^\s"“”«»()[\]…]+|https?(?![\w'’-])/uy;
const ABBREVIATION =
  /(?<![\p{L}\p{N}_])(?:[hHrRmM]\/[tT]|[cC]\/[oO]|[hH][tT]\/|[vV] ?\/)(?![\p{L}\p{N}_/])/uy;
/** At most 20 letters (old accounts); in "a@b@c" nothing is one. */
const HANDLE = /[@＠](?<![@＠]{2})\w{1,20}(?![\w@＠])/uy;
const COPYRIGHT = /\([cC]\)/uy;
const PICTURE = '\ufe0f';

const ASCII_WORD = /^\w+$/;
/** "l’article" is an article, "bell’articolo" an articolo. */
const ARTICLE = /^(?:l|un|\w{1,4}ll|quest)'/;

/** Read by hand, once from left to right: one pattern for all of it takes twice the time. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let opensLine = true;
  let last = 0;
  for (let start = 0; start < text.length;) {
    const letter = letterAt(text, start);
    if (letter === 'gap') {
      opensLine ||= text.charCodeAt(start) === 0x0a;
      start += unitsAt(text, start);
      continue;
    }
    const { kind, end } = letter === 'word' ? wordAt(text, start) : signAt(text, start);
    const piece = text.slice(start, end);
    const glued = start === last && start > 0;
    tokens.push({ kind, text: piece, key: keyOf(kind, piece), start, end, opensLine, glued });
    opensLine = false;
    start = last = end;
  }
  return tokens;
}

type Piece = Pick<Token, 'kind' | 'end'>;

function wordAt(text: string, start: number): Piece {
  const first = text.charAt(start);
  if ('hHwp'.includes(first) && matches(LINK, text, start))
    return { kind: 'link', end: LINK.lastIndex };
  if ('hHrRmMcCvV'.includes(first) && matches(ABBREVIATION, text, start))
    return { kind: 'word', end: ABBREVIATION.lastIndex };
  return { kind: 'word', end: lettersEnd(text, start, true) };
}

function signAt(text: string, start: number): Piece {
  const sign = text.charAt(start);
  if ((sign === '@' || sign === '＠') && matches(HANDLE, text, start))
    return { kind: 'handle', end: HANDLE.lastIndex };
  if (sign === '#' || sign === '＃') {
    const end = lettersEnd(text, start + 1, false);
    if (end > start + 1) return { kind: 'tag', end };
  }
  if (sign === '(' && matches(COPYRIGHT, text, start))
    return { kind: 'sign', end: COPYRIGHT.lastIndex };
  return { kind: 'sign', end: signEnd(text, start) };
}

/** After the letters from here on; of a word also those after "’" and "-": "grand-mère". */
function lettersEnd(text: string, start: number, joined: boolean): number {
  let end = start;
  for (; end < text.length; end += unitsAt(text, end)) {
    if (letterAt(text, end) === 'word') continue;
    const joins = joined && "'’-".includes(text.charAt(end)) && letterAt(text, end + 1) === 'word';
    if (!joins) break;
  }
  return end;
}

/** After a sign and its repetitions, with what asks for a picture instead of a letter: "©️". */
function signEnd(text: string, start: number): number {
  const units = unitsAt(text, start);
  const sign = text.slice(start, start + units);
  let end = start + units;
  while (text.startsWith(sign, end)) end += units;
  return text.startsWith(PICTURE, end) ? end + 1 : end;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
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
