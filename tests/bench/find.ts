/**
 * What finding costs and answers in the built extension in a real browser: filled with a corpus through
 * its own messages, asked every query, stopped and asked, restarted and asked. Figures in words, conditions
 * first; the last line is one JSON object with the bars.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../demo/build.ts';
import { makeCorpus, readCorpus } from './corpus.ts';
import { measureFinding } from './find-measure.ts';
import { report } from './find-report.ts';

const HELP = `npm run bench:find -- [--corpus FILE[.gz] --queries FILE] [--out FILE] [--tweets N]
                      [--browser chromium|firefox] [--kills N] [--restarts N] [--rebuild]

Builds the extension, fills its library through the content script's own message, asks every query, and
measures filling, answers with the background awake, just stopped, and after a restart of the browser, its
memory, and the bytes on disk. Prints conditions and figures in words and, as the last line, one JSON object
with the bars.

  --corpus FILE   lines of {id, handle, text, time, urls}, gzipped or not; without it made tweets, always the same
  --queries FILE  lines of {qid, text} and, to be told how many answers are right, expected_ids
  --out FILE      writes a line {qid, ms, matches: [{id, grade, score}]} for each query
  --tweets N      the first N of the corpus; of made ones 100000
  --kills N       times that the background is stopped and asked; default 30
  --restarts N    times that the browser is restarted and asked; default 5
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
    rebuild: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const { corpus: file, queries, out, browser } = values;
const MADE = 100_000;
const MADE_QUERIES = 450;

if (values.help) console.log(HELP);
else if (browser !== 'chromium') {
  console.log(`bench:find does not drive ${browser} yet: only Chromium.`);
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
  const figures = await measureFinding(await buildExtension('bench-find'), corpus, {
    kills: Number(values.kills),
    restarts: Number(values.restarts),
    rebuild: values.rebuild,
  });
  if (out !== undefined) {
    const lines = figures.answers.map((answer) => `${JSON.stringify(answer)}\n`);
    writeFileSync(resolve(calledFrom, out), lines.join(''));
  }
  process.exitCode = report(corpus, figures) ? 0 : 1;
}
