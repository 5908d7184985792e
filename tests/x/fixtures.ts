/** The authored pages of X with what a reader must find in them, side by side in one folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../utils/x/read-tweet';

const folder = join(import.meta.dirname, '../fixtures/x');

export interface Fixture {
  name: string;
  html: string;
  url: string;
  readings: Reading[];
}

export const fixtures: Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.replace(/\.html$/, '');
    const html = readFileSync(join(folder, file), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Pick<
      Fixture,
      'url' | 'readings'
    >;
    return { name, html, ...expected };
  });

export function mount(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function fixture(name: string): Document {
  const found = fixtures.find((each) => each.name === name);
  if (!found) throw new Error(`No fixture ${name}`);
  return mount(found.html);
}
