/** Measures finding, from an empty library to a browser that was restarted on a full one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checked, LibraryStatus } from '../../utils/messages.ts';
import type { Tweet } from '../../utils/core/tweet.ts';
import type { Corpus } from './corpus.ts';
import { machine } from './figures.ts';
import { checking, longTexts, lookingUp, pagesOf, recordings } from './find-asked.ts';
import { type FindScene, type OpenFindScene, roundTrips } from './find-scene.ts';
import { rebuilt, type Rebuilt } from './find-rebuild.ts';
import { type Held, stored, type Stored } from './find-held.ts';
import { store, untilTidy } from './library.ts';

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
  /** None where the browser lets nobody ask there. */
  inside: number[];
  /** Of the longest texts, each asked once. */
  long: number[];
  lookUp20: number[];
  record20: number[];
  cold: number[];
  restarted: number[];
  held: Held | null;
  stored: Stored;
  rebuilt: Rebuilt | null;
}

interface Options {
  kills: number;
  restarts: number;
  rebuild: boolean;
}

/** Messages handed over at once. */
const BATCH = 50;

export async function measureFinding(
  open: OpenFindScene,
  corpus: Corpus,
  { kills, restarts, rebuild }: Options,
): Promise<FindFigures> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcier-find-'));
  try {
    let scene = await open(profile);
    const { browser } = scene;
    const before = machine();
    await keepAll(scene);
    const filling = await fillWith(scene, corpus.tweets);
    const texts = corpus.queries.map(({ text }) => text);
    const asked = texts.map(lookingUp);
    const roundTrip = await inBatches(asked, (some) => roundTrips(scene, some));
    const inside = await inBatches(asked, async (some) => (await scene.inside?.(some)) ?? []);
    const checked = await inBatches(texts.map(checking), (some) => scene.askAsPage(some));
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
    const held = (await scene.held?.()) ?? null;
    const long = await roundTrips(scene, longTexts(texts).map(lookingUp));
    const lookUp20 = await roundTrips(scene, pagesOf(texts));
    const storedNow = await stored(await scene.worker());
    const record20 = await roundTrips(scene, recordings());
    const cold: number[] = [];
    for (let n = 0; n < kills; n++) {
      await scene.killWorker();
      cold.push(...(await roundTrips(scene, [lookingUp(spread(texts, n, kills))])));
    }
    await untilTidy(scene);
    await scene.close();
    const restarted: number[] = [];
    for (let n = 0; n < restarts; n++) {
      scene = await open(profile);
      // Launching has started the background; its waking belongs to the answer.
      await scene.killWorker();
      restarted.push(...(await roundTrips(scene, [lookingUp(spread(texts, n, restarts))])));
      await holds(scene, corpus.tweets.length);
      if (n < restarts - 1 || !rebuild) await scene.close();
    }
    const conditions = `${browser}, ${before} before and ${machine().replace(/.*load/, 'load')} after; ${corpus.name}`;
    const figures = { conditions, tweets: corpus.tweets.length, filling, answers, roundTrip };
    const anew = rebuild ? await rebuilt(scene, texts.map(lookingUp)) : null;
    if (rebuild) await scene.close();
    return {
      ...figures,
      inside: inside.map(({ ms }) => ms),
      long,
      lookUp20,
      record20,
      cold,
      restarted,
      held,
      stored: storedNow,
      rebuilt: anew,
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Recording is begun, and retention lets everything stay: the most that the settings allow. */
async function keepAll(scene: FindScene): Promise<void> {
  const extension = await scene.worker();
  await extension.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { set(all: object): Promise<void> } } };
      }
    ).chrome.storage.local.set({
      settings: { started: true, retention: { tweets: 2_000_000, days: 3_650 } },
    }),
  );
}

/** A browser that forgot the library would be quick to answer. */
async function holds(scene: FindScene, tweets: number): Promise<void> {
  const [status] = await scene.askAsPage([{ type: 'status', data: undefined }]);
  const { tweets: held } = status?.answer as LibraryStatus;
  if (held < tweets) throw new Error(`Of ${tweets} tweets ${held} are left after a restart`);
}

async function fillWith(scene: FindScene, tweets: readonly Tweet[]) {
  const at = Date.now();
  const from = performance.now();
  await store(
    scene.ask,
    tweets.map((tweet) => ({ tweet, sighting: { at, page: 'home', finder: tweet.author.handle } })),
  );
  const acknowledged = (performance.now() - from) / 1000;
  await untilTidy(scene);
  return { acknowledged, tidy: (performance.now() - from) / 1000 };
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
