/**
 * What reading costs the page: made tweets scrolled past in the stand-in, the library already full of
 * others. Figures in words, conditions first; the last line is one JSON object with the bars.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';
import { report } from './report.ts';

const HELP = `npm run bench:page -- [--tweets N] [--library N]

Builds the extension, fills its library with made tweets through its own messages, scrolls past other
made tweets in the stand-in for X at a fast reader's pace, one in twenty a copy of one in the library,
and measures by the browser's own tracing what the content script costs. Prints conditions and figures
in words and, as the last line, one JSON object with the bars.

  --tweets N    scrolled past; default 1000
  --library N   in the library before; default 10000
`;

process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    tweets: { type: 'string', default: '1000' },
    library: { type: 'string', default: '10000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else
  process.exitCode = report(await measure(Number(values.tweets), Number(values.library))) ? 0 : 1;
