/** Measures finding, from an empty library to a browser that was restarted on a full one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTweets } from '../stand-in/make-tweets.ts';
import { idAt } from '../stand-in/snowflake.ts';
import type { Checked } from '../../utils/messages.ts';
import type { Tweet } from '../../utils/core/tweet.ts';
import type { Corpus } from './corpus.ts';
import { machine } from './figures.ts';
import { type FindScene, type Message, openFindScene } from './find-scene.ts';
import { rebuilt, type Rebuilt } from './find-rebuild.ts';
import { held, type Held, stored, type Stored } from './find-held.ts';
import { store, untilTidy } from './library.ts';
import { seen } from './tweets.ts';

export interface Answer {
  qid: string;
  ms: number;
  matches: { id: string; grade: string; score: number }[];
}

export interface FindFigures {
  conditions: string;
  tweets: number;
  /** Seconds until all is acknowledged, and until upkeep is done. */
  filling: { acknowledged: number; tidy: number };
  answers: Answer[];
  /** Milliseconds each. */
  roundTrip: number[];
  inside: number[];
  lookUp20: number[];
  record20: number[];
  cold: number[];
  restarted: number[];
  held: Held;
  stored: Stored;
  rebuilt: Rebuilt | null;
}

interface Options {
  kills: number;
  restarts: number;
  rebuild: boolean;
}

/** As many as a page shows at once. */
const PAGE = 20;
const PAGES = 60;
/** Messages handed over at once. */
const BATCH = 50;

export async function measureFinding(
  extensionDir: string,
  corpus: Corpus,
  { kills, restarts, rebuild }: Options,
): Promise<FindFigures> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcier-find-'));
  try {
    let scene = await openFindScene(extensionDir, profile);
    const browser = `Chromium ${scene.context.browser()?.version() ?? ''}`;
    const before = machine();
    await keepAll(scene, corpus.tweets.length);
    const filling = await fillWith(scene, corpus.tweets);
    const texts = corpus.queries.map(({ text }) => text);
    const asked = texts.map(lookingUp);
    const roundTrip = await inBatches(asked, (some) => scene.roundTrips(some));
    const inside = await inBatches(asked, (some) => scene.inside(some));
    const checked = await inBatches(texts.map(checking), (some) => scene.inside(some));
    const answers = corpus.queries.map(({ qid }, n): Answer => {
      const { found } = checked[n]?.answer as Checked;
      return {
        qid,
        ms: roundTrip[n] ?? NaN,
        matches: found.map(({ match: { tweetId, grade, score } }) => ({
          id: corpus.ownId(tweetId),
          grade,
          score,
        })),
      };
    });
    const heldNow = await held(await scene.background());
    const lookUp20 = await scene.roundTrips(pagesOf(texts));
    const storedNow = await stored(await scene.worker());
    const record20 = await scene.roundTrips(recordings());
    const cold: number[] = [];
    for (let n = 0; n < kills; n++) {
      await scene.killWorker();
      cold.push(...(await scene.roundTrips([lookingUp(spread(texts, n, kills))])));
    }
    await untilTidy(scene);
    await scene.close();
    const restarted: number[] = [];
    for (let n = 0; n < restarts; n++) {
      scene = await openFindScene(extensionDir, profile);
      // Launching has started the background; its waking belongs to the answer.
      await scene.killWorker();
      restarted.push(...(await scene.roundTrips([lookingUp(spread(texts, n, restarts))])));
      if (n < restarts - 1 || !rebuild) await scene.close();
    }
    const conditions = `${browser}, ${before} before and ${machine().replace(/.*load/, 'load')} after; ${corpus.name}`;
    const figures = { conditions, tweets: corpus.tweets.length, filling, answers, roundTrip };
    const anew = rebuild ? await rebuilt(scene, texts.map(lookingUp)) : null;
    if (rebuild) await scene.close();
    return {
      ...figures,
      inside: inside.map(({ ms }) => ms),
      lookUp20,
      record20,
      cold,
      restarted,
      held: heldNow,
      stored: storedNow,
      rebuilt: anew,
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Recording is begun, and retention lets everything stay: the reader's own settings. */
async function keepAll(scene: FindScene, tweets: number): Promise<void> {
  const retention = { tweets: Math.max(200_000, tweets + 10_000), days: 3_650 };
  const worker = await scene.worker();
  await worker.evaluate(
    (settings) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set(all: object): Promise<void> } } };
        }
      ).chrome.storage.local.set({ settings }),
    { started: true, retention },
  );
}

async function fillWith(scene: FindScene, tweets: readonly Tweet[]) {
  const at = Date.now();
  const from = performance.now();
  await store(
    scene.world,
    tweets.map((tweet) => ({ tweet, sighting: { at, page: 'home', finder: tweet.author.handle } })),
  );
  const acknowledged = (performance.now() - from) / 1000;
  await untilTidy(scene);
  return { acknowledged, tidy: (performance.now() - from) / 1000 };
}

/** As the label asks: a tweet just read, by somebody who has written nothing else. */
function lookingUp(text: string, n = 0): Message {
  return { type: 'lookUp', data: [justRead(text, n)] };
}

function justRead(text: string, n: number): Tweet {
  const time = Date.now();
  const author = { handle: 'bench_reader' };
  const tweet = { id: idAt(time, n % 4096), author, name: 'Bench', time, lang: null, text };
  return { ...tweet, truncated: false, links: [], media: [] };
}

function pagesOf(texts: readonly string[]): Message[] {
  return Array.from({ length: PAGES }, (_, page) => ({
    type: 'lookUp',
    data: Array.from({ length: PAGE }, (_, n) =>
      justRead(texts[(page * PAGE + n) % texts.length] ?? '', n),
    ),
  }));
}

function recordings(): Message[] {
  const all = makeTweets(PAGE * PAGES, 3).map(seen);
  return Array.from({ length: PAGES }, (_, page) => ({
    type: 'record',
    data: {
      seen: all.slice(page * PAGE, (page + 1) * PAGE),
      health: { read: PAGE, unread: 0, missing: {} },
    },
  }));
}

/** Longer than what is taken for words typed from memory; finding does not see these marks. */
const PASTED = ` ${'\u200b'.repeat(61)}`;

/** As the popup asks, which alone is told every match; typed search is kept out of it. */
function checking(text: string): Message {
  const isLink = /^https?:\/\/\S+$/.test(text.trim());
  return { type: 'check', data: isLink ? text : text.slice(0, 24_000) + PASTED };
}

function spread(texts: readonly string[], n: number, of: number): string {
  return texts[Math.floor((n * texts.length) / of)] ?? '';
}

async function inBatches<T, R>(all: readonly T[], ask: (some: T[]) => Promise<R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += BATCH)
    answers.push(...(await ask(all.slice(from, from + BATCH))));
  return answers;
}
