/** Import and export in a real browser: files taken over and saved, whatever happens to the background. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { violationsOn } from '../gallery/axe.ts';
import { makeTweets } from '../stand-in/tweets.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

async function openTransfer(): Promise<Page> {
  const page = await journey.context.newPage();
  await page.goto(journey.extensionUrl('library.html?view=transfer'));
  await page.locator('.transfer').waitFor();
  return page;
}

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const choose = (page: Page, ...files: ReturnType<typeof file>[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(files);

/** What twitter-web-exporter saves of made tweets. */
const exported = (count: number): string =>
  JSON.stringify(
    makeTweets(count, 3).map(({ id, author, text }) => ({
      id,
      screen_name: author,
      name: author,
      full_text: text,
      created_at: '',
    })),
  );

/** What the page on X still shows is not recorded from here on. */
async function nothingMoreRead(): Promise<void> {
  await journey.change({ paused: true });
}

/** All rows, but for the numbers that the index gives them. */
async function rows(): Promise<Record<string, unknown>> {
  const worker = await journey.worker();
  return worker.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = database.transaction(['tweets', 'authors', 'meta']);
          const tweets = stores.objectStore('tweets').getAll();
          const authors = stores.objectStore('authors').getAll();
          const state = stores.objectStore('meta').get('state');
          stores.oncomplete = () => {
            database.close();
            const bare = (tweets.result as { doc: number }[]).map((row) => ({ ...row, doc: 0 }));
            const { tweets: count } = state.result as { tweets: number };
            resolve({ tweets: bare, authors: authors.result, count });
          };
        };
      }),
  );
}

async function save(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path());
}

test('ten stops of the background lose and double nothing, and what is saved is the same elsewhere', async () => {
  const COUNT = 8_000;
  journey = await startJourney();
  await journey.read('adaSites', 'erinLighthouse');
  await nothingMoreRead();
  const before = (await rows()).count as number;
  const page = await openTransfer();
  const errors = errorsOf(page);
  await choose(page, file('twitter-Bookmarks.json', exported(COUNT)));
  await page.getByText('8,000 tweets can be imported.').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const progress = page.locator('.transfer progress');
  let last = 0;
  for (let stops = 0; stops < 10; stops++) {
    await until(async () => Number(await progress.getAttribute('value')) > last, 'it goes on');
    last = Number(await progress.getAttribute('value'));
    await journey.killWorker();
  }
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText(/^Paused at /).waitFor();
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  await page.getByText('8,000 tweets imported, 8,000 of them new.').waitFor();
  const kept = await rows();
  expect(kept.count).toBe(before + COUNT);
  expect(kept.tweets).toHaveLength(before + COUNT);
  const saved = await save(page, 'Save the library');
  await page.getByText(/^8,0\d\d tweets saved in sourcier-\d{4}-\d\d-\d\d\.jsonl\.$/).waitFor();
  const table = (await save(page, 'Save a table')).toString();
  expect(table.startsWith('\uFEFFaddress,handle,')).toBe(true);
  expect(errors).toEqual([]);
  expect(journey.requests()).toEqual([]);
  await journey.close();

  journey = await startJourney({ started: false });
  const other = await openTransfer();
  await choose(other, file('sourcier.jsonl', saved));
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await other.getByText(/^8,0\d\d tweets imported/).waitFor();
  expect(await rows()).toEqual(kept);
});

test('files that are broken or hostile are refused in words, and leave the library as it was', async () => {
  journey = await startJourney();
  await journey.read('adaSites');
  await nothingMoreRead();
  const before = await rows();
  const page = await openTransfer();
  const own = '{"sourcier":"library","version":1}\n{"remembered":{}}\n';
  for (const [name, text, said] of [
    ['a.png', Buffer.of(0x89, 0x50, 0x4e, 0x47), 'a.png is not in UTF-8.'],
    ['dear.txt', 'Dear Ada', 'dear.txt is none of the files that Sourcier knows.'],
    ['own.jsonl', own, 'own.jsonl ends in the middle, after row 2.'],
    ['new.jsonl', own.replace('1}', '2}'), 'new.jsonl was saved by a newer Sourcier'],
    ['x.zip', Buffer.from('PK\u0003\u0004not a zip at all'), 'x.zip is cut off or damaged.'],
    ['all-bad.jsonl', `${own}{"end":{"rows":1}}\n`, 'Nothing in all-bad.jsonl can be imported.'],
    [
      'direct-messages.js',
      'window.YTD.direct_messages.part0 = []',
      'direct-messages.js is a part of X’s archive that is not opened here.',
    ],
  ] as const) {
    await choose(page, file(name, text));
    await page.getByText(said).waitFor();
    await page.getByText('The library is as it was.').waitFor();
  }
  expect(await rows()).toEqual(before);
});

test('a table by keyboard, in French on dark ground: its columns are asked for; nothing is a violation', async () => {
  journey = await startJourney({ language: 'fr', colorScheme: 'dark', started: false });
  const page = await openTransfer();
  expect(await violationsOn(page)).toEqual([]);
  const csv = 'Qui;Quoi;Où\nada;La source derrière le moulin;https://x.com/ada/status/20\n';
  await choose(page, file('mien.csv', csv));
  const text = page.getByLabel('Texte');
  await text.waitFor();
  await page.keyboard.press('Enter');
  await text.selectOption('Quoi');
  await page.getByLabel('Adresse du tweet').selectOption('Où');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continuer' }).press('Enter');
  const take = page.getByRole('button', { name: 'Importer', exact: true });
  await take.waitFor();
  await until(() => take.evaluate((button) => button === document.activeElement), 'focus is on it');
  await page.keyboard.press('Enter');
  await page.getByText('1 tweet importé, dont 1 nouveau.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect((await rows()).tweets).toMatchObject([{ id: '20', tweet: { author: { handle: 'ada' } } }]);
});
