/**
 * Settings shared with the person's other browsers, where the browser syncs: how the reader wants
 * things, never what was read nor the state of this browser. What is stored locally is the truth here.
 */
import { browser } from 'wxt/browser';
import { defaultSettings, parseSettings, type Settings } from './core/settings';
import { settings } from './settings';
import { stored } from './stored';

/** Each its own item of `storage.sync`, so that two browsers can change two of them at once. */
const shared = [
  'hints',
  'labels',
  'payloads',
  'charter',
  'retention',
  'ignoredAuthors',
  'neverNamed',
  'leftSites',
] as const satisfies (keyof Settings)[];
type Shared = Pick<Settings, (typeof shared)[number]>;

/** What all browsers last had, as JSON: tells which side of a difference is the newer one. */
const agreed = stored<Partial<Record<keyof Shared, string>>>('local', 'agreed', {});

/** Browsers take items of 8,192 bytes with their names; what is longer stays in this browser. */
const LONGEST_ITEM = 8_000;

/** One at a time: each starts from what the one before has left. */
let last: Promise<void> = Promise.resolve();

/** Registers what keeps the settings in step; to be called when the background starts. */
export function startSync(): void {
  const compare = (): void => {
    // A browser that does not sync, or will not now: the settings are those of this browser.
    last = last.then(() => inStep()).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(compare);
  browser.runtime.onStartup.addListener(compare);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && 'settings' in changes)) compare();
  });
}

/** For erasing everything. The settings of the person's other browsers stay as they are. */
export function forgetSynced(): Promise<void> {
  last = last.then(() => browser.storage.sync.clear()).catch(() => undefined);
  return last;
}

async function inStep(): Promise<void> {
  const held = await browser.storage.sync.get([...shared]);
  // Together, so that both are from before or from after everything is erased.
  const [ours, base] = await Promise.all([settings.own(), agreed.get()]);
  const theirs = parseSettings(held);
  const [now, news, toSend] = [{ ...base }, {} as Partial<Shared>, {} as Partial<Shared>];
  for (const name of shared) {
    const [our, their, before] = [json(ours[name]), json(theirs[name]), base[name]];
    if (our.length > LONGEST_ITEM) continue;
    const isHeld = held[name] !== undefined && held[name] !== null;
    if (isHeld && our === their) now[name] = our;
    else if (isHeld && their !== before) {
      Object.assign(news, { [name]: met(theirs[name], ours[name], before === undefined) });
      now[name] = their;
      // Nothing held: never sent, or erased in another browser. Only what differs from both is news.
    } else if (isHeld || (our !== before && our !== json(defaultSettings[name])))
      Object.assign(toSend, { [name]: ours[name] });
  }
  // The settings before what is remembered of them: stopped in between, it is all done again.
  if (Object.keys(news).length > 0) await settings.update((current) => ({ ...current, ...news }));
  if (Object.keys(toSend).length > 0 && (await send(toSend)))
    for (const name of shared) if (name in toSend) now[name] = json(toSend[name]);
  if (json(now) !== json(base)) await agreed.set(now);
}

/** Where two browsers meet for the first time, no account that either leaves alone is lost. */
function met(theirs: unknown, ours: unknown, first: boolean): unknown {
  const lists = Array.isArray(theirs) && Array.isArray(ours);
  return first && lists ? [...(theirs as unknown[]), ...(ours as unknown[])] : theirs;
}

/** False when the browser does not take it now: it is tried again at the next change. */
async function send(items: Partial<Shared>): Promise<boolean> {
  return browser.storage.sync.set(items).then(
    () => true,
    () => false,
  );
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
