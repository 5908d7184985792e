/**
 * What the two journeys cost the page: made tweets scrolled past in the stand-in, the library already
 * full of others, and drafts typed that repeat them. Figures in words, conditions first; the last line
 * is one JSON object with the bars.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../demo/build.ts';
import { measureDrafts } from './drafts.ts';
import { measure } from './measure.ts';
import { measureAnswers } from './payloads.ts';
import { report, reportAnswers } from './report.ts';

const HELP = `npm run bench:page -- [--tweets N] [--library N] [--drafts N,N] | --answers

Builds the extension, fills its library with made tweets through its own messages, scrolls past other
made tweets in the stand-in for X at a fast reader's pace, one in twenty a copy of one in the library,
and measures by the browser's own tracing what the content script costs. Then types drafts that repeat
tweets of the library: from the last key to the hint on screen, with the background awake and stopped,
and what a key in a long draft costs; and what hearing one answer of X's of 500 kB costs. Prints
conditions and figures in words and, as the last line, one JSON object with the bars.

  --tweets N    scrolled past; default 1000
  --library N   in the library before; default 10000
  --drafts N,N  sizes of the library for the drafts; default 10000,100000; "" for none
  --answers     only what hearing an answer costs
`;

process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    tweets: { type: 'string', default: '1000' },
    library: { type: 'string', default: '10000' },
    drafts: { type: 'string', default: '10000,100000' },
    answers: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else {
  const extensionDir = await buildExtension('bench');
  const read = values.answers
    ? null
    : await measure(extensionDir, Number(values.tweets), Number(values.library));
  const heard = await measureAnswers(extensionDir);
  const drafts = [];
  const sizes = read ? values.drafts : '';
  for (const size of sizes.split(',').filter(Boolean).map(Number))
    drafts.push(await measureDrafts(extensionDir, size));
  process.exitCode = (read ? report(read, heard, drafts) : reportAnswers(heard)) ? 0 : 1;
}
