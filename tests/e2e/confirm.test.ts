/** A charter that asks to confirm: the first press on Post is stopped and explained, the next one posts. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addBox, editorOf, openDialog, posts, typeDraft } from '../stand-in/compose-page.ts';
import { light, sites, startWriting, type Writing } from './hint-page.ts';
import { PATIENCE, until } from './scene.ts';

const ASKS = 'The Acme charter asks you to name the source. Press again to post as it is.';
const acme = { name: 'Acme', rules: { words: 'confirm' } };

let writing: Writing;
/** What a test has posted. */
let posted: string[][] = [];

const post = (): Promise<void> =>
  writing.page.locator('[data-testid^="tweetButton"]').last().click();
const press = (key: string) => writing.page.keyboard.press(key);
const alerts = async () => (await writing.ours.all('[role=alert]')).map(({ text }) => text).join();

async function drafted(text = light): Promise<void> {
  await typeDraft(writing.page, text);
  await writing.considered();
  await writing.ours.one('.hint .first');
}

/** The press before was kept from X, and it stands under the draft and is said why. */
async function isStopped(asks = ASKS): Promise<void> {
  expect((await writing.ours.one('.hint.stopped .asks')).text).toBe(asks);
  await expect.poll(alerts, { timeout: PATIENCE }).toBe(asks);
  expect(await posts(writing.page)).toEqual([]);
}

/** The press before reached X, as it was made. */
async function isPosted(by: 'click' | 'key', ...texts: string[]): Promise<void> {
  posted = [texts];
  await until(async () => (await posts(writing.page)).length > 0, 'posted');
  expect(await posts(writing.page)).toEqual([{ texts, by, trusted: true }]);
}

async function start(language: 'en' | 'fr', charter: object): Promise<void> {
  writing = await startWriting({ language }, ['erinLighthouse', 'adaSites']);
  await writing.change({ charter });
}

beforeEach(async () => {
  posted = [];
  await writing.at();
});
afterEach(() => writing.leftAlone(...posted));

describe('the first press', () => {
  beforeAll(() => start('en', acme));
  afterAll(() => writing.close());
  afterEach(() => writing.change({ hints: true, charter: acme }));

  test('by mouse is stopped, and the second posts', async () => {
    await drafted();
    await post();
    await isStopped();
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'Reads like @erin’s tweet of 10 March.',
    );
    await post();
    await isPosted('click', light);
    await writing.ours.none('.hint');
  });

  test('of Ctrl+Enter is stopped, one writes on, and the second posts', async () => {
    await drafted();
    await press('ControlOrMeta+Enter');
    await isStopped();
    await writing.page.keyboard.type('…');
    await writing.holds(`${light}…`);
    await press('ControlOrMeta+Enter');
    await isPosted('key', `${light}…`);
  });

  test.each(['Enter', 'Space'])('of %s on the button is stopped where it is', async (key) => {
    await drafted();
    const button = writing.page.locator('[data-testid="tweetButtonInline"]');
    await button.focus();
    await press(key);
    await isStopped();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await press(key);
    await isPosted('click', light);
  });

  test.each([
    ['Ctrl+Enter', ['Control', 'Enter'], 'key'],
    ['Enter on the button', ['Enter'], 'click'],
  ] as const)('of %s held down is one press, however long', async (_, keys, by) => {
    const { keyboard } = writing.page;
    await drafted();
    if (by === 'click') await writing.page.locator('[data-testid="tweetButtonInline"]').focus();
    for (const key of keys) await keyboard.down(key);
    for (let n = 0; n < 5; n++) await keyboard.down('Enter');
    await isStopped();
    for (const key of keys) await keyboard.up(key);
    expect(await posts(writing.page)).toEqual([]);
    await press(keys.join('+'));
    await isPosted(by, light);
  });

  test('of a double click is one press, and the next posts', async () => {
    await drafted();
    const button = writing.page.locator('[data-testid="tweetButtonInline"]');
    await button.dblclick();
    await isStopped();
    // A click of its own begins the count anew.
    await editorOf(writing.page).click();
    await post();
    await isPosted('click', light);
  });

  test('is stopped in the dialog, for all the boxes of a thread, once', async () => {
    await openDialog(writing.page);
    await typeDraft(writing.page, 'A story from the coast.');
    await addBox(writing.page);
    await typeDraft(writing.page, light, 1);
    await writing.ours.one('.hint');
    await post();
    await isStopped();
    await post();
    await isPosted('click', 'A story from the coast.', light);
  });

  test('is followed by no other stop once the credit is added', async () => {
    await drafted();
    await post();
    await isStopped();
    await writing.ours.press('.hint .first');
    await writing.holds(`${light} via @erin`);
    await post();
    await isPosted('click', `${light} via @erin`);
  });

  test('is the only one that is stopped, also after the words changed', async () => {
    await drafted();
    await post();
    await isStopped();
    await editorOf(writing.page).click();
    await press('ControlOrMeta+End');
    await writing.page.keyboard.type(', and on');
    await writing.considered();
    await writing.ours.one('.hint.stopped');
    await post();
    await isPosted('click', `${light}, and on`);
  });

  test('is stopped where the background has been stopped since', async () => {
    await drafted();
    await writing.killWorker();
    await post();
    await isStopped();
    await post();
    await isPosted('click', light);
  });

  test('is stopped where hints are off, and explained in the same place', async () => {
    await writing.change({ hints: false });
    await typeDraft(writing.page, light);
    await writing.staysQuiet();
    await post();
    await isStopped();
    await writing.ours.press('.hint .first');
    await writing.holds(`${light} via @erin`);
    expect((await writing.ours.one('.hint .says')).text).toBe('Credited to @erin.');
    await writing.page.keyboard.type('!');
    await writing.ours.none('.hint');
    await post();
    await isPosted('click', `${light} via @erin!`);
  });

  test('posts while nobody has answered', async () => {
    await writing.world.silence('never');
    await typeDraft(writing.page, light);
    await post();
    await isPosted('click', light);
  });

  test('posts where what was answered is about other words', async () => {
    await drafted();
    await writing.world.silence('never');
    await writing.page.keyboard.type('!');
    await writing.ours.one('.hint');
    await post();
    await isPosted('click', `${light}!`);
  });

  test('posts where the charter asks for no more than a hint', async () => {
    await drafted();
    await writing.change({ charter: { ...acme, rules: { words: 'hint' } } });
    await writing.considered();
    await until(async () => (await writing.settings()).hints === true, 'changed');
    await post();
    await isPosted('click', light);
  });

  test('posts where the hint was dismissed', async () => {
    await drafted();
    await writing.ours.press('.hint [aria-label="Dismiss"]');
    await writing.ours.none('.hint');
    await post();
    await isPosted('click', light);
  });

  test('that the page makes up is the page’s own', async () => {
    await drafted();
    await writing.page
      .locator('[data-testid="tweetButtonInline"]')
      .evaluate((button: HTMLElement) => button.click());
    posted = [[light]];
    expect(await posts(writing.page)).toEqual([{ texts: [light], by: 'click', trusted: false }]);
  });
});

describe('in French', () => {
  beforeAll(() => start('fr', acme));
  afterAll(() => writing.close());

  test.each([
    ['Acme', 'La charte Acme demande de citer la source.'],
    ['', 'Votre charte demande de citer la source.'],
  ])('the charter “%s” says what it asks for', async (name, asks) => {
    await writing.change({ charter: { ...acme, name } });
    await drafted(sites);
    await post();
    await isStopped(`${asks} Appuyez à nouveau pour publier tel quel.`);
    await post();
    await isPosted('click', sites);
  });
});
