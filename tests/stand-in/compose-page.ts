/** Composers of the stand-in as a person uses them: thin, what is asked of the page is `window.standIn`'s. */
import type { Locator, Page } from 'playwright-core';
import { articleOf, showTweet } from './open.ts';
import type { Post } from './page/composer/composition.ts';
import type { Selected } from './page/composer/mounted.ts';
import type { TweetName } from './tweets.ts';

/** A box's editor: the dialog's while it is open. */
export function editorOf(page: Page, index = 0): Locator {
  return page.locator(`[data-testid="tweetTextarea_${index}"]`).last();
}

/** With real keys, Enter between paragraphs, at the end of what is there. */
export async function typeDraft(page: Page, text: string, index = 0): Promise<void> {
  await editorOf(page, index).click();
  await page.keyboard.press('ControlOrMeta+End');
  for (const [i, paragraph] of text.split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

/** What is copied elsewhere and pasted here, by the browser's own paste. */
export async function pasteDraft(page: Page, text: string, index = 0): Promise<void> {
  await editorOf(page, index).click();
  await page.evaluate((copied) => {
    const copy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', copied);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', copy, { capture: true, once: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- copies without asking for a permission
    document.execCommand('copy');
  }, text);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+V');
}

/**
 * A picture of the page as the browser's own "Copy image" leaves it in the clipboard, pasted by the
 * browser's own paste.
 */
export async function pastePicture(page: Page, picture: Locator, index = 0): Promise<void> {
  await page
    .context()
    .grantPermissions(['clipboard-write'], { origin: new URL(page.url()).origin });
  await picture.evaluate(async (image) => {
    const { src, alt } = image as HTMLImageElement;
    const html = `<img src="${src.replaceAll('&', '&amp;')}" alt="${alt}"/>`;
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d');
    const parts = {
      'image/png': await canvas.convertToBlob(),
      'text/html': new Blob([html], { type: 'text/html' }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  });
  await page.evaluate(() => scrollTo(0, 0));
  await editorOf(page, index).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+V');
}

export async function openDialog(page: Page): Promise<Locator> {
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  return opened(page);
}

/** From the reply button under the tweet. */
export async function openReply(page: Page, name: TweetName): Promise<Locator> {
  await showTweet(page, name);
  await articleOf(page, name).first().locator('[data-testid="reply"]').click();
  return opened(page);
}

/** From the menu of the repost button under the tweet. */
export async function openQuote(page: Page, name: TweetName): Promise<Locator> {
  await showTweet(page, name);
  await articleOf(page, name).first().locator('[data-testid="retweet"]').click();
  await page.locator('[role="menu"] a[role="menuitem"]').click();
  return opened(page);
}

/** The box that has the focus once "+" is pressed. */
export async function addBox(page: Page): Promise<void> {
  await page.locator('[data-testid="addButton"]').last().click();
}

/** What each editor in the page really holds. */
export async function drafts(page: Page): Promise<string[]> {
  return page.evaluate(() => window.standIn.drafts());
}

export async function selection(page: Page): Promise<Selected | null> {
  return page.evaluate(() => window.standIn.selection());
}

/** What X would have posted. */
export async function posts(page: Page): Promise<Post[]> {
  return page.evaluate(() => [...window.standIn.posts]);
}

async function opened(page: Page): Promise<Locator> {
  const dialog = page.locator('[role="dialog"]');
  await dialog.locator('[data-testid="tweetTextarea_0"]').waitFor();
  return dialog;
}
