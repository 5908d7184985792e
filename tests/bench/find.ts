/**
 * What finding costs and answers in the built extension in a real browser: filled with a corpus through
 * its own messages, asked every query, stopped and asked, restarted and asked. Figures in words, conditions
 * first; the last line is one JSON object with the bars.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../demo/build.ts';
import { linesOf, makeCorpus, readCorpus } from './corpus.ts';
import { differing } from './find-compare.ts';
import { type Answer, measureFinding } from './find-measure.ts';
import { report } from './find-report.ts';
import { openInChromium } from './find-scene-chromium.ts';
import { openInFirefox } from './find-scene-firefox.ts';

const HELP = `npm run bench:find -- [--corpus FILE[.gz] --queries FILE] [--out FILE] [--tweets N]
                      [--browser chromium|firefox] [--kills N] [--restarts N] [--rebuild] [--compare FILE]

Builds the extension, fills its library through the content script's own message, asks every query, and
measures filling, answers with the background awake, just stopped, and after a restart of the browser, its
memory, and the bytes on disk (in Firefox neither its memory nor what the browser counts). Prints conditions and figures in words and, as the last line, one JSON object
with the bars.

  --corpus FILE   lines of {id, handle, text, time, urls}, gzipped or not; without it made tweets, always the same
  --queries FILE  lines of {qid, text} and, to be told how many answers are right, expected_ids
  --out FILE      writes a line {qid, ms, matches: [{id, grade, score}]} for each query
  --tweets N      the first N of the corpus, and more made of its parts where it has fewer; of made ones 100000
  --kills N       times that the background is stopped and asked; default 30
  --restarts N    times that the browser is restarted and asked; default 5
  --compare FILE  an --out of another run: tells how many queries were answered otherwise here
  --rebuild       at the end the index is made anew, as after an update, while queries go on
`;

const calledFrom = process.cwd();
process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    out: { type: 'string' },
    tweets: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    kills: { type: 'string', default: '30' },
    restarts: { type: 'string', default: '5' },
    compare: { type: 'string' },
    rebuild: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const { corpus: file, queries, out, browser, compare } = values;
const MADE = 100_000;
const MADE_QUERIES = 450;

/** By the name that the command calls a browser: the one it is built for, and the way it is driven. */
const BROWSERS = {
  chromium: { target: 'chrome', open: openInChromium },
  firefox: { target: 'firefox', open: openInFirefox },
} as const;

if (values.help) console.log(HELP);
else if (browser !== 'chromium' && browser !== 'firefox') {
  console.log(`bench:find does not drive ${browser}: only chromium and firefox.`);
  process.exitCode = 1;
} else if ((file === undefined) !== (queries === undefined)) {
  console.log('--corpus and --queries go together.');
  process.exitCode = 1;
} else {
  const most = values.tweets === undefined ? undefined : Number(values.tweets);
  const corpus =
    file === undefined || queries === undefined
      ? makeCorpus(most ?? MADE, MADE_QUERIES)
      : readCorpus(resolve(calledFrom, file), resolve(calledFrom, queries), most);
  const others = compare === undefined ? null : linesOf<Answer>(resolve(calledFrom, compare));
  const { target, open } = BROWSERS[browser];
  const extensionDir = await buildExtension('bench-find', target);
  const figures = await measureFinding((profile) => open(extensionDir, profile), corpus, {
    kills: Number(values.kills),
    restarts: Number(values.restarts),
    rebuild: values.rebuild,
  });
  if (out !== undefined) {
    const lines = figures.answers.map((answer) => `${JSON.stringify(answer)}\n`);
    writeFileSync(resolve(calledFrom, out), lines.join(''));
  }
  const differ = others && differing(figures.answers, others);
  process.exitCode = report(corpus, figures, { browser, differ }) ? 0 : 1;
}
