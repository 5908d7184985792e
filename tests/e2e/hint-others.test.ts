/** A draft about which there is more than one thing to say: one hint at a time, and all of it in the popup. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { typeDraft } from '../stand-in/compose-page.ts';
import { light, startWriting, type Writing } from './hint-page.ts';
import { PATIENCE } from './scene.ts';

const MISSPELT = 'You credit @errin; the tweet that you have seen is @erin’s.';
const HASHTAGS = '3 hashtags; the charter asks for 2 at most.';
const PASSED = 'You credit @dan; the earliest you have seen is @erin.';
const draft = `${light} via @errin #tide #log #light`;

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting({}, ['erinLighthouse', 'danLighthouse']);
  await writing.change({ charter: { rules: { hashtags: 'hint' }, mostHashtags: 2 } });
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

const press = (key: string) => writing.page.keyboard.press(key);
const says = async () => (await writing.ours.all('.hint .says')).map(({ text }) => text);
const shows = (...sentences: string[]) =>
  expect.poll(says, { timeout: PATIENCE }).toEqual(sentences);
const focused = async () =>
  (await writing.ours.all('.hint button')).find(({ focused }) => focused)?.text;

test('the weightiest is shown; the others come by key, one after the other', async () => {
  await typeDraft(writing.page, draft);
  await shows(MISSPELT);
  for (let n = 0; n < 3; n++) await press('Tab');
  expect(await focused()).toBe('1 more');
  await press('Enter');
  await shows(HASHTAGS);
  expect(await focused()).toBe('1 more');
  await press('Space');
  await shows(MISSPELT);
});

test('what is dismissed leaves its place, and stays away from the draft', async () => {
  await typeDraft(writing.page, draft);
  await shows(MISSPELT);
  await writing.ours.press('.hint [aria-label="Dismiss"]');
  await shows(HASHTAGS);
  expect(await writing.ours.all('.hint .more')).toEqual([]);
  await writing.page.keyboard.type(', and on');
  await writing.considered();
  await shows(HASHTAGS);
});

test('what is mended says so first, and the other is one press away', async () => {
  await typeDraft(writing.page, draft);
  await shows(MISSPELT);
  await writing.ours.press('.hint .first');
  await writing.holds(draft.replace('@errin', '@erin'));
  await writing.ours.one('.hint.done');
  await writing.considered();
  await writing.ours.press('.hint .more');
  await shows(HASHTAGS);
});

test('“Why?” tells the reason, and both texts can be compared', async () => {
  await typeDraft(writing.page, draft);
  await shows(MISSPELT);
  await writing.ours.press('.hint [aria-expanded]');
  expect((await writing.ours.one('.hint .reason')).text).toContain('somebody else’s account');
  await writing.ours.press('.hint .reason button');
  await writing.ours.one('.card');
  const sides = await writing.ours.all('.card .side');
  expect(sides.map(({ attributes }) => attributes['aria-label'])).toEqual(['@erin', 'Your draft']);
  await press('Escape');
  await writing.ours.none('.card');
});

test('a note shows under no composer, and is mended from the popup', async () => {
  const noted = `${light} via @dan`;
  await typeDraft(writing.page, noted);
  await writing.staysQuiet();
  const popup = await writing.openPopup();
  await popup.until(`document.querySelector('.says')?.textContent === ${JSON.stringify(PASSED)}`);
  await popup.click('.saying .first');
  await writing.holds(`${light} by @erin via @dan`);
  await popup.until('document.querySelector(".says")?.textContent.includes("Written")');
  await popup.click('.saying.done .button');
  await writing.holds(noted);
  await popup.close();
});

test('hints stand in the popup too, each with what mends it', async () => {
  await typeDraft(writing.page, draft);
  await shows(MISSPELT);
  const popup = await writing.openPopup();
  const told = JSON.stringify([MISSPELT, HASHTAGS]);
  await popup.until(
    `JSON.stringify([...document.querySelectorAll('.says')].map((p) => p.textContent)) === ${JSON.stringify(told)}`,
  );
  await popup.click('.saying .first');
  await writing.holds(draft.replace('@errin', '@erin'));
  await popup.close();
});
