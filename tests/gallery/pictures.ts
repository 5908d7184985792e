/**
 * Pictures of every surface in every state: node tests/gallery/pictures.ts [folder] [part of a name]
 * The folder is demo/gallery unless another is given.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eachState } from './gallery.ts';

const [folder = 'demo/gallery', filter = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
let count = 0;
await eachState(filter, async ({ name, lang, ground, page }) => {
  const path = join(folder, `${name}-${lang}-${ground}.png`);
  await page.locator('body').screenshot({ path });
  count++;
});
console.log(`${count} pictures in ${folder}`);
