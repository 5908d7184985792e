/** Measures what reading costs a page, from the build to the figures. */
import { cpus, loadavg } from 'node:os';
import { startJourney, until } from '../e2e/scene.ts';
import { navigate } from '../stand-in/open.ts';
import { type Cost, costOf } from './cost.ts';
import { fill } from './library.ts';
import { held, type Held } from './memory.ts';
import { type Answers, answersTo, timeMessages } from './messages.ts';
import { scrollPast, type Seen, type Shifts, shiftsOf, watchShifts } from './scroll.ts';
import { mainThreadOf, traced } from './trace.ts';
import { make } from './tweets.ts';
import { contentWorld } from './world.ts';

/** Tweets to one trace: the browser's buffer is not endless. */
const STRETCH = 50;
/** Memory is compared with what it was after so many. */
export const WARM = 300;
/** Later than this after its tweet came into view, a label moves what is being read; milliseconds. */
const LATE = 500;

export interface Figures {
  conditions: string;
  tweets: number;
  seconds: number;
  wall: Cost;
  processor: Cost;
  labels: { expected: number; shown: number; unexpected: number };
  shifts: Shifts;
  memory: { warm: Held; end: Held; before: Held; after: Held };
  hostsLeft: number;
  lookUp: Answers;
  record: Answers;
  requests: string[];
}

export async function measure(
  extensionDir: string,
  tweets: number,
  library: number,
): Promise<Figures> {
  const made = make(tweets, library);
  const journey = await startJourney({ extensionDir, home: made.timeline, path: '/notifications' });
  try {
    const { page } = journey;
    await page.bringToFront();
    const ours = journey.extensionUrl('content-scripts/');
    const cdp = await journey.context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const world = await contentWorld(cdp, journey.extensionId);
    await fill(journey, world, made.library);
    await timeMessages(world, ours);
    const load = loadavg()[0] ?? 0;

    await navigate(page, '/home');
    await watchShifts(page);
    await navigate(page, '/notifications');
    const before = await held(cdp);
    await navigate(page, '/home');

    const seen: Seen = { tweets: new Set(), labelled: new Set() };
    const costs: { wall: Cost; processor: Cost }[] = [];
    let warm = before;
    const from = performance.now();
    for (let goal = STRETCH; goal - STRETCH < tweets; goal += STRETCH) {
      const events = await traced(cdp, () => scrollPast(page, Math.min(goal, tweets), seen));
      const thread = mainThreadOf(events, ours);
      costs.push({ wall: costOf(thread, ours), processor: costOf(thread, ours, 'tdur') });
      if (goal === WARM) warm = await held(cdp);
    }
    const seconds = (performance.now() - from) / 1000;
    const remembered = async () => (await journey.remembered()).length >= library + tweets * 0.99;
    await until(remembered, 'what was read is remembered');
    const end = await held(cdp);
    const shifts = await shiftsOf(page, seen.labelled, LATE);
    await navigate(page, '/notifications');
    const hosts = () => page.evaluate(() => document.querySelectorAll('[data-sourcier]').length);
    await until(async () => (await hosts()) <= 1, 'only the live region of ours is left');
    const shown = [...seen.labelled];
    return {
      conditions: `${journey.context.browser()?.version() ?? 'Chromium'}, ${cpus().length} × ${cpus()[0]?.model ?? ''}, load ${load.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after; library of ${library}`,
      tweets: seen.tweets.size,
      seconds,
      wall: add(costs.map(({ wall }) => wall)),
      processor: add(costs.map(({ processor }) => processor)),
      labels: {
        expected: made.copies.size,
        shown: shown.filter((id) => made.copies.has(id)).length,
        unexpected: shown.filter((id) => !made.copies.has(id)).length,
      },
      shifts,
      memory: { before, warm, end, after: await held(cdp) },
      hostsLeft: await hosts(),
      lookUp: await answersTo(world, 'lookUp'),
      record: await answersTo(world, 'record'),
      requests: journey.requests(),
    };
  } finally {
    await journey.close();
  }
}

function add(costs: Cost[]): Cost {
  const sum = (of: (cost: Cost) => number) => costs.map(of).reduce((a, b) => a + b, 0);
  return {
    script: sum(({ script }) => script),
    rendering: sum(({ rendering }) => rendering),
    around: sum(({ around }) => around),
    garbage: sum(({ garbage }) => garbage),
    tasks: costs.flatMap(({ tasks }) => tasks),
  };
}
