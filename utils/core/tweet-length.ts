/** How long X takes a text to be (the public twitter-text rules, configuration v3). */

/** What a tweet holds without a subscription. */
export const LONGEST_TWEET = 280;
/** Every address is shortened to one of this length. */
const ADDRESS = 23;
/** An emoji counts as much, however many code points it is made of, and so does a character in no light range. */
const HEAVY = 2;
/** Code points that count 1: Latin and the alphabets near it, spaces and punctuation. */
const LIGHT: readonly [from: number, to: number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** Weighted length: addresses 23, emoji and CJK 2 each, most other characters 1. Linear in the text. */
export function tweetLength(text: string): number {
  const normal = text.normalize('NFC');
  let [length, from] = [0, 0];
  for (const { 0: address, index } of normal.matchAll(ADDRESSES)) {
    length += weigh(normal.slice(from, index)) + ADDRESS;
    from = index + address.length;
  }
  return length + weigh(normal.slice(from));
}

function weigh(text: string): number {
  let [length, rest] = [0, text];
  if (/\p{Extended_Pictographic}|\p{Emoji_Component}/u.test(text)) {
    rest = text.replace(/\p{RGI_Emoji}/gv, () => {
      length += HEAVY;
      return '';
    });
  }
  for (const character of rest) {
    const point = character.codePointAt(0) ?? 0;
    length += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : HEAVY;
  }
  return length;
}

/**
 * Endings by which X takes bare words for an address: all countries, the second letters of each after
 * the first, and the common others.
 */
const COUNTRIES = `acdefgilmoqrstuwxz babdefghijmnorstwyz cacdfghiklmnoruvwxyz dejkmoz ecegrstu fijkmor
  gabdefghilmnpqrstuwy hkmnrtu idelmnoqrst jemop keghimnprwyz labcikrstuvy macdeghklmnopqrstuvwxyz
  nacefgilopruz om paefghklmnrstwy qa reosuw sabcdeghiklmnorstuvxyz tcdfghjklmnortvwz uagksyz
  vaceginu wfs yet zamw`;
const OTHERS = `com org net edu gov mil int info biz name pro app dev blog shop site online news store
  tech xyz club live life world today agency cloud design digital email press social space studio video
  wiki work page link media paris london berlin museum jobs mobi travel art bar cafe care city company
  education events foundation fund gallery games global group guide help house institute international
  legal management market network photo photos photography pictures pub radio report review rocks
  school science services show solutions support systems team tips tools top town university vision
  watch website works zone`;
const ENDINGS = [
  ...COUNTRIES.split(/\s+/).map((letters) => `${letters.charAt(0)}[${letters.slice(1)}]`),
  ...OTHERS.split(/\s+/),
].join('|');

/** What may stand in an address after its host: no CJK, so that "https://t.co/x日本" ends before it. */
const IN_PATH = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\d!*';:=+,.$/%#[\]\-–_~@|&]`;
/** What it may end in: no full stop, comma or bracket, unless that one was opened in it. */
const AT_END = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\d=_#/+\-]`;
const BRACKETS = String.raw`\(${IN_PATH}*\)`;
const PATH = String.raw`(?:/(?:(?:${IN_PATH}|${BRACKETS})*(?:${AT_END}|${BRACKETS}))?)?`;
const QUERY = String.raw`(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9_&=#/\-])?`;
const HOST = String.raw`https?://(?:[\p{L}\p{N}_-]+\.)+[a-z]{2,24}(?![a-z0-9])`;
const BARE_HOST = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:${ENDINGS})(?![a-z0-9@+_-])`;

/** With or without "https://". Each repeat consumes, so that long texts take linear time. */
const ADDRESSES = new RegExp(
  String.raw`(?<![a-z0-9@＠$#＃_./-])(?:${HOST}|${BARE_HOST})(?::\d+)?${PATH}${QUERY}`,
  'giu',
);
