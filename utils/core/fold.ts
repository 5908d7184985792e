/** One character as its plain form: compatibility forms, case, accents and look-alikes taken away. */

/** What a separator folds to: white space, punctuation, symbols, emoji. */
export const SEPARATOR = ' ';

/** Marks that only decorate a letter: accents, harakat, niqqud, kana voicing, variation selectors. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f]/g;
/** Zero-width and bidi controls, soft hyphen, fillers, and the Arabic stretching stroke. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\u0640/u;
/** Signs that decompose into letters. */
const TRADE_MARKS = /[™℠]/;
/** All but letters, digits and their marks; and letters, by their category only, that work as apostrophes. */
const NOT_WORD = /[^\p{L}\p{N}\p{M}]|[\u0640\u02b9-\u02df\u02e5-\u02ff]/gu;

/** Pairs of strings of equal length: letters that look alike or that accents alone do not explain. */
const LOOK_ALIKES: readonly (readonly [from: string, to: string])[] = [
  // Cyrillic, some of them alike in capitals only; consistent, so real Cyrillic loses nothing
  ['авеіјкмнорстухѕԁһԛԝѵ', 'abeijkmhopctyxsdhqwv'],
  // Greek, by the small letters
  ['αικνορτυχωϲ', 'aikvoptuxwc'],
  // Armenian and Latin letters outside the usual alphabet
  ['օսոհɑɡıłđøħŧʀɴʟɪʏɢʜʙᴀᴄᴅᴇғᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ', 'ounhagildohtrnliyghbacdefjkmopstuvwz'],
];
const lookAlikes = new Map(
  LOOK_ALIKES.flatMap(([from, to]) =>
    Array.from(from, (letter, index) => [letter, to.charAt(index)] as const),
  ),
);
const LIGATURES = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** First code points of the circled and squared capitals that Unicode does not decompose. */
const ENCLOSED = [0x1f150, 0x1f170];

/** The unified ideographs are their own plain forms: thousands of them, each of which would cost a look. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

const folded = new Map<number, string>();

/**
 * The plain form of a code point: lower-case letters or digits, `SEPARATOR` for what stands between
 * words, and nothing for what cannot be seen. Unicode UAX 15 (NFKD), UTS 39 for the idea of
 * look-alikes.
 */
export function fold(codePoint: number): string {
  let plain = folded.get(codePoint);
  if (plain === undefined) {
    plain = foldAnew(codePoint);
    folded.set(codePoint, plain);
  }
  return plain;
}

function foldAnew(codePoint: number): string {
  if (codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH)
    return String.fromCharCode(codePoint);
  for (const first of ENCLOSED)
    if (codePoint >= first && codePoint < first + 26)
      return String.fromCharCode(0x61 + codePoint - first);
  const character = String.fromCodePoint(codePoint);
  if (UNSEEN.test(character)) return '';
  if (TRADE_MARKS.test(character)) return SEPARATOR;
  const decomposed = character.normalize('NFKD');
  const bare = decomposed.replace(MARKS, '');
  if (bare === '') return '';
  // Upper case first: it unites ß with ss, dotless ı with i and final ς with σ.
  const cased = bare.toUpperCase().toLowerCase().replace(MARKS, '');
  const letters = cased.replace(NOT_WORD, '');
  if (letters === '') return SEPARATOR;
  const plain = Array.from(letters, (c) => lookAlikes.get(c) ?? LIGATURES.get(c) ?? c).join('');
  // Hangul syllables, which NFKD takes apart.
  return plain.normalize('NFC');
}
