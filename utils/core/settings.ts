/** Everything the reader can set: one object of defaults, and one parser that never throws. */
import { defaultPhrases, parsePhrases, type Phrases } from './phrases';
import { isHandle, isTweetId } from './tweet';

export interface Settings {
  /** Recording starts when the welcome page's button is pressed. */
  started: boolean;
  /** Nothing is read, remembered or suggested anywhere. */
  paused: boolean;
  /** The same, on these hosts only ("x.com"). */
  pausedHosts: string[];
  /** The quiet line under a reshared tweet. */
  labels: boolean;
  /** The hint under a composer. */
  hints: boolean;
  /** What X sends its page is read beside the page: a script of ours is in X's own world. */
  payloads: boolean;
  /** The words before a name in the credits that are written. */
  phrases: Phrases;
  retention: { tweets: number; days: number };
  /** Authors whose tweets get no label, and who are never proposed as a source. Lower case. */
  ignoredAuthors: string[];
  /** Accounts that no credit written by Sourcier names, and that are no source in a hint. Lower case. */
  neverNamed: string[];
  /** "Not a copy": pairs of tweet ids, `reshareId:sourceId`. */
  notCopies: string[];
  /** Every account that was signed in to X in this browser. Lower case. */
  ownAccounts: string[];
}

export const defaultSettings: Settings = {
  started: false,
  paused: false,
  pausedHosts: [],
  labels: true,
  hints: true,
  payloads: true,
  phrases: defaultPhrases,
  retention: { tweets: 200_000, days: 365 },
  ignoredAuthors: [],
  neverNamed: [],
  notCopies: [],
  ownAccounts: [],
};

/** The key under which a pair judged "not a copy" is kept. */
export function pairKey(reshareId: string, sourceId: string): string {
  return `${reshareId}:${sourceId}`;
}

/** What a reader said: these two are no copy, this author is to be left alone, or never named. */
export type Verdict =
  | { kind: 'not-a-copy'; reshareId: string; sourceId: string }
  | { kind: 'ignored' | 'never-named'; handle: string };

export function withVerdict(settings: Settings, verdict: Verdict): Settings {
  const without = withoutVerdict(settings, verdict);
  const [list, entry] = entryOf(verdict);
  return { ...without, [list]: [...without[list], entry] };
}

/** The verdict taken back. */
export function withoutVerdict(settings: Settings, verdict: Verdict): Settings {
  const [list, entry] = entryOf(verdict);
  return { ...settings, [list]: settings[list].filter((kept) => kept !== entry) };
}

type VerdictList = 'ignoredAuthors' | 'neverNamed' | 'notCopies';

/** The list that a verdict is kept in, and how. */
function entryOf(verdict: Verdict): [list: VerdictList, entry: string] {
  switch (verdict.kind) {
    case 'not-a-copy':
      return ['notCopies', pairKey(verdict.reshareId, verdict.sourceId)];
    case 'ignored':
      return ['ignoredAuthors', verdict.handle.toLowerCase()];
    case 'never-named':
      return ['neverNamed', verdict.handle.toLowerCase()];
  }
}

/** True when nothing may be read on a page of this host. */
export function isPausedOn(settings: Settings, host: string): boolean {
  return !settings.started || settings.paused || settings.pausedHosts.includes(host);
}

/** Whatever was stored, as settings: unknown keys are dropped, bad values fall back to the default. */
export function parseSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const retention = isRecord(from.retention) ? from.retention : {};
  const d = defaultSettings;
  return {
    started: boolean(from.started, d.started),
    paused: boolean(from.paused, d.paused),
    pausedHosts: strings(from.pausedHosts, (host) => /^[a-z0-9.-]{1,60}$/.test(host)),
    labels: boolean(from.labels, d.labels),
    hints: boolean(from.hints, d.hints),
    payloads: boolean(from.payloads, d.payloads),
    phrases: parsePhrases(from.phrases),
    retention: {
      tweets: between(retention.tweets, 1_000, 2_000_000, d.retention.tweets),
      days: between(retention.days, 1, 3_650, d.retention.days),
    },
    ignoredAuthors: handles(from.ignoredAuthors),
    neverNamed: handles(from.neverNamed),
    notCopies: strings(from.notCopies, (pair) => pair.split(':').every(isTweetId)),
    ownAccounts: handles(from.ownAccounts),
  };
}

/** The longest list kept: beyond it the oldest entries go. */
const LIST_LIMIT = 5_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function boolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function between(value: unknown, least: number, most: number, fallback: number): number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? Number(value)
    : fallback;
}

function handles(value: unknown): string[] {
  return [...new Set(strings(value, isHandle).map((handle) => handle.toLowerCase()))];
}

function strings(value: unknown, allowed: (text: string) => boolean): string[] {
  if (!Array.isArray(value)) return [];
  const kept = value.filter((item): item is string => typeof item === 'string' && allowed(item));
  return [...new Set(kept)].slice(-LIST_LIMIT);
}
