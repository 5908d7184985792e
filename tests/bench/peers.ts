/**
 * Ours beside the engines that others would take, over the same tweets in one run in Node. A table in
 * words, conditions first; the last line is one JSON object with the bars.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { makeCorpus, readCorpus } from './corpus.ts';
import { atLeast, machine, ms, quantile } from './figures.ts';
import type * as Measure from './peers-measure.ts';

const HELP = `npm run bench:peers -- [--corpus FILE[.gz] --queries FILE] [--tweets N]

Asks ours (the product's own code over shards held in memory), MiniSearch with fuzzy and prefix, FlexSearch
and fuse.js for the source of the same queries among the same tweets, one after the other in Node. What is
not installed is left out and said so; slow ones are asked a part of the queries. Prints conditions and a
table, and as the last line one JSON object with the bars.

  --corpus FILE   lines of {id, handle, text, time, urls}, gzipped or not; without it made tweets, always the same
  --queries FILE  lines of {qid, text, expected_ids}
  --tweets N      the first N of the corpus, and more made of its parts where it has fewer; of made ones 100000
`;

const calledFrom = process.cwd();
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    tweets: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const { corpus: file, queries } = values;

if (values.help) console.log(HELP);
else {
  const most = values.tweets === undefined ? undefined : Number(values.tweets);
  const corpus =
    file === undefined || queries === undefined
      ? makeCorpus(most ?? 100_000, 450)
      : readCorpus(resolve(calledFrom, file), resolve(calledFrom, queries), most);
  console.log(
    `Node ${process.version}, ${machine()}; ${corpus.tweets.length} tweets of ${corpus.name}`,
  );
  // The product's sources import one another as its bundler resolves them.
  const { module } = await runnerImport<typeof Measure>('./tests/bench/peers-measure.ts', {
    root,
    resolve: { alias: { '@': root } },
    logLevel: 'error',
  });
  const all = await module.measurePeers(corpus, (name, figures) => {
    if (!figures) return console.log(`${name}: not installed`);
    const { build, times, first, copies } = figures;
    const at = (share: number) => ms(quantile(times, share));
    console.log(
      `${name}: built in ${build.toFixed(1)} s, ${copies} queries, p50 ${at(0.5)}, p99 ${at(0.99)}, ${((100 * first) / copies).toFixed(1)} % ranked first`,
    );
  });
  const p50 = (name: string) =>
    quantile(all.find(({ engine }) => engine === name)?.times ?? [], 0.5);
  const bars = {
    ...(p50('minisearch') > 0 && {
      timesFasterThanMiniSearch: atLeast(p50('minisearch') / p50('ours'), 100),
    }),
    timesFasterThanFuse: atLeast(p50('fuse.js') / p50('ours'), 10_000),
  };
  const met = Object.values(bars).every((one) => one.met);
  console.log(JSON.stringify({ bench: 'peers', tweets: corpus.tweets.length, met, bars }));
  process.exitCode = met ? 0 : 1;
}
