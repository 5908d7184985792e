/**
 * Fits the verdict's rule from labelled pairs and says what it finds, in words and as one JSON object.
 * Vite runs the product's own code here, as it does in the build.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import type * as Run from './run.ts';

const HELP = `npm run fit -- [--data FOLDER] [--now]

Fits the coefficients of RULE in utils/core/similarity.ts by logistic regression on labelled real tweets:
the product's own candidates and features, in libraries of several sizes held in memory. Cross-validates
over queries, and over kinds each left out in turn; prints found and false by kind, the table to put into
the file, and as the last line one JSON object.

  --data FOLDER   with corpus.jsonl.gz and queries.jsonl; default ../shared/data/match
  --now           fits nothing: says what the rule as it stands finds
`;

process.chdir(resolve(import.meta.dirname, '../..'));
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/match' },
    now: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else if (!existsSync(resolve(values.data, 'queries.jsonl')))
  console.log(`The rule is fitted from labelled tweets: none in ${resolve(values.data)}.`);
else {
  const { module } = await runnerImport<typeof Run>(resolve(import.meta.dirname, 'run.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  module.run(resolve(values.data), values.now);
}
