/** What is typed to search the library: words, phrases in quotation marks, and operators like `from:ada`. */
import { plain } from './plain';

export const things = ['link', 'photo', 'video', 'quote'] as const;
export type Thing = (typeof things)[number];
export const kinds = ['reshare', 'uncredited'] as const;
export type Kind = (typeof kinds)[number];

export interface Query {
  /** Plain. The last may be a word only begun, as may each of them. */
  words: string[];
  phrases: string[];
  /** Handles in lower case, without "@". */
  from: string[];
  through: string[];
  /** Milliseconds since 1970 UTC: from the first on, and before the second. */
  since: number | null;
  until: number | null;
  /** A language without its region, lower case. */
  lang: string | null;
  has: Thing[];
  is: Kind[];
}

const PART =
  /(?:(?<name>from|through|since|until|lang|has|is):)?(?:["“”«»](?<phrase>[^"“”«»]*)["“”«»]?|(?<word>\S+))/giu;

/** An operator that says nothing yet, or nothing that is known, is left out, so that typing one empties no list. */
export function parseQuery(typed: string): Query {
  const query: Query = {
    words: [],
    phrases: [],
    from: [],
    through: [],
    since: null,
    until: null,
    lang: null,
    has: [],
    is: [],
  };
  for (const { groups = {} } of typed.matchAll(PART)) {
    const { name, phrase, word } = groups;
    const said = plain((phrase ?? word ?? '').trim());
    if (name !== undefined) operate(query, name.toLowerCase(), said);
    else if (said !== '' && !isBareOperator(said))
      query[phrase === undefined ? 'words' : 'phrases'].push(said.replace(/\s+/g, ' '));
  }
  return query;
}

/** True where nothing is asked for: then every tweet answers. */
export function isEmpty({ words, phrases, from, through, since, until, lang, has, is }: Query) {
  const said = [...words, ...phrases, ...from, ...through, ...has, ...is];
  return said.length === 0 && since === null && until === null && lang === null;
}

function operate(query: Query, name: string, said: string): void {
  const handle = said.replace(/^@/, '');
  if ((name === 'from' || name === 'through') && handle !== '') query[name].push(handle);
  if (name === 'since') query.since = dayIn(said)?.start ?? query.since;
  if (name === 'until') query.until = dayIn(said)?.end ?? query.until;
  if (name === 'lang' && said !== '') query.lang = said.split('-')[0] ?? null;
  if (name === 'has') query.has.push(...things.filter((thing) => thing === said));
  if (name === 'is') query.is.push(...kinds.filter((kind) => kind === said));
}

function isBareOperator(said: string): boolean {
  return /^(?:from|through|since|until|lang|has|is):$/.test(said);
}

/** A year, a month or a day of the reader's time zone, from its first moment to that of the next. */
function dayIn(said: string): { start: number; end: number } | null {
  const [whole, year, month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(said) ?? [];
  if (whole === undefined) return null;
  const first = new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const next = new Date(first);
  if (day !== undefined) next.setDate(next.getDate() + 1);
  else if (month !== undefined) next.setMonth(next.getMonth() + 1);
  else next.setFullYear(next.getFullYear() + 1);
  return { start: first.getTime(), end: next.getTime() };
}
