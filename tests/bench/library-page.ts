/**
 * What the library page costs with a full library: opening it, searching it at every key, checking,
 * scrolling. Figures in words, conditions first; the last line is one JSON object with the bars.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../demo/build.ts';
import { atMost, ms, quantile } from './figures.ts';
import { measureLibraryPage } from './library-page-measure.ts';

const HELP = `npm run bench:library -- [--tweets N]

Builds the extension, fills its library with made tweets through its own messages, and opens the library
page: until its first rows are there, with the background stopped before; until all of it can be searched;
each key of some searches, typing errors among them, from the message to its answer; checks and spreads; and the
page's long tasks while its list is scrolled from end to end. Prints conditions and figures in words and,
as the last line, one JSON object with the bars.

  --tweets N    in the library; default 100000
`;

/** Milliseconds. */
const KEY = 50;
const CHECK = 100;
const SPREAD = 200;
const OPEN = 500;

process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    tweets: { type: 'string', default: '100000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else {
  const extensionDir = await buildExtension('bench-library');
  const figures = await measureLibraryPage(extensionDir, Number(values.tweets));
  const { conditions, tweets, opening, searchable, keys, near, checks, spreads, longTasks } =
    figures;
  const told = (times: readonly number[]) =>
    `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, longest ${ms(Math.max(...times))}`;
  console.log(`${conditions}
library of ${tweets} tweets
the page opened with the background stopped, until its first rows are drawn, ${opening.length} times: ${told(opening)}
until all of it can be searched: ${(searchable / 1000).toFixed(1)} s
a key of a search, message to answer, ${keys.length} keys: ${told(keys)}
the same with typing errors, ${near.length} keys: ${told(near)}
a check of a text, ${checks.length} times: ${told(checks)}
a spread, ${spreads.length} times: ${told(spreads)}
the list scrolled from end to end: ${longTasks.length} tasks of 50 ms and more, the longest ${ms(Math.max(0, ...longTasks))}`);
  const bars = {
    keyMsP95: atMost(quantile([...keys, ...near], 0.95), KEY),
    checkMsP95: atMost(quantile(checks, 0.95), CHECK),
    spreadMsP95: atMost(quantile(spreads, 0.95), SPREAD),
    openMsP50: atMost(quantile(opening, 0.5), OPEN),
    longTasks: atMost(longTasks.length, 0),
  };
  const met = Object.values(bars).every((bar) => bar.met);
  console.log(JSON.stringify({ bench: 'library', tweets, met, bars }));
  process.exitCode = met ? 0 : 1;
}
