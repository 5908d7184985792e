/** Finds the credits in lines of text, with the product's own grammar; and times it on hostile texts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import type * as Grammar from '../../utils/core/credit.ts';

const HELP = `npm run credit -- IN.jsonl [--out FILE]
npm run credit -- --hostile

Reads {"id", "text"} lines and writes, one line each, {"id", "credits": [{handle, role, strength, form,
span}]}: handle without "@", null for a name, which stands in "name"; role source, finder or unclear;
strength explicit or weak; span in UTF-16 offsets.

  --out FILE   writes there instead of to the standard output
  --hostile    milliseconds for texts of 25,000 characters made to be slow; last line one JSON object
`;

const HOSTILE = [
  ...[
    'via @a ',
    '@a',
    'RT @a: ',
    '“@a ',
    'aaaaed by @b ',
    '(via ',
    'é',
    'é@',
    '@',
    ',.',
    'via the ',
  ],
  ...[
    'via A B C D E F ',
    '- @a ',
    '"a" @b ',
    'http',
    'www.',
    'h/t',
    '(via @a @b ',
    '@a: you ',
    '\n',
  ],
  ...['thanks for a b c ', 'de la ', 'source: ', 'by ', 'photo ', '#a ', ' ', 'a', "a'", 'a-'],
  ...['" @a\n', '"x @a: ', 'by @a, ', '@a #a http://a ', '© ', 'by A ', 'photo @a ', 'ht @a@'],
];
const LENGTH = 25_000;
/** The quickest of so many: what else the machine does is not the grammar's. */
const RUNS = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    hostile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
// npm runs this in the project; paths are the caller's.
const from = process.env.INIT_CWD ?? process.cwd();
const [input] = positionals;
if (values.help || (!input && !values.hostile)) console.log(HELP);
else {
  const module = await grammar();
  if (values.hostile) time(module);
  else if (input) find(module, resolve(from, input), values.out && resolve(from, values.out));
}

/** Bundled, as the extension has it: file by file each call goes through a getter, and takes twice the time. */
async function grammar(): Promise<typeof Grammar> {
  const entry = resolve(import.meta.dirname, '../../utils/core/credit.ts');
  const outDir = mkdtempSync(join(tmpdir(), 'sourcier-credit-'));
  try {
    const lib = { entry, formats: ['es' as const], fileName: 'credit' };
    const quietly = { configFile: false, logLevel: 'warn' } as const;
    await build({
      ...quietly,
      publicDir: false,
      build: { outDir, emptyOutDir: true, minify: false, lib },
    });
    const bundled = join(outDir, 'credit.js');
    return (await runnerImport<typeof Grammar>(bundled, quietly)).module;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function find({ findCredits }: typeof Grammar, input: string, out: string | undefined): void {
  const lines = readFileSync(input, 'utf8').split('\n').filter(Boolean);
  const found = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return `${JSON.stringify({ id, credits: findCredits(text) })}\n`;
  });
  if (out) writeFileSync(out, found.join(''));
  else process.stdout.write(found.join(''));
}

function time({ findCredits }: typeof Grammar): void {
  const slowest = { text: '', ms: 0 };
  for (const unit of HOSTILE) {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      findCredits(text);
      return performance.now() - start;
    });
    const ms = Number(Math.min(...times).toFixed(2));
    console.log(`${ms.toFixed(2).padStart(6)} ms  ${JSON.stringify(unit)}`);
    if (ms > slowest.ms) Object.assign(slowest, { text: unit, ms });
  }
  console.log(JSON.stringify({ characters: LENGTH, slowest }));
}
