/** Shouting: a text nearly all in capitals. */
import { LINK } from '../normalize';
import type { Rule } from './rule';
import { sameWords } from './same-words';

export const capitals: Rule = {
  id: 'capitals',
  reference: 'https://datatracker.ietf.org/doc/html/rfc1855#section-2.1.1',
  check(context) {
    for (const [box, text] of context.draft.boxes.entries()) {
      // Whose words they are shouted: who passes them on does not change them.
      const span = sameWords(context, box).length > 0 ? null : shouted(text);
      if (span) return { rule: 'capitals', box, span, names: {}, fixes: [] };
    }
    return null;
  },
};

/** Letters that have a case: fewer are a name, and so large a part of them are capitals. */
const FEWEST_LETTERS = 12;
const LEAST_PART = 0.7;
/** Capitals that are no more letters are an abbreviation, but in a row of so many words. */
const LONGEST_ABBREVIATION = 5;
const SHORTEST_ROW = 3;

const PIECE = new RegExp(
  String.raw`(?<other>${LINK}|[@＠#＃][\p{L}\p{N}\p{M}_]+)|(?<word>\p{L}[\p{L}\p{M}'’]*)|(?<between>[^\s\p{L}])`,
  'giu',
);

interface Word {
  start: number;
  end: number;
  upper: number;
  lower: number;
}

/** From the first word in capitals to the last; null where a text does not shout. */
function shouted(text: string): [start: number, end: number] | null {
  const rows = rowsOf(text);
  const counted = rows.filter(isNoAbbreviation).flat();
  const upper = sum(counted, 'upper');
  const all = upper + sum(counted, 'lower');
  if (all < FEWEST_LETTERS || upper < all * LEAST_PART) return null;
  const loud = counted.filter((word) => word.lower === 0);
  return [loud[0]?.start ?? 0, loud.at(-1)?.end ?? text.length];
}

/** Words of one case with nothing but white space between. */
function rowsOf(text: string): Word[][] {
  const rows: Word[][] = [];
  let row: Word[] = [];
  for (const { 0: piece, index, groups } of text.matchAll(PIECE)) {
    if (groups?.word === undefined) {
      row = [];
      continue;
    }
    const upper = piece.match(/\p{Lu}/gu)?.length ?? 0;
    const lower = piece.match(/\p{Ll}/gu)?.length ?? 0;
    const word = { start: index, end: index + piece.length, upper, lower };
    if (row.length === 0 || (row[0]?.lower === 0) !== (lower === 0)) {
      row = [];
      rows.push(row);
    }
    row.push(word);
  }
  return rows;
}

function isNoAbbreviation(row: readonly Word[]): boolean {
  const isShort = row.every(({ upper, lower }) => lower === 0 && upper <= LONGEST_ABBREVIATION);
  return !isShort || row.length >= SHORTEST_ROW;
}

function sum(words: readonly Word[], what: 'upper' | 'lower'): number {
  return words.reduce((total, word) => total + word[what], 0);
}
