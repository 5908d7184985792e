/** What every test of the hint does: writes a draft that repeats a tweet, and looks at what became of it. */
import { expect } from 'vitest';
import { drafts, posts } from '../stand-in/compose-page.ts';
import { probe } from '../stand-in/open.ts';
import { tweets, type TweetName } from '../stand-in/tweets.ts';
import { type OurWorld, ourWorld } from './our-world.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

/** Out of `erinLighthouse`, `adaSites` and `hanaWind`. */
export const light =
  'The keeper of Skerrow light wrote the weather down every night for forty-one years';
export const sites = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';
export const wind =
  'A good kite line hums at the pitch of the wind. My grandfather could tell the hour of the afternoon by listening to three of them at once.';

export interface Writing extends Journey {
  world: OurWorld;
  /** Loads a page of X's: nothing is written in it yet. */
  at(path?: string): Promise<void>;
  /** Waits until the last editors of the page hold these. */
  holds(...texts: string[]): Promise<void>;
  /** Waits until the background has answered about the draft as it is now. */
  considered(): Promise<void>;
  /** The same, and there is no hint all the same. */
  staysQuiet(): Promise<void>;
  /** What the live region says. */
  heard(): Promise<string>;
  /** The command's keys, which no program can press for the browser. */
  pressKeys(): Promise<void>;
  /** Nothing but these was posted, and nothing thrown or asked for. */
  leftAlone(...posted: string[][]): Promise<void>;
}

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser & {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
};

export async function startWriting(
  options: Parameters<typeof startJourney>[0] = {},
  read: TweetName[] = ['erinLighthouse', 'adaSites', 'hanaWind'],
  /** Hosts of links that the tests open in new tabs: the first request may go before anybody can answer it. */
  followed: string[] = [],
): Promise<Writing> {
  const journey = await startJourney(options);
  const { page } = journey;
  const errors = errorsOf(page);
  const world = await ourWorld(page, journey.extensionId);
  await journey.read(...read);

  /** Of as many boxes as these are. */
  const areHeld = async (texts: string[]): Promise<boolean> =>
    JSON.stringify((await drafts(page)).slice(-texts.length)) === JSON.stringify(texts);
  const considered = (): Promise<void> =>
    until(async () => {
      const boxes = (await world.considered()).at(-1);
      return boxes !== undefined && areHeld(boxes);
    }, 'the draft was considered');
  return {
    ...journey,
    world,
    considered,
    async at(path = '/home') {
      await page.goto(`https://x.com${path}`);
      await page.waitForSelector('main');
      await world.considered();
    },
    holds: (...texts) => until(() => areHeld(texts), `${texts.join(' | ')} is held`),
    async staysQuiet() {
      await considered();
      expect(await journey.ours.all('.hint')).toEqual([]);
    },
    heard: async () => (await journey.ours.all('[role=status]')).map(({ text }) => text).join(),
    async pressKeys() {
      const worker = await journey.worker();
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch('credit', tab);
      });
    },
    async leftAlone(...posted) {
      expect((await posts(page)).map(({ texts }) => texts)).toEqual(posted);
      expect((await probe(page)).errors).toEqual([]);
      expect(errors).toEqual([]);
      const byReader = followed.map((host) => `CONNECT ${host}:443`);
      expect(journey.requests().filter((asked) => !byReader.includes(asked))).toEqual([]);
    },
  };
}

/** Has a tweet on screen on its own page until it is remembered. */
export async function readAt(writing: Writing, name: TweetName): Promise<void> {
  const { author, id } = tweets[name];
  await writing.at(`/${author}/status/${id}`);
  await until(async () => (await writing.remembered()).includes(id), `${name} read`);
}
