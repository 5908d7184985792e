/** The README's pictures, from the real extension on the stand-in for X: `npm run pictures`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'wxt';
import { showTweet } from '../stand-in/open.ts';
import { startJourney, type Journey } from '../e2e/scene.ts';

const folder = resolve(import.meta.dirname, '../../assets/pictures');

/** A screen with room for the popup, so that it gets its true width. */
const screen = ['--screen-info={1600x1200}', '--force-device-scale-factor=2'];

async function save(name: string, png: Buffer): Promise<void> {
  await writeFile(resolve(folder, `${name}.png`), png);
  console.log(`assets/pictures/${name}.png`);
}

/** The part of the page around a tweet and what hangs under it. */
async function around(journey: Journey, height: number): Promise<Buffer> {
  const box = await (await showTweet(journey.page, 'carlaSites')).boundingBox();
  if (!box) throw new Error('The tweet is not drawn');
  return journey.page.screenshot({
    clip: { x: box.x, y: box.y, width: box.width + 40, height },
  });
}

await mkdir(folder, { recursive: true });
await build({ browser: 'chrome' });

for (const [ground, theme] of [
  ['light', 'light'],
  ['dark', 'black'],
] as const) {
  const journey = await startJourney({ theme, colorScheme: ground, args: screen });
  await journey.welcome.bringToFront();
  await journey.welcome.setViewportSize({ width: 900, height: 1000 });
  await save(`welcome-${ground}`, await journey.welcome.screenshot());
  await journey.page.bringToFront();
  await journey.read('adaSites', 'erinLighthouse', 'carlaSites', 'danLighthouse');
  await showTweet(journey.page, 'carlaSites');
  await journey.ours.one('.label');
  await save(`label-${ground}`, await around(journey, 150));
  await journey.ours.press('.label', '@ada');
  await journey.ours.one('.card');
  await save(`card-${ground}`, await around(journey, 420));
  await journey.page.keyboard.press('Escape');
  const popup = await journey.openPopup(journey.page);
  await popup.until(`document.querySelector('.result')`);
  await save(`popup-${ground}`, await popup.screenshot());
  await journey.close();
}
