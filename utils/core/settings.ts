/** Everything the reader can set: one object of defaults, and one parser that never throws. */
import {
  type Charter,
  defaultCharter,
  parseCharter,
  type PartialCharter,
  withImposed,
} from './charter';
import { isHandle, isTweetId } from './tweet';
import { type Since, verdictLists, type Verdicts } from './verdicts';

export interface Settings extends Verdicts {
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
  charter: Charter;
  retention: { tweets: number; days: number };
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
  charter: defaultCharter,
  retention: { tweets: 200_000, days: 365 },
  ignoredAuthors: [],
  neverNamed: [],
  notCopies: [],
  leftSites: [],
  since: {},
  ownAccounts: [],
};

/** The settings in force: what a charter leaves alone or never names is added to what the reader said. */
export function inForce(own: Settings, imposed: PartialCharter): Settings {
  const charter = withImposed(own.charter, imposed);
  const both = (said: string[], more: string[]): string[] => [...new Set([...said, ...more])];
  return {
    ...own,
    charter,
    ignoredAuthors: both(own.ignoredAuthors, charter.ignoredAuthors),
    neverNamed: both(own.neverNamed, charter.neverNamed),
  };
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
    pausedHosts: strings(from.pausedHosts, isHost),
    labels: boolean(from.labels, d.labels),
    hints: boolean(from.hints, d.hints),
    payloads: boolean(from.payloads, d.payloads),
    charter: parseCharter(from.charter),
    retention: {
      tweets: between(retention.tweets, 1_000, 2_000_000, d.retention.tweets),
      days: between(retention.days, 1, 3_650, d.retention.days),
    },
    ignoredAuthors: handles(from.ignoredAuthors),
    neverNamed: handles(from.neverNamed),
    notCopies: strings(from.notCopies, (pair) => pair.split(':').every(isTweetId)),
    leftSites: strings(from.leftSites, isHost),
    since: sinceOf(from.since),
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

/** What a list of hosts may hold. */
export function isHost(text: string): boolean {
  return /^[a-z0-9.-]{1,60}$/.test(text);
}

function sinceOf(value: unknown): Record<string, Since> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const kept = entries.flatMap(([key, said]) => {
    if (!isRecord(said) || !Number.isInteger(said.at) || Number(said.at) < 0) return [];
    const { at } = said as { at: number };
    return [[key, said.pinned === true ? { at, pinned: true as const } : { at }] as const];
  });
  return Object.fromEntries(kept.slice(-verdictLists.length * LIST_LIMIT));
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
