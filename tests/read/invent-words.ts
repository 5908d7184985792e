/** Words, names, ids and addresses that stand for real ones: the same for the same, and nobody's. */
import { profileHandle } from '../../utils/x/page';

/** Letters that stand for those of a script, from the first to the last: all of them exist. */
const SCRIPTS: readonly [script: RegExp, first: string, last: string][] = [
  [/\p{Script=Han}/u, '一', '帀'],
  [/\p{Script=Hangul}/u, '가', '힣'],
  [/\p{Script=Hiragana}/u, 'あ', 'ん'],
  [/\p{Script=Katakana}/u, 'ア', 'ン'],
  [/\p{Script=Cyrillic}/u, 'а', 'я'],
  [/\p{Script=Greek}/u, 'α', 'ω'],
  [/\p{Script=Arabic}/u, 'ف', 'ي'],
  [/\p{Script=Hebrew}/u, 'א', 'ת'],
  [/\p{Script=Devanagari}/u, 'क', 'ह'],
  [/\p{Script=Thai}/u, 'ก', 'ฮ'],
];

const SYLLABLES = ['lo', 'mu', 'ri', 'ta', 'ne', 'so', 'vi', 'ka', 'du', 'pe', 'fa', 'gi'];

/** What is spelt the same in every address, and says nothing of anybody. */
const COMMON = /^(?:https?|www)$/i;
/** A handle, a host, a number or a word, wherever it stands. */
const PIECES = /@\w{1,20}|(?:[\w-]+\.)+[a-z]{2,24}(?![\w.])|\d+|[\p{L}\p{M}]+/giu;
/** Numbers with so many digits are somebody's: of tweets, accounts, files. */
const ID_DIGITS = 5;
const FIRST_ID = 1900000000000000101n;

export interface Inventor {
  /** Any text, emoji and signs kept. */
  text(text: string): string;
  handle(handle: string): string;
  /** A number that names something; a short one is kept. */
  id(digits: string): string;
  /** The address of a page, a picture or a place on X, in the same form. */
  address(address: string): string;
}

export function createInventor(): Inventor {
  const known = new Map<string, string>();
  let seed = 1;

  /** The same for the same, numbered by kind in the order in which they came. */
  function same(kind: string, real: string, make: (count: number) => string): string {
    const key = `${kind} ${real}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const count = [...known.keys()].filter((other) => other.startsWith(`${kind} `)).length + 1;
    const made = make(count);
    known.set(key, made);
    return made;
  }

  /** Park and Miller's generator, "Random number generators: good ones are hard to find", CACM 1988. */
  function random(below: number): number {
    seed = (seed * 48271) % 0x7fffffff;
    return seed % below;
  }

  function letters(word: string): string {
    const characters = Array.from(word, (character) => {
      const [, first, last] = SCRIPTS.find(([script]) => script.test(character)) ?? [];
      if (!first || !last) return SYLLABLES[random(SYLLABLES.length)] ?? '';
      const from = first.charCodeAt(0);
      return String.fromCharCode(from + random(last.charCodeAt(0) - from + 1));
    });
    // A syllable has two letters.
    return characters.join('').slice(0, Math.max(2, characters.length));
  }

  function word(real: string): string {
    if (COMMON.test(real)) return real;
    const made = same('word', real.toLowerCase(), () => letters(real));
    if (real.length > 1 && real === real.toUpperCase()) return made.toUpperCase();
    return /^\p{Lu}/u.test(real) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  }

  const handle = (real: string): string =>
    same('handle', real.toLowerCase(), (count) => `person${count}`);
  const host = (real: string): string =>
    same('host', real.toLowerCase().replace(/^www\./, ''), (count) => `site${count}.example`);
  const file = (real: string): string => same('file', real, (count) => `Fixture${count}`);
  const id = (digits: string): string =>
    digits.length < ID_DIGITS
      ? digits
      : same('id', digits, (count) => (FIRST_ID + BigInt(count)).toString());

  function text(real: string): string {
    return real.replace(PIECES, (piece) => {
      if (piece.startsWith('@')) return `@${handle(piece.slice(1))}`;
      if (piece.includes('.')) return host(piece);
      if (!/^\d/.test(piece)) return word(piece);
      return piece.length < ID_DIGITS
        ? piece.replace(/\d/g, () => String(random(9) + 1))
        : id(piece);
    });
  }

  function address(real: string): string {
    if (/^(?:data|blob):/.test(real)) return real.startsWith('data:') ? 'data:,' : 'blob:fixture';
    const url = URL.parse(real, 'https://x.com');
    if (!url || !/^https?:$/.test(url.protocol)) return '#';
    const isRelative = /^\/(?!\/)/.test(real);
    const { hostname } = url;
    if (/^(?:(?:www|mobile|pro)\.)?(?:x|twitter)\.com$/.test(hostname))
      return `${isRelative ? '' : url.origin}${place(url.pathname)}`;
    if (hostname === 't.co') return `https://t.co/${file(url.pathname)}`;
    if (/^abs(?:-\d)?\.twimg\.com$/.test(hostname)) return real;
    if (hostname.endsWith('.twimg.com')) return `https://${hostname}${picture(url)}`;
    return `https://${host(hostname)}/${file(real)}`;
  }

  /** On X: a person, what is theirs, or one of X's own pages. */
  function place(path: string): string {
    const [, first = '', ...rest] = path.split('/');
    const isPerson = profileHandle(`/${first}`) !== null;
    const own = first === 'hashtag' ? (part: string) => text(decodeURIComponent(part)) : keyOrId;
    return `/${[isPerson ? handle(first) : first, ...rest.map(own)].join('/')}`;
  }

  function keyOrId(part: string): string {
    if (/^\d+$/.test(part)) return id(part);
    return /^[a-z_]*$/.test(part) ? part : file(part);
  }

  function picture({ pathname, search }: URL): string {
    const folders = pathname.split('/');
    const [, name = '', end = ''] = /^(.*?)(\.\w{2,4})?$/.exec(folders.pop() ?? '') ?? [];
    return `${folders.map(keyOrId).join('/')}/${file(name)}${end}${search}`;
  }

  return { text, handle, id, address };
}
