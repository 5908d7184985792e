/** The README's pictures, from the real extension on the stand-in for X: `npm run pictures`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'wxt';
import { typeDraft } from '../stand-in/compose-page.ts';
import { showTweet } from '../stand-in/open.ts';
import { startJourney, type Journey } from '../e2e/scene.ts';

const folder = resolve(import.meta.dirname, '../../assets/pictures');

/** A screen with room for the popup at twice the pixels, so that it gets its true size. */
const screen = ['--screen-info={3200x2400}', '--force-device-scale-factor=2'];

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

/** From X's tabs down to its toolbar, with the hint between editor and toolbar. */
async function composer({ page }: Journey): Promise<Buffer> {
  const bar = await page.locator('[data-testid="toolBar"]').first().boundingBox();
  const column = await page.locator('article').first().boundingBox();
  if (!bar || !column) throw new Error('The composer is not drawn');
  const top = 54;
  const bottom = bar.y + bar.height + 8;
  return page.screenshot({
    clip: { x: column.x, y: top, width: column.width, height: bottom - top },
  });
}

/** The settings page down to the end of its first part: the phrases, what they make of a draft, the key. */
async function settings({ context, extensionUrl }: Journey): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 820, height: 800 });
  await page.goto(extensionUrl('options.html'));
  await page.getByText('Alt+V').waitFor();
  const box = await page.locator('.options > section').first().boundingBox();
  if (!box) throw new Error('The settings are not drawn');
  const height = box.y + box.height + 24;
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 820, height } });
  await page.close();
  return picture;
}

await mkdir(folder, { recursive: true });
await build({ browser: 'chrome' });

for (const [ground, theme] of [
  ['light', 'light'],
  ['dark', 'black'],
] as const) {
  const journey = await startJourney({ theme, colorScheme: ground, args: screen });
  const { page, welcome, ours } = journey;
  await welcome.bringToFront();
  await welcome.setViewportSize({ width: 900, height: 1000 });
  await save(`welcome-${ground}`, await welcome.screenshot());
  await page.bringToFront();
  // A card that is still fading in shows the page through.
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: ground });
  await journey.read('adaSites', 'erinLighthouse', 'carlaSites', 'danLighthouse');
  await showTweet(page, 'carlaSites');
  await ours.one('.label');
  await save(`label-${ground}`, await around(journey, 150));
  await ours.press('.label', '@ada');
  await ours.one('.card');
  await save(`card-${ground}`, await around(journey, 420));
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.standIn.scroll(-scrollY));
  await typeDraft(page, 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.');
  await ours.one('.hint');
  await save(`hint-${ground}`, await composer(journey));
  const popup = await journey.openPopup(page);
  await popup.until(`document.querySelector('.result') && document.querySelector('.told .first')`);
  await save(`popup-${ground}`, await popup.screenshot());
  await popup.close();
  await save(`settings-${ground}`, await settings(journey));
  await journey.close();
}
