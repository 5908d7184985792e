/** Measures what a draft costs: from its last key to the hint on screen, and each key of a long one. */
import { startJourney, until } from '../e2e/scene.ts';
import { editorOf } from '../stand-in/compose-page.ts';
import type { Journey } from '../e2e/scene.ts';
import { makeTweets } from '../stand-in/tweets.ts';
import { costOf } from './cost.ts';
import { fill } from './library.ts';
import { mainThreadOf, traced } from './trace.ts';
import { contentWorld } from './world.ts';

export interface DraftFigures {
  library: number;
  /** Milliseconds from the last key to the hint on screen, one a draft. */
  warm: number[];
  /** The same, the background stopped before the first key. */
  cold: number[];
  /** Milliseconds of ours for each key in a long draft: on the wall, and on the processor. */
  key: { wall: number; processor: number };
}

/** Drafts, each of another tweet of the library. */
const DRAFTS = 30;
/** Of each draft the rest is there at once. */
const TYPED_KEYS = 12;
/** Between two keys, milliseconds: a fast typist's. */
const KEY_EVERY = 40;
/** Characters of the long draft, and keys typed into it. */
const LONG = 2_000;
const LONG_KEYS = 100;

export async function measureDrafts(extensionDir: string, library: number): Promise<DraftFigures> {
  const journey = await startJourney({ extensionDir });
  try {
    const { page } = journey;
    const cdp = await journey.context.newCDPSession(page);
    const world = await contentWorld(cdp, journey.extensionId);
    const tweets = makeTweets(library, 1);
    await fill(journey, world, tweets);
    const texts = tweets
      .map(({ text }) => text)
      .filter((text) => text.length >= 120 && text.length <= 250 && !text.includes('\n'));
    await watchHints(journey);
    const figures: DraftFigures = { library, warm: [], cold: [], key: { wall: 0, processor: 0 } };
    for (let n = 0; n < 2 * DRAFTS; n++) {
      const text = texts[Math.floor((n * texts.length) / (2 * DRAFTS))] ?? '';
      const cold = n % 2 === 1;
      figures[cold ? 'cold' : 'warm'].push(await hintAfter(journey, text, cold));
    }
    const ours = journey.extensionUrl('content-scripts/');
    await write(journey, '');
    await write(journey, texts.join(' ').slice(0, LONG));
    const events = await traced(cdp, () => typeKeys(journey, 'and so on '.repeat(LONG_KEYS / 10)));
    const thread = mainThreadOf(events, ours);
    for (const [name, clock] of [
      ['wall', 'dur'],
      ['processor', 'tdur'],
    ] as const) {
      const { script, rendering } = costOf(thread, ours, clock);
      figures.key[name] = (script + rendering) / LONG_KEYS;
    }
    return figures;
  } finally {
    await journey.close();
  }
}

interface Watched {
  lastKey: number;
  hintAt: number | null;
}
const watched = 'draftBench';

/** In the page, which can tell that something of ours stands in a composer, and when it was painted. */
async function watchHints({ page }: Journey): Promise<void> {
  await page.evaluate((name) => {
    const now: Watched = { lastKey: 0, hintAt: null };
    Object.assign(window, { [name]: now });
    addEventListener('keydown', () => (now.lastKey = performance.now()), { capture: true });
    const isHint = (node: Node): boolean =>
      node instanceof HTMLElement &&
      node.matches('[data-sourcier]') &&
      node.parentElement !== document.body &&
      !node.closest('article');
    new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => [...addedNodes].some(isHint))) return;
      requestAnimationFrame(() => setTimeout(() => (now.hintAt ??= performance.now())));
    }).observe(document, { childList: true, subtree: true });
  }, watched);
}

/** Milliseconds from the last key of a draft to its hint. */
async function hintAfter(journey: Journey, text: string, cold: boolean): Promise<number> {
  const { page } = journey;
  await write(journey, '');
  const hosts = () => page.evaluate(() => document.querySelectorAll('[data-sourcier]').length);
  await until(async () => (await hosts()) <= 1, 'no hint is left');
  const rest = text.length - TYPED_KEYS;
  await editorOf(page).click();
  if (cold) await journey.killWorker();
  await page.evaluate((name) => {
    Object.assign((window as unknown as Record<string, Watched>)[name] ?? {}, { hintAt: null });
  }, watched);
  await page.keyboard.insertText(text.slice(0, rest));
  await typeKeys(journey, text.slice(rest));
  const now = () =>
    page.evaluate((name) => (window as unknown as Record<string, Watched>)[name], watched);
  await until(async () => ((await now())?.hintAt ?? null) !== null, `a hint for “${text}”`);
  const { lastKey = 0, hintAt } = (await now()) ?? {};
  return Math.max(0, (hintAt ?? 0) - lastKey);
}

/** The draft is this and nothing else. */
async function write({ page }: Journey, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  if (text) await page.keyboard.insertText(text);
}

async function typeKeys({ page }: Journey, keys: string): Promise<void> {
  await page.keyboard.type(keys, { delay: KEY_EVERY });
}
