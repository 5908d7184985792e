/** `npm run read`: the readers in a real browser, on pages mounted under X's address. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReadingBrowser, type ReadingBrowser } from '../read/browser';
import { readSource } from '../read/read-source';
import { fixtures } from '../x/fixtures';

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await openReadingBrowser();
});
afterAll(() => browser.close());

it.each(fixtures)('reads $name as the tests without a browser do', async (fixture) => {
  const page = await browser.show(fixture.html, fixture.url);
  expect(page.url()).toBe(fixture.url);
  expect(await page.evaluate(() => window.readers.page())).toEqual(fixture.readings);
});

it('runs no script of a saved page, and lets it go nowhere', async () => {
  const [plain] = fixtures.filter(({ name }) => name === 'text--plain');
  if (!plain) throw new Error('No fixture');
  const trap = `<script>document.body.textContent = ''</script>
    <img src="https://x.com/a" onerror="document.body.textContent = ''">
    <meta http-equiv="refresh" content="0; url=https://elsewhere.example/">`;
  const html = plain.html.replace('</article>', () => `</article>${trap}`);
  const page = await browser.show(html, plain.url);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  expect(await page.evaluate(() => window.readers.page())).toEqual(plain.readings);
  expect(page.url()).toBe(plain.url);
});

it('tells what could not be read', async () => {
  const [renamed] = fixtures.filter(({ name }) => name === 'renamed--text');
  if (!renamed) throw new Error('No fixture');
  const { html, url } = renamed;
  const { summary } = await readSource(browser, { file: 'a.html', kind: 'page', html, url });
  expect(summary).toMatch(/not read: 1; selectors that failed: tweetText$/);
});
