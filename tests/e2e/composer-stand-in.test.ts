/** The stand-in's composers themselves: that they behave as X's do, so that tests on them mean something. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addBox,
  drafts,
  editorOf,
  openDialog,
  openQuote,
  openReply,
  pasteDraft,
  posts,
  selection,
  typeDraft,
} from '../stand-in/compose-page.ts';
import { articleOf, navigate, probe, showTweet } from '../stand-in/open.ts';
import { serveStandIn, type StandIn } from '../stand-in/serve.ts';
import { tweets } from '../stand-in/tweets.ts';
import { findChromium } from '../tools/find-browser.ts';
import { silence } from '../tools/quiet.ts';
import { errorsOf, until } from './scene.ts';

const mixed = 'Déjà vu à Noël 🎉👩‍🚀 chez @ada #marché\n\nשלום עולם\nhttps://essays.example/owls';

let browser: Browser;
let standIn: StandIn;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...silence, ...(process.platform === 'linux' ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  standIn = await serveStandIn(context);
  page = await context.newPage();
  errors = errorsOf(page);
});
afterAll(() => browser.close());

beforeEach(async () => {
  standIn.set({ textareaComposer: false, foreignEditor: false, escapeOn: 'keydown' });
  await page.goto('https://x.com/home');
  await editorOf(page).waitFor();
});
afterEach(async () => {
  expect((await probe(page)).errors).toEqual([]);
  expect(errors).toEqual([]);
  expect(standIn.requests()).toEqual([]);
});

async function holds(...texts: string[]): Promise<void> {
  const seen = async () => JSON.stringify(await drafts(page));
  await until(async () => (await seen()) === JSON.stringify(texts), `${texts.join(' | ')} is held`);
}

const postButton = () => page.locator('[data-testid^="tweetButton"]').last();
const left = async () =>
  (await page.locator('[data-testid="countdown-circle"]').textContent()) ?? '';

describe('an editor', () => {
  test('holds what is typed, and shows the same text in blocks', async () => {
    await typeDraft(page, mixed);
    await holds(mixed);
    const blocks = await editorOf(page).locator('[data-block]').allTextContents();
    expect(blocks.join('\n')).toBe(mixed);
    expect(await selection(page)).toEqual({ anchor: mixed.length, focus: mixed.length });
  });

  test('keeps the paragraphs of what is pasted, and one undo takes out just that', async () => {
    await typeDraft(page, 'Read this: ');
    await pasteDraft(page, 'one\n\ntwo');
    await holds('Read this: one\n\ntwo');
    await page.keyboard.press('ControlOrMeta+Z');
    await holds('Read this: ');
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await holds('Read this: one\n\ntwo');
    await page.keyboard.type(' three');
    await holds('Read this: one\n\ntwo three');
  });

  test('takes what a script inserts at the caret, which one undo takes out', async () => {
    await typeDraft(page, 'Nineteen hives');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way in that the editor hears
    await page.evaluate(() => document.execCommand('insertText', false, ' via @rosa_bees'));
    await holds('Nineteen hives via @rosa_bees');
    await page.keyboard.type('!');
    await holds('Nineteen hives via @rosa_bees!');
    await page.keyboard.press('ControlOrMeta+Z');
    await holds('Nineteen hives via @rosa_bees');
    await page.keyboard.press('ControlOrMeta+Z');
    await holds('Nineteen hives');
  });

  test('bears a stranger after its row: typing, unfolding, posting and closing go on', async () => {
    await openDialog(page);
    const label = page.locator('[data-testid="tweetTextarea_0_label"]').last();
    await label.evaluate((element) => element.after(document.createElement('aside')));
    await typeDraft(page, 'one');
    await addBox(page);
    await typeDraft(page, 'two', 1);
    await holds('', 'one', 'two');
    await postButton().click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    expect(await posts(page)).toEqual([{ texts: ['one', 'two'], by: 'click', trusted: true }]);
  });

  test('is reached before the toolbar by Tab', async () => {
    await typeDraft(page, 'x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Add photos or video',
    );
  });
});

describe('the counter and the Post button', () => {
  test('nothing written: nothing to post', async () => {
    expect(await postButton().isDisabled()).toBe(true);
    await typeDraft(page, ' ');
    expect(await postButton().isDisabled()).toBe(true);
  });

  test.each([
    ['a character', 'a', 1],
    ['an emoji of several', '👩‍🚀', 2],
    ['a Japanese character', '凧', 2],
    ['a link, however long', ' https://essays.example/2026/03/a-history-of-the-paperclip', 24],
  ])('%s counts as X counts it', async (_, text, weight) => {
    await pasteDraft(page, `${'a'.repeat(265)}${text}`);
    await until(async () => (await left()) === String(280 - 265 - weight), `${280 - 265 - weight}`);
  });

  test('what is too long says by how much and cannot be posted', async () => {
    await pasteDraft(page, 'a'.repeat(283));
    await until(async () => (await left()) === '-3', 'three too many');
    expect(await postButton().isDisabled()).toBe(true);
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await posts(page)).toEqual([]);
  });

  test('counts only while few are left', async () => {
    await pasteDraft(page, 'a'.repeat(259));
    await page.locator('[data-testid="countdown-circle"]').waitFor();
    expect(await left()).toBe('');
  });

  test('pressing it is recorded, and says whether a hand did it; the editor is a new one', async () => {
    await typeDraft(page, 'by hand');
    const before = await editorOf(page).elementHandle();
    await postButton().click();
    await holds('');
    expect(await before.evaluate((editor) => editor.isConnected)).toBe(false);
    await typeDraft(page, 'by script');
    await postButton().evaluate((button: HTMLButtonElement) => button.click());
    await typeDraft(page, 'by key');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await posts(page)).toEqual([
      { texts: ['by hand'], by: 'click', trusted: true },
      { texts: ['by script'], by: 'click', trusted: false },
      { texts: ['by key'], by: 'key', trusted: true },
    ]);
  });
});

describe('the dialog', () => {
  test('opens over the page, which stays with its draft, and Esc in the editor closes it', async () => {
    await typeDraft(page, 'inline');
    const article = await (await showTweet(page, 'adaSites')).elementHandle();
    await openDialog(page);
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(2);
    await page.keyboard.type('in the dialog');
    await holds('inline', 'in the dialog');
    await page.keyboard.press('Escape');
    await holds('inline');
    expect(new URL(page.url()).pathname).toBe('/home');
    expect(await article.evaluate((element) => element.isConnected)).toBe(true);
  });

  test.each(['keydown', 'keyup'] as const)(
    'Esc closes it on %s where asked to',
    async (escapeOn) => {
      standIn.set({ escapeOn });
      await page.reload();
      const dialog = await openDialog(page);
      await page.keyboard.down('Escape');
      if (escapeOn === 'keyup') {
        expect(await dialog.count()).toBe(1);
        await page.keyboard.up('Escape');
      }
      await dialog.waitFor({ state: 'detached' });
    },
  );

  test('keeps the focus inside', async () => {
    await openDialog(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('article')?.focus());
    expect(await page.evaluate(() => !!document.activeElement?.closest('[role="dialog"]'))).toBe(
      true,
    );
  });

  test('stands over the home page when its address is opened, and Close leads there', async () => {
    await page.goto('https://x.com/compose/post');
    await articleOf(page, 'adaSites').waitFor();
    await page.locator('[data-testid="app-bar-close"]').click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  test.each([
    ['/intent/post?text=Hello&url=https://essays.example/owls&hashtags=owls,tea&via=ada'],
    ['/intent/tweet?text=Hello&url=https://essays.example/owls&hashtags=owls,tea&via=ada'],
  ])('%s fills it in', async (path) => {
    await page.goto(`https://x.com${path}`);
    await holds('', 'Hello https://essays.example/owls #owls #tea via @ada');
    await page.keyboard.type('.');
    await holds('', 'Hello https://essays.example/owls #owls #tea via @ada.');
  });

  test('the address of a tweet given to it is a quote', async () => {
    const url = `https://x.com/ada/status/${tweets.adaSites.id}`;
    await page.goto(`https://x.com/compose/post?text=Look&url=${encodeURIComponent(url)}`);
    await holds('', 'Look');
    const quote = page.locator('[data-testid="attachments"] [role="link"]');
    expect(await quote.locator('[data-testid="tweetText"]').textContent()).toBe(
      tweets.adaSites.text,
    );
  });
});

describe('a thread', () => {
  test('is boxes that one button posts; an empty one goes with Backspace', async () => {
    await openDialog(page);
    await typeDraft(page, 'first');
    await addBox(page);
    await page.keyboard.type('second');
    await addBox(page);
    await holds('', 'first', 'second', '');
    expect(await postButton().isDisabled()).toBe(true);
    await page.keyboard.press('Backspace');
    await holds('', 'first', 'second');
    await page.keyboard.type('!');
    await typeDraft(page, '?', 0);
    await holds('', 'first?', 'second!');
    await postButton().click();
    await holds('');
    expect(await posts(page)).toMatchObject([{ texts: ['first?', 'second!'] }]);
  });

  test('begun inline, moves to the dialog', async () => {
    await typeDraft(page, 'first');
    await addBox(page);
    await holds('', 'first', '');
    await page.keyboard.type('second');
    await holds('', 'first', 'second');
  });
});

describe('replies and quotes', () => {
  test('a reply button opens the dialog with the tweet above the editor', async () => {
    const dialog = await openReply(page, 'erinLighthouse');
    const article = dialog.locator('article[data-testid="tweet"]');
    expect(await article.locator('[data-testid="tweetText"]').textContent()).toBe(
      tweets.erinLighthouse.text,
    );
    expect(await dialog.textContent()).toContain('Replying to @erin');
    await page.keyboard.type('True.');
    await holds('', 'True.');
  });

  test('?in_reply_to= does the same', async () => {
    await page.goto(`https://x.com/compose/post?in_reply_to=${tweets.erinLighthouse.id}`);
    const dialog = page.locator('[role="dialog"]');
    await dialog.locator('article[data-testid="tweet"]').waitFor();
  });

  test('under a tweet it unfolds around the very editor that takes the focus', async () => {
    await navigate(page, `/erin/status/${tweets.erinLighthouse.id}`);
    const editor = await editorOf(page).elementHandle();
    expect(await page.locator('[data-testid="toolBar"]').count()).toBe(0);
    await typeDraft(page, 'True.');
    await page.locator('[data-testid="toolBar"]').waitFor();
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
    await holds('True.');
    await postButton().click();
    await holds('');
    expect(await page.locator('[data-testid="toolBar"]').count()).toBe(0);
  });

  test('the repost menu quotes; the quote leads nowhere and can be taken off', async () => {
    const dialog = await openQuote(page, 'adaSites');
    const quote = dialog.locator('[data-testid="attachments"] [role="link"]');
    expect(await quote.locator('[data-testid="User-Name"] a').count()).toBe(0);
    await quote.click();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await postButton().isEnabled()).toBe(true);
    await dialog.locator('[data-testid="attachments"] button').click();
    await quote.waitFor({ state: 'detached' });
    expect(await postButton().isDisabled()).toBe(true);
  });
});

describe('X’s keys', () => {
  test('"n" opens the composer from the page, and is an "n" in an editor', async () => {
    await typeDraft(page, 'n');
    await holds('n');
    await (await showTweet(page, 'adaSites')).focus();
    await page.keyboard.press('n');
    await holds('n', '');
  });

  test('"j" goes to the next tweet and "k" back', async () => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector('time')?.dateTime);
    await page.locator('article').first().focus();
    const first = await focused();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
  });
});

describe('what X may do', () => {
  test('a composer goes at once, while it is being written in', async () => {
    await openDialog(page);
    await page.keyboard.type('gone in a moment');
    await page.evaluate(() => window.standIn.removeComposer());
    expect(await drafts(page)).toEqual(['']);
    expect(await page.locator('[role="dialog"] [contenteditable]').count()).toBe(0);
  });

  test.each([
    ['a textarea, as on small screens', { textareaComposer: true }, 'textarea'],
    ['an editor that is not Draft.js', { foreignEditor: true }, '[contenteditable]'],
  ])('%s takes its place', async (_, options, selector) => {
    standIn.set(options);
    await page.reload();
    expect(await editorOf(page).evaluate((editor, is) => editor.matches(is), selector)).toBe(true);
    expect(await page.locator('.DraftEditor-root').count()).toBe(0);
    await typeDraft(page, 'plain words');
    await holds('plain words');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await posts(page)).toMatchObject([{ texts: ['plain words'], by: 'key' }]);
  });

  test('with its data-testids renamed the composer still works', async () => {
    standIn.set({ renamedTestids: true });
    await page.reload();
    await page.locator('[role="textbox"]').click();
    await page.keyboard.type('renamed');
    await holds('renamed');
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(0);
    standIn.set({ renamedTestids: false });
  });
});
