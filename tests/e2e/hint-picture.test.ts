/** A picture taken out of a tweet by the browser's own menu and pasted into a draft, in both languages. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drafts, editorOf, pastePicture, typeDraft } from '../stand-in/compose-page.ts';
import { showTweet } from '../stand-in/open.ts';
import { ours } from '../tools/ours.ts';
import { startWriting, type Writing } from './hint-page.ts';
import { PATIENCE, until } from './scene.ts';

const OWN = 'What a morning';

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

let writing: Writing;

async function pictureOn(page: Page): Promise<Locator> {
  const article = await showTweet(page, 'gusHarbour');
  return article.locator('[data-testid="tweetPhoto"] img').first();
}

/** Opens the browser's menu on the tweet's picture, as who copies it does. */
async function openMenu(page: Page): Promise<void> {
  await (await pictureOn(page)).click({ button: 'right' });
}

async function paste(page: Page): Promise<void> {
  await pastePicture(page, await pictureOn(page));
  await page.locator('[data-testid="attachments"] img').waitFor();
}

const says = async () => (await writing.ours.all('.hint .says')).map(({ text }) => text);

describe.each([
  [
    'English',
    'en',
    'Same picture as @gus_paints’s tweet of ',
    'Add “via @gus_paints”',
    'Why?',
    'Where you took the picture',
  ],
  [
    'French',
    'fr',
    'Même image que le tweet de @gus_paints du ',
    'Ajouter «\u202Fvia @gus_paints\u202F»',
    'Pourquoi\u202F?',
    'D’où vous avez pris l’image',
  ],
] as const)('in %s', (_, language, words, button, why, title) => {
  beforeAll(async () => {
    writing = await startWriting({ language }, ['gusHarbour']);
  });
  afterAll(() => writing.close());
  beforeEach(() => writing.at());
  afterEach(() => writing.leftAlone());

  test('a picture taken out of a tweet is credited at one press, and that taken back', async () => {
    const { page } = writing;
    await typeDraft(page, OWN);
    await openMenu(page);
    await paste(page);
    await expect.poll(says, { timeout: PATIENCE }).toEqual([expect.stringContaining(words)]);
    expect((await writing.ours.one('.hint .first')).text).toContain(button);
    await writing.ours.press('.hint [aria-expanded]');
    await writing.ours.press('[role=menuitem]', why);
    expect((await writing.ours.one('.card')).text).toContain(title);
    await page.keyboard.press('Escape');
    await writing.ours.none('.card');
    await writing.ours.press('.hint .first');
    await writing.holds(`${OWN} via @gus_paints`);
    await writing.ours.press('.hint.done .button');
    await writing.holds(OWN);
    await expect.poll(says, { timeout: PATIENCE }).toEqual([expect.stringContaining(words)]);
    await editorOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' 📷 @gus_paints');
    await expect.poll(says, { timeout: PATIENCE }).toEqual([]);
  });

  test('without a word it is told, and forgotten once it is taken off', async () => {
    const { page } = writing;
    await openMenu(page);
    await paste(page);
    await expect.poll(says, { timeout: PATIENCE }).toEqual([expect.stringContaining(words)]);
    await page.locator('[aria-label="Remove media"]').click();
    await expect.poll(says, { timeout: PATIENCE }).toEqual([]);
    await typeDraft(page, `${OWN}, said nobody else`);
    await writing.staysQuiet();
  });
});

describe('a picture', () => {
  beforeAll(async () => {
    writing = await startWriting({}, ['gusHarbour']);
  });
  afterAll(() => writing.close());
  beforeEach(() => writing.at());
  afterEach(() => writing.leftAlone());

  test('on which no menu was opened is nobody’s we know', async () => {
    const { page } = writing;
    await typeDraft(page, `${OWN}, said nobody else`);
    await paste(page);
    await writing.staysQuiet();
  });

  test('is known in another tab, and after the background was stopped', async () => {
    await openMenu(writing.page);
    await until(async () => {
      const worker = await writing.worker();
      const { touched } = await worker.evaluate(() => chrome.storage.session.get('touched'));
      return JSON.stringify(touched ?? []).includes('picture');
    }, 'the tweet is remembered');
    await writing.killWorker();
    const other = await writing.context.newPage();
    await other.goto('https://x.com/home');
    await other.waitForSelector('main');
    await paste(other);
    const there = await ours(other);
    await there.press('.hint .first');
    await until(async () => (await drafts(other)).join() === 'via @gus_paints', 'credited');
    await other.close();
    await writing.page.bringToFront();
  });
});
