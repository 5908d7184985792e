/**
 * Both journeys, shown: the built extension in a real browser on the stand-in for X, one step a line,
 * a picture of each under demo/. Ends non-zero when a step does not show what it must.
 */
import { AssertionError } from 'node:assert';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { buildExtension } from './build.ts';
import { type Demo, type Look, openDemo, picture, type Step } from './step.ts';
import * as copied from './steps-copied.ts';
import * as written from './steps-draft.ts';
import * as end from './steps-end.ts';
import * as onPage from './steps-page.ts';
import * as inPopup from './steps-popup.ts';
import * as quoted from './steps-quote.ts';

const HELP = `npm run demo -- [--language en|fr] [--theme light|dark] [--headless]

Builds the extension and shows both journeys in a real browser, a tweet read and a draft written, on
a stand-in for X that is served under https://x.com while nothing else of the network can be reached.
Says what happens at each step and how long it took, and saves a picture of each under demo/.

  --language fr   the browser, and so the extension, in French
  --theme dark    X and the extension on black
  --headless      no window, even where there is a display
`;

const steps: Step[] = [
  onPage.welcome,
  onPage.start,
  onPage.read,
  onPage.label,
  onPage.card,
  onPage.copy,
  onPage.readOn,
  inPopup.popupList,
  inPopup.check,
  inPopup.coldStart,
  written.draft,
  written.key,
  written.undo,
  written.byHand,
  quoted.inDialog,
  quoted.quote,
  quoted.trimmed,
  copied.copied,
  copied.popupDraft,
  copied.fromPopup,
  copied.undoFromPopup,
  end.settings,
  end.nothingSent,
];

const folder = 'demo';

async function main(): Promise<void> {
  const look = lookFrom(process.argv.slice(2));
  if (!look) return;
  const begun = performance.now();
  process.chdir(resolve(import.meta.dirname, '../..'));
  await clear(folder);
  const extensionDir = await buildExtension('demo');
  const built = performance.now();
  const demo = await openDemo(extensionDir, look);
  console.log(`Built in ${seconds(begun, built)}, browser open in ${seconds(built)}.`);
  try {
    for (const [index, step] of steps.entries()) {
      if (await show(demo, step, index + 1)) continue;
      console.log(`\nFailed at step ${index + 1} of ${steps.length}, after ${seconds(begun)}.`);
      process.exitCode = 1;
      return;
    }
    console.log(`\nAll ${steps.length} steps in ${seconds(begun)}; pictures in ${folder}/.`);
  } finally {
    await demo.close();
  }
}

/** Runs a step and tells it; false when it failed. */
async function show(demo: Demo, step: Step, number: number): Promise<boolean> {
  const path = join(folder, `${String(number).padStart(2, '0')}-${step.name}.png`);
  const from = performance.now();
  try {
    const seen = await step.run(demo);
    console.log(`${number}. ${step.title} (${seconds(from)})`);
    for (const line of seen) console.log(`   ${line}`);
    return true;
  } catch (error) {
    console.log(`${number}. FAILED: ${step.title} (${seconds(from)})`);
    for (const line of failure(error)) console.log(`   ${line}`);
    return false;
  } finally {
    await picture(demo, step.shows).then(
      async (png) => {
        await writeFile(path, png);
        console.log(`   ${path}`);
      },
      (error: unknown) => console.log(`   No picture: ${String(error)}`),
    );
  }
}

/** Takes away the pictures of the last time, and nothing else that is kept there. */
async function clear(pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const old = (await readdir(pictures)).filter((name) => /^\d\d-.*\.png$/.test(name));
  await Promise.all(old.map((name) => rm(join(pictures, name))));
}

function failure(error: unknown): string[] {
  if (!(error instanceof AssertionError)) return [String(error)];
  const [first = ''] = error.message.split('\n');
  if (error.operator === '==' || error.operator === 'ok') return [first];
  return [first, `expected: ${inspect(error.expected)}`, `   there: ${inspect(error.actual)}`];
}

function seconds(from: number, to = performance.now()): string {
  return `${((to - from) / 1000).toFixed(1)} s`;
}

/** Undefined when there is nothing to run. */
function lookFrom(args: string[]): Look | undefined {
  const { values } = parseArgs({
    args,
    options: {
      language: { type: 'string', default: 'en' },
      theme: { type: 'string', default: 'light' },
      headless: { type: 'boolean', default: !hasDisplay() },
      help: { type: 'boolean', default: false },
    },
  });
  const { language, theme, headless, help } = values;
  const known = (language === 'en' || language === 'fr') && (theme === 'light' || theme === 'dark');
  if (!help && known) return { language, theme, headless };
  console.log(HELP);
  if (!help) process.exitCode = 2;
  return undefined;
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
