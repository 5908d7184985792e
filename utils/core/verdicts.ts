/** What the reader said no to: kept in lists, each entry with its date. */

export interface Verdicts {
  /** Authors whose tweets get no label, and who are never proposed as a source. Lower case. */
  ignoredAuthors: string[];
  /** Accounts that no credit written by Sourcier names, and that are no source in a hint. Lower case. */
  neverNamed: string[];
  /** "Not a copy": pairs of tweet ids, `reshareId:sourceId`. */
  notCopies: string[];
  /** "Not for links of this site": hosts without "www.". */
  leftSites: string[];
  /** When each entry of the four lists above was said, by `sinceKey`. */
  since: Record<string, Since>;
}

/** The key under which a pair judged "not a copy" is kept. */
export function pairKey(reshareId: string, sourceId: string): string {
  return `${reshareId}:${sourceId}`;
}

/** What a reader said: these two are no copy, this author is to be left alone or never named, this site's links say nothing. */
export type Verdict =
  | { kind: 'not-a-copy'; reshareId: string; sourceId: string }
  | { kind: 'ignored' | 'never-named'; handle: string }
  | { kind: 'left-site'; host: string };

export type VerdictList = 'ignoredAuthors' | 'neverNamed' | 'notCopies' | 'leftSites';

/** When something was said, milliseconds since 1970 UTC; what is pinned never expires. */
export interface Since {
  at: number;
  pinned?: true;
}

/** The key in `Verdicts.since` of an entry of a list. */
export function sinceKey(list: VerdictList, entry: string): string {
  return `${list} ${entry}`;
}

export function withVerdict<Kept extends Verdicts>(settings: Kept, verdict: Verdict): Kept {
  const without = withoutVerdict(settings, verdict);
  const [list, entry] = entryOf(verdict);
  return { ...without, [list]: [...without[list], entry] };
}

/** The verdict taken back. */
export function withoutVerdict<Kept extends Verdicts>(settings: Kept, verdict: Verdict): Kept {
  const [list, entry] = entryOf(verdict);
  return { ...settings, [list]: settings[list].filter((kept) => kept !== entry) };
}

/** The list that a verdict is kept in, and how. */
function entryOf(verdict: Verdict): [list: VerdictList, entry: string] {
  switch (verdict.kind) {
    case 'not-a-copy':
      return ['notCopies', pairKey(verdict.reshareId, verdict.sourceId)];
    case 'ignored':
      return ['ignoredAuthors', verdict.handle.toLowerCase()];
    case 'never-named':
      return ['neverNamed', verdict.handle.toLowerCase()];
    case 'left-site':
      return ['leftSites', verdict.host.toLowerCase()];
  }
}

export const verdictLists: readonly VerdictList[] = [
  'ignoredAuthors',
  'neverNamed',
  'notCopies',
  'leftSites',
];
/** About people one does not change one's mind by and by; about a pair or a site one may. */
const EXPIRING: readonly VerdictList[] = ['notCopies', 'leftSites'];
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** When a verdict is forgotten, milliseconds since 1970 UTC; null for never. */
export function expiresAt(list: VerdictList, { at, pinned }: Since): number | null {
  return EXPIRING.includes(list) && !pinned ? at + YEAR : null;
}

/** Without the verdicts that are a year old, and with the date of each that has none. @param now milliseconds since 1970 UTC. */
export function dated<Kept extends Verdicts>(settings: Kept, now: number): Kept {
  const since: Record<string, Since> = {};
  const kept = verdictLists.map((list) => {
    const entries = settings[list].filter((entry) => {
      const said = settings.since[sinceKey(list, entry)] ?? { at: now };
      const isKept = now < (expiresAt(list, said) ?? Infinity);
      if (isKept) since[sinceKey(list, entry)] = said;
      return isKept;
    });
    return [list, entries] as const;
  });
  return { ...settings, ...Object.fromEntries(kept), since };
}
