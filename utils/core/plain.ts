/** A text as a reader types it from memory: without accents, capitals and curly signs, each letter with its place. */

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼ]/g;
/** Letters that stay one letter each: most texts, and all that need no places looked up. */
const SIMPLE = /^[\n\x20-\x7e]*$/;

/** For looking typed words up in; compare only with what was made plain too. */
export function plain(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase();
}

/** Where runs of plain letters stand in a text, as UTF-16 offsets, in its order and none over another. */
export function placesOf(text: string, sought: readonly string[]): [start: number, end: number][] {
  let letters = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const own = plain(character);
    for (let i = 0; i < own.length; i++) starts.push(at);
    letters += own;
    at += character.length;
  }
  starts.push(at);
  const places = sought.flatMap((run) => {
    const found: [number, number][] = [];
    for (let from = letters.indexOf(run); run !== '' && from >= 0;) {
      found.push([starts[from] ?? 0, starts[from + run.length] ?? at]);
      from = letters.indexOf(run, from + run.length);
    }
    return found;
  });
  return apart(places);
}

/** In order; those that overlap or touch as one. */
export function apart(places: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of places.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
