/** The charter’s files in a real browser: chosen, refused, used; saved as a file and as a page. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultCharter } from '../../utils/core/charter.ts';
import { readCharterFile } from '../../utils/core/charter-file.ts';
import { violationsOn } from '../gallery/axe.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

const acme = { name: 'Acme', rules: { words: 'confirm' } };
const textOf = (charter: object) => JSON.stringify({ sourcier: 'charter', version: 1, ...charter });

async function openOptions(): Promise<Page> {
  const page = await journey.context.newPage();
  await page.goto(journey.extensionUrl('options.html'));
  await page.locator('.options').waitFor();
  return page;
}

/** Chosen in the browser’s own dialog for files. */
async function choose(page: Page, button: string, text: string): Promise<void> {
  const [dialog] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await dialog.setFiles({
    name: 'charter.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** What the browser was given to save. */
async function saved(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

const nameInForce = async () =>
  ((await journey.settings()).charter as { name?: string } | undefined)?.name;

test('a file that is chosen is used once that is said, and saved it is the same charter', async () => {
  journey = await startJourney({ language: 'en' });
  const page = await openOptions();
  await choose(page, 'Use a file…', textOf(acme));
  const status = page.locator('.files .read');
  await status.getByText('Whose charter: none → Acme').waitFor();
  expect(await nameInForce()).not.toBe('Acme');
  await status.getByRole('button', { name: 'Use it' }).click();
  await until(async () => (await nameInForce()) === 'Acme', 'the charter of the file');

  const file = await saved(page, 'Save as a file');
  expect(file.name).toBe('sourcier-charter.json');
  expect(readCharterFile(await readFile(file.path, 'utf8'))).toMatchObject({
    charter: { ...defaultCharter, name: 'Acme', rules: { ...defaultCharter.rules, ...acme.rules } },
  });
  expect(journey.requests()).toEqual([]);
});

test('the page to be read opens by itself, without a violation of WCAG 2.2', async () => {
  journey = await startJourney({ language: 'fr' });
  await journey.change({ charter: { ...defaultCharter, name: 'Acme' } });
  const page = await openOptions();
  const errors = errorsOf(page);
  const download = await saved(page, 'Enregistrer en page');
  expect(download.name).toMatch(/\.html$/);
  await page.setContent(await readFile(download.path, 'utf8'));
  expect(await page.locator('h1').innerText()).toContain('Acme');
  expect(await violationsOn(page)).toEqual([]);
  expect(errors).toEqual([]);
});

describe.each([
  ['en', 'light', 'Use a file…'],
  ['fr', 'dark', 'Prendre un fichier…'],
] as const)('in %s, %s, without a violation of WCAG 2.2,', (language, colorScheme, button) => {
  test('a file is offered, another refused, and a template told what it lacks', async () => {
    journey = await startJourney({ language, colorScheme });
    const page = await openOptions();
    const status = page.locator('.files .read');
    await choose(page, button, textOf(acme));
    await status.locator('li').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await choose(page, button, '{"sourcier": ');
    await status.locator('.wrong').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await nameInForce()).not.toBe('Acme');
    await page.locator('input[type=radio][value=own]').first().check();
    await page.locator('.template .field').fill('via @');
    await page.locator('.template .wrong').filter({ hasText: '{' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
