/** A fixture for the project made of a saved page: invented people and words, and what is read of them. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Reading } from '../../utils/x/read-tweet';
import type { ReadingBrowser } from './browser.ts';
import type { Source } from './files.ts';
import { sameShape } from './shape.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/x');

/** Writes NAME.html and NAME.json; returns what to tell. Throws where it would overwrite another. */
export async function writeFixture(
  browser: ReadingBrowser,
  source: Source,
  name: string,
): Promise<string> {
  if (source.kind !== 'page') throw new Error('A fixture is made of a page, not of an answer.');
  if (!/^[a-z]+--[a-z0-9-]+$/.test(name)) throw new Error('NAME is like "quote--with-a-poll".');
  const path = resolve(FOLDER, name);
  if (existsSync(`${path}.html`)) throw new Error(`There is a fixture ${name} already.`);
  const page = await browser.show(source.html, source.url);
  const before = await page.evaluate(() => window.readers.page());
  const url = await page.evaluate(() => window.readers.invent());
  const html = await page.content();
  const again = await browser.show(html, url);
  const readings: Reading[] = await again.evaluate(() => window.readers.page());
  writeFileSync(`${path}.html`, `${html}\n`);
  const style = { ...(await resolveConfig(path)), parser: 'json' };
  writeFileSync(`${path}.json`, await format(JSON.stringify({ url, readings }), style));
  const told = `tests/fixtures/x/${name}.html and .json: look that nothing of anybody is left, and correct what was read wrongly.`;
  return sameShape(before, readings)
    ? told
    : `${told}\nIt does not read like the page it was made of: something that matters was replaced.`;
}
