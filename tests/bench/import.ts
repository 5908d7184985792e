/**
 * What import and export cost in the built extension: a library of made tweets taken over from a file, saved,
 * and taken over again. Figures in words, conditions first; the last line is one JSON object with the bars.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { buildExtension } from '../demo/build.ts';
import { makeTweets } from '../stand-in/tweets.ts';
import { launchWithExtension } from '../tools/browser.ts';
import { atMost, machine, mb } from './figures.ts';
import { seen } from './tweets.ts';

const HELP = `npm run bench:import -- [--tweets N]

Builds the extension, writes an export of made tweets, imports it on the library page of a fresh profile,
saves the library again, and measures both, and for how long the page did not answer meanwhile. Prints
conditions and figures in words and, as the last line, one JSON object with the bars.

  --tweets N  default 100000
`;
/** Seconds, for 100,000 tweets on two cores. */
const MOST_SECONDS = 60;
/** The page answers within so many milliseconds. */
const MOST_BUSY = 200;
/** Milliseconds. */
const PATIENCE = 900_000;

process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    tweets: { type: 'string', default: '100000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await bench(Number(values.tweets));

async function bench(count: number): Promise<void> {
  const extensionDir = await buildExtension('bench');
  const folder = await mkdtemp(join(tmpdir(), 'sourcier-import-'));
  const file = join(folder, 'library.jsonl');
  await writeFile(file, ownExport(count));
  const before = machine();
  const scene = await launchWithExtension({ extensionDir });
  try {
    const page = await scene.context.newPage();
    await page.goto(scene.extensionUrl('library.html?view=transfer'));
    await watchTasks(page);
    const looking = Date.now();
    await page.locator('input[type=file]').setInputFiles(file);
    const take = page.getByRole('button', { name: 'Import', exact: true });
    await take.waitFor({ timeout: PATIENCE });
    const importing = Date.now();
    await take.click();
    await page.getByText(/tweets imported/).waitFor({ timeout: PATIENCE });
    const imported = Date.now();
    const longest = await page.evaluate<number>('longestTask');
    const cpu = cpuSeconds(scene.extensionId);
    const saving = Date.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: PATIENCE }),
      page.getByRole('button', { name: 'Save the library' }).click(),
    ]);
    await download.path();
    const saved = Date.now();
    const seconds = (from: number, to: number): number => (to - from) / 1000;
    const { size } = await stat(file);
    console.log(`${before}; after: ${machine()}; Chromium, fresh profile, ${count} made tweets`);
    console.log(`file: ${mb(size)}`);
    console.log(`looked through: ${seconds(looking, importing).toFixed(1)} s`);
    console.log(`imported: ${seconds(importing, imported).toFixed(1)} s`);
    console.log(`longest task of the page: ${longest.toFixed(0)} ms`);
    console.log(`processor time, import included: ${cpu}`);
    console.log(`saved again: ${seconds(saving, saved).toFixed(1)} s`);
    const bars = {
      seconds: atMost(seconds(looking, imported), (MOST_SECONDS * count) / 100_000),
      longestTask: atMost(longest, MOST_BUSY),
    };
    console.log(JSON.stringify({ bench: 'import', tweets: count, bars }));
    process.exitCode = Object.values(bars).every(({ met }) => met) ? 0 : 1;
  } finally {
    await scene.close();
    await rm(folder, { recursive: true });
  }
}

/** As a library of these tweets is saved. */
function ownExport(count: number): string {
  const lines = makeTweets(count, 1)
    .map(seen)
    .sort((a, b) => (a.tweet.id < b.tweet.id ? -1 : 1))
    .map(({ tweet, sighting }) =>
      JSON.stringify({ remembered: { tweet, lastSeen: sighting.at, sightings: [sighting] } }),
    );
  const end = JSON.stringify({ end: { rows: count } });
  return ['{"sourcier":"library","version":1}', ...lines, end, ''].join('\n');
}

/** The longest that the page did not answer from now on, in `longestTask`. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    }).observe({ type: 'longtask' });
  `);
}

/** Of the browser's two busiest processes: its own, where the database is, and the extension's. */
function cpuSeconds(extensionId: string): string {
  if (process.platform !== 'linux') return 'not measured here';
  const all = execFileSync('ps', ['-eo', 'cputimes=,args='], { encoding: 'utf8' }).split('\n');
  const mine = all.filter(
    (line) => line.includes('sourcier-profile') || line.includes(extensionId),
  );
  const renderers = all.filter((line) => line.includes('--type=renderer'));
  const most = (lines: string[]): string =>
    `${Math.max(0, ...lines.map((line) => Number.parseInt(line, 10)))} s`;
  return `browser ${most(mine)}, extension ${most(renderers)}`;
}
