/** A link that was opened from a tweet: a draft that leads to the same page is told through whom it was found. */
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pasteDraft } from '../stand-in/compose-page.ts';
import { showTweet } from '../stand-in/open.ts';
import { startWriting, type Writing } from './hint-page.ts';
import { until } from './scene.ts';

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

/** Out of `bobReading`, as somebody else shares it. */
const link = 'https://essays.example/2026/03/a-history-of-the-paperclip-in-eleven-bends';
const shared = `https://www.essays.example/2026/03/a-history-of-the-paperclip-in-eleven-bends/?utm_source=share`;
const own = 'Who knew that wire could be this funny?';

/** Every address that X makes short is answered here: nothing leaves the browser. */
async function start(language: 'en' | 'fr'): Promise<Writing> {
  const writing = await startWriting({ language }, ['bobReading'], ['t.co']);
  await writing.context.route('https://t.co/**', (route) => route.fulfill({ body: 'There.' }));
  return writing;
}

async function opened({ worker }: Writing): Promise<unknown[]> {
  const stored = await (await worker()).evaluate(() => chrome.storage.local.get('opened'));
  return (stored.opened as unknown[] | undefined) ?? [];
}

async function linkOfBob({ page }: Writing): Promise<Locator> {
  return (await showTweet(page, 'bobReading')).locator('[data-testid="tweetText"] a').first();
}

/** The page keeps the browser from following its link. */
async function unfollowed(writing: Writing): Promise<Locator> {
  const anchor = await linkOfBob(writing);
  await anchor.evaluate((element) => {
    for (const type of ['click', 'auxclick'])
      element.addEventListener(type, (event) => event.preventDefault());
  });
  return anchor;
}

async function isRemembered(writing: Writing): Promise<void> {
  await until(async () => (await opened(writing)).length === 1, 'the opening is remembered');
}

/** In another tab, which is closed again. */
async function openLink(writing: Writing): Promise<void> {
  const tab = writing.context.waitForEvent('page');
  await (await linkOfBob(writing)).click();
  await (await tab).close();
  await writing.page.bringToFront();
  await isRemembered(writing);
}

let writing: Writing;
afterAll(() => writing.close());
beforeEach(async () => {
  const worker = await writing.worker();
  await worker.evaluate(() => chrome.storage.local.remove('opened'));
  await writing.at();
});
afterEach(() => writing.leftAlone());

describe('a draft with a link', () => {
  beforeAll(async () => {
    writing = await start('en');
  });

  test('opened from a tweet is credited to its finder by one key', async () => {
    await openLink(writing);
    expect(await opened(writing)).toMatchObject([
      { link: link.replace('https://', ''), finder: 'bob' },
    ]);
    await pasteDraft(writing.page, `${own} ${shared}`);
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'You opened this link from @bob’s tweet of 12 March.',
    );
    await writing.pressKeys();
    await writing.holds(`${own} via @bob ${shared}`);
    expect((await writing.ours.one('.hint .says')).text).toBe('Credited to @bob.');
  });

  test.each<[string, Parameters<Locator['click']>[0]]>([
    ['by the middle button', { button: 'middle' }],
    ['with a key held', { modifiers: ['ControlOrMeta'] }],
  ])('opened %s gets the hint', async (_, options) => {
    await (await unfollowed(writing)).click(options);
    await isRemembered(writing);
    await pasteDraft(writing.page, `${own} ${shared}`);
    expect((await writing.ours.one('.hint .first')).text).toContain('via @bob');
  });

  test('whose site names itself is told all the same, and credited it is not', async () => {
    await openLink(writing);
    await pasteDraft(writing.page, `${own} ${shared} via @essays`);
    await writing.ours.one('.hint .first');
    await writing.at();
    await pasteDraft(writing.page, `${own} ${shared} via @ada`);
    await writing.staysQuiet();
  });

  test('of a site left alone gets no hint again, until that is taken back', async () => {
    await openLink(writing);
    await pasteDraft(writing.page, `${own} ${shared}`);
    await writing.ours.press('.hint [aria-haspopup=menu]');
    await writing.ours.one('[role=menuitem]');
    const items = await writing.ours.all('[role=menuitem]');
    const index = items.findIndex(({ text }) => text === 'Not for links of essays.example');
    for (let n = 0; n < index; n++) await writing.page.keyboard.press('ArrowDown');
    await writing.page.keyboard.press('Enter');
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'Links of essays.example give no hint.',
    );
    await until(
      async () => String((await writing.settings()).leftSites) === 'essays.example',
      'the site is left',
    );
    await writing.ours.press('.hint .button');
    await until(async () => String((await writing.settings()).leftSites) === '', 'taken back');
    await writing.ours.one('.hint .first');
    await writing.change({ leftSites: ['essays.example'] });
    await writing.ours.none('.hint');
    await writing.at();
    await pasteDraft(writing.page, `${own} ${shared}`);
    await writing.staysQuiet();
    await writing.change({ leftSites: [] });
  });

  test('opened by the page itself gets no hint', async () => {
    await (
      await unfollowed(writing)
    ).evaluate((anchor) => {
      for (const type of ['click', 'auxclick'])
        anchor.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    });
    await pasteDraft(writing.page, `${own} ${shared}`);
    await writing.staysQuiet();
    expect(await opened(writing)).toEqual([]);
  });

  test('that was only seen gets no hint, and its tweet stands in the popup', async () => {
    await pasteDraft(writing.page, `${own} ${shared}`);
    await writing.staysQuiet();
    const popup = await writing.openPopup();
    await popup.until('document.body.textContent.includes("Tweets you saw with this link")');
    await popup.click('.links-seen button');
    await writing.holds(`${own} via @bob ${shared}`);
    await popup.close();
  });
});

describe('in French', () => {
  beforeAll(async () => {
    await writing.close();
    writing = await start('fr');
  });

  test('the link is said to be opened, and credited by one key', async () => {
    await openLink(writing);
    await pasteDraft(writing.page, `Qui l’eût cru ? Un simple fil de fer. ${shared}`);
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'Lien ouvert depuis le tweet de @bob du 12 mars.',
    );
    await writing.pressKeys();
    await writing.holds(`Qui l’eût cru ? Un simple fil de fer. via @bob ${shared}`);
    expect((await writing.ours.one('.hint .says')).text).toBe('Source citée\u00A0: @bob.');
  });
});
