/** A corpus made longer with its own words: what a library ten times as large would be asked to tell apart. */
import { drawing, pick } from '../stand-in/make-tweets.ts';
import { type CorpusLine, timeOf } from './corpus.ts';

/** Each third of a made tweet is that third of another tweet, in the same language. */
const PARTS = 3;
/** More tweets speak of more things: words of fewer tweets than this are others in each corpus' length more. */
const COMMON = 10;
const MINUTE = 60_000;
const SEED = 7;

/** The rows, and as many more as it takes, always the same, each later than all rows. */
export function spliced(rows: readonly CorpusLine[], count: number): CorpusLine[] {
  const draw = drawing(SEED);
  const byLanguage = Map.groupBy(rows, ({ lang }) => lang ?? '');
  const last = rows.reduce((latest, { time }) => Math.max(latest, timeOf(time) ?? 0), 0);
  const frequency = frequencies(rows);
  const more = Array.from({ length: Math.max(0, count - rows.length) }, (_, n): CorpusLine => {
    const author = pick(rows, draw);
    const fellows = byLanguage.get(author.lang ?? '') ?? rows;
    const round = 1 + Math.floor(n / rows.length);
    const words = Array.from({ length: PARTS }, (_, part) => third(pick(fellows, draw).text, part));
    return {
      id: `made_${n}`,
      handle: author.handle,
      text: words
        .flat()
        .map((word) => ((frequency.get(word) ?? 0) < COMMON ? disguised(word, round) : word))
        .join(' '),
      time: last + n * MINUTE,
      ...(author.lang !== undefined && { lang: author.lang }),
    };
  });
  return [...rows, ...more];
}

function third(text: string, part: number): string[] {
  const words = text.split(' ');
  const at = (nth: number) => Math.round((words.length * nth) / PARTS);
  return words.slice(at(part), at(part + 1));
}

/** In how many of the tweets each word is. */
function frequencies(rows: readonly CorpusLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of rows)
    for (const word of new Set(text.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Another word for the same one in the same round: vowels become other vowels, consonants others. */
function disguised(word: string, round: number): string {
  return word
    .replace(/[aeiou]/g, (letter) => shifted('aeiou', letter, round))
    .replace(/[b-df-hj-np-tv-z]/g, (letter) => shifted('bcdfghjklmnpqrstvwxyz', letter, round));
}

function shifted(letters: string, letter: string, by: number): string {
  return letters[(letters.indexOf(letter) + by) % letters.length] ?? letter;
}
