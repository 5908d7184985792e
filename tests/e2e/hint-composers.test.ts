/** The hint in each composer of X's: where it stands, and that its button writes the credit. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addBox,
  editorOf,
  openDialog,
  openQuote,
  openReply,
  typeDraft,
} from '../stand-in/compose-page.ts';
import { tweets } from '../stand-in/tweets.ts';
import { light, startWriting, type Writing } from './hint-page.ts';

const { gusHarbour } = tweets;
const harbour = `/gus_paints/status/${gusHarbour.id}`;
const address = `https://x.com${harbour}`;

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

/** Between the editor it is about and X's toolbar, over neither. */
async function standsUnderEditor(index = 0): Promise<void> {
  const { ours, page } = writing;
  const { box } = await ours.one('.hint');
  const editor = await editorOf(page, index).boundingBox();
  const bars = await page.locator('[data-testid="toolBar"]').all();
  const bar = await bars.at(-1)?.boundingBox();
  if (!editor || !bar) throw new Error('The composer is not drawn');
  expect(box.y).toBeGreaterThanOrEqual(editor.y + editor.height - 1);
  expect(box.y + box.height).toBeLessThanOrEqual(bar.y + 1);
  expect(box.width).toBeGreaterThan(300);
}

describe('a draft that repeats a tweet', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['over the timeline', () => Promise.resolve()],
    ['in the dialog', () => openDialog(writing.page)],
    ['in a reply to another tweet', () => openReply(writing.page, 'gusHarbour')],
    ['under the tweet that a page is about', () => writing.at(harbour)],
    ['at /compose/post', () => writing.at('/compose/post')],
    ['at the address of a reply', () => writing.at(`/intent/post?in_reply_to=${gusHarbour.id}`)],
  ])('%s gets its hint under the editor, and the button writes the credit', async (_, open) => {
    await open();
    await typeDraft(writing.page, light);
    await standsUnderEditor();
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'Reads like @erin’s tweet of 10 March.',
    );
    expect((await writing.ours.one('.hint .first')).text).toBe('Add “via @erin” Alt V');
    expect((await writing.ours.all('.hint .button')).map(({ text }) => text)).toContain('Quote it');
    await writing.ours.press('.hint .first');
    await writing.holds(`${light} via @erin`);
    expect((await writing.ours.one('.hint.done')).text).toBe('Credited to @erin.Undo');
    await writing.page.keyboard.type(', and so on');
    await writing.holds(`${light} via @erin, and so on`);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['in a quote of another tweet', () => openQuote(writing.page, 'gusHarbour')],
    ['where an address attached the quote', () => writing.at(`/compose/post?url=${address}`)],
  ])('%s gets its hint, which offers no second quote', async (_, open) => {
    await open();
    await typeDraft(writing.page, light);
    await writing.ours.one('.hint');
    expect((await writing.ours.all('.hint .button')).map(({ text }) => text)).not.toContain(
      'Quote it',
    );
    await writing.ours.press('.hint .first');
    await writing.holds(`${light} via @erin`);
  });

  test('that an address brings along gets its hint before anything is typed', async () => {
    const query = new URLSearchParams({ text: light, url: 'https://skerrow.example/log' });
    await writing.at(`/intent/post?${query.toString()}`);
    await writing.ours.press('.hint .first');
    await writing.holds(`${light} via @erin https://skerrow.example/log`);
  });
});

describe('in a thread', () => {
  beforeEach(async () => {
    await openDialog(writing.page);
    await typeDraft(writing.page, 'A story from the coast.');
    await addBox(writing.page);
    await typeDraft(writing.page, light, 1);
  });

  test('one hint stands under the box that repeats the tweet, and writes into it', async () => {
    await standsUnderEditor(1);
    await typeDraft(writing.page, ' And more.', 0);
    await writing.considered();
    expect(await writing.ours.all('.hint')).toHaveLength(1);
    await writing.ours.press('.hint .first');
    await writing.holds('A story from the coast. And more.', `${light} via @erin`);
  });

  test('a credit in another box counts for all', async () => {
    await writing.ours.one('.hint');
    await typeDraft(writing.page, ' Told by @erin', 0);
    await writing.ours.none('.hint');
    await writing.staysQuiet();
    await addBox(writing.page);
    await writing.staysQuiet();
  });

  test('the hint goes to another box with the words that it is about', async () => {
    await writing.ours.one('.hint');
    await writing.page.keyboard.press('ControlOrMeta+A');
    await writing.page.keyboard.press('ControlOrMeta+X');
    await writing.ours.none('.hint');
    await editorOf(writing.page, 0).click();
    await writing.page.keyboard.press('ControlOrMeta+End');
    await writing.page.keyboard.press('ControlOrMeta+V');
    await writing.ours.press('.hint .first');
    await writing.holds(`A story from the coast.${light} via @erin`, '');
  });
});
