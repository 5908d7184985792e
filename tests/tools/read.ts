/** Reads saved pages and answers of X with the real readers in a real browser, and tells what they read. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReadingBrowser, type ReadingBrowser } from '../read/browser.ts';
import { goldFiles, savedFile, type Source } from '../read/files.ts';
import { writeFixture } from '../read/fixture.ts';
import { readSource } from '../read/read-source.ts';

const HELP = `npm run read -- <file.html|file.json>… [--url URL] [--out FILE]
npm run read -- --gold GOLD.json [--out FILE]
npm run read -- --fixture NAME <page.html> [--url URL]

Mounts saved pages of X, whole or in part, under X's own address in Chromium, lets the extension's own
readers read them, and prints what they read as {file: [tweet, …]}. Saved answers of X (.json) go to
the reader of answers. No script of a saved page is run, and nothing is asked of the network. What
could not be read, and which selectors failed, is told on the error output.

  --url URL     the address that the pages were saved from; by default what the page says it is
  --gold GOLD   reads the files that a gold answer names, mounted as it says
  --out FILE    writes there what would be printed
  --fixture NAME
                writes tests/fixtures/x/NAME.html, the page without scripts, its texts, names, ids and
                links replaced by invented ones, the same for the same, and NAME.json, what is read of it
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    gold: { type: 'string' },
    out: { type: 'string' },
    fixture: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const { url, gold, out, fixture, help } = values;
const files = positionals.length;
if (help || (gold ? files > 0 || fixture : files === 0) || (fixture && files > 1)) {
  console.log(HELP);
  process.exitCode = help ? 0 : 2;
} else await main().catch(tellWhy);

async function main(): Promise<void> {
  const sources = gold ? goldFiles(gold) : positionals.map((path) => savedFile(path, url));
  const browser = await openReadingBrowser();
  try {
    const [first] = sources;
    if (fixture && first) console.log(await writeFixture(browser, first, fixture));
    else print(await readAll(browser, sources));
  } finally {
    await browser.close();
  }
}

async function readAll(browser: ReadingBrowser, sources: readonly Source[]): Promise<unknown> {
  const read: Record<string, unknown> = {};
  for (const source of sources) {
    const { tweets, summary } = await readSource(browser, source);
    read[source.file] = tweets;
    console.error(`${source.file}: ${summary}`);
  }
  return read;
}

function print(read: unknown): void {
  const json = JSON.stringify(read, null, 2);
  if (out) writeFileSync(out, `${json}\n`);
  else console.log(json);
}

function tellWhy(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
