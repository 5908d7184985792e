/** Reads saved pages and answers of X with the real readers in a real browser, and tells what they read. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReadingBrowser } from '../read/browser.ts';
import { goldFiles, savedFile } from '../read/files.ts';
import { readSource } from '../read/read-source.ts';

const HELP = `npm run read -- <file.html|file.json>… [--url URL] [--out FILE]
npm run read -- --gold GOLD.json [--out FILE]

Mounts saved pages of X, whole or in part, under X's own address in Chromium, lets the extension's own
readers read them, and prints what they read as {file: [tweet, …]}. Saved answers of X (.json) go to
the reader of answers. No script of a saved page is run, and nothing is asked of the network. What
could not be read, and which selectors failed, is told on the error output.

  --url URL     the address that the pages were saved from; by default what the page says it is
  --gold GOLD   reads the files that a gold answer names, mounted as it says
  --out FILE    writes there what would be printed
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    gold: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const { url, gold, out, help } = values;
if (help || (!gold && positionals.length === 0)) {
  console.log(HELP);
  process.exitCode = help ? 0 : 2;
} else {
  const sources = gold ? goldFiles(gold) : positionals.map((path) => savedFile(path, url));
  const browser = await openReadingBrowser();
  const read: Record<string, unknown> = {};
  try {
    for (const source of sources) {
      const { tweets, summary } = await readSource(browser, source);
      read[source.file] = tweets;
      console.error(`${source.file}: ${summary}`);
    }
  } finally {
    await browser.close();
  }
  const json = JSON.stringify(read, null, 2);
  if (out) writeFileSync(out, `${json}\n`);
  else console.log(json);
}
