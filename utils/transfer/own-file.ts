/**
 * The library as a file: JSON Lines, UTF-8, a row each, in this order.
 *
 *     {"sourcier":"library","version":1}
 *     {"account":{"id":"12","handle":"ada","former":["ada_l"],"at":1772000000000}}
 *     {"remembered":{"tweet":{…},"lastSeen":1772000000000,"sightings":[{…}],"gone":1772600000000}}
 *     {"end":{"rows":48213}}
 *
 * Tweets, sightings and accounts are as `utils/core/tweet.ts`, `match.ts` and `import.ts` have them; times are
 * milliseconds since 1970 UTC. Without its last line the file is cut off. Another version has rows that this
 * one does not know.
 */
import * as v from 'valibot';
import type { ImportRow } from '../core/import';
import { account, remembered } from '../schemas';

export const OWN_VERSION = 1;
export const ownHead = `{"sourcier":"library","version":${OWN_VERSION}}`;

const head = v.object({ sourcier: v.literal('library'), version: v.number() });
const row = v.union([v.strictObject({ remembered }), v.strictObject({ account })]);
const end = v.strictObject({ end: v.strictObject({ rows: v.number() }) });

export function ownLine(one: ImportRow): string {
  return JSON.stringify(one);
}

export function ownEnd(rows: number): string {
  return JSON.stringify({ end: { rows } });
}

/** The version of the file that begins with this line; null when it is no library. */
export function ownVersion(line: string): number | null {
  try {
    const { success, output } = v.safeParse(head, JSON.parse(line));
    return success ? output.version : null;
  } catch {
    return null;
  }
}

/** Rows that the file says it has, when this is its last line. */
export function rowsAtEnd(value: unknown): number | null {
  return v.is(end, value) ? value.end.rows : null;
}

/** The row; or the name of what does not fit. */
export function ownRow(value: unknown): ImportRow | string {
  const { success, output } = v.safeParse(row, value);
  if (success) return output;
  const which = typeof value === 'object' && value !== null ? value : {};
  // A union does not tell where its options fail.
  if ('remembered' in which) return misfit(v.safeParse(remembered, which.remembered));
  if ('account' in which) return misfit(v.safeParse(account, which.account));
  return '';
}

/** "tweet.author.handle": the place of the first thing that does not fit; "" for the whole. */
export function misfit({ issues }: v.SafeParseResult<v.GenericSchema>): string {
  return (issues?.[0].path ?? []).map(({ key }) => String(key)).join('.');
}
