/** What the person says to a hint: not now, not a copy, not this author, not at all, why. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDialog, pasteDraft, typeDraft } from '../stand-in/compose-page.ts';
import { light, sites, startWriting, type Writing } from './hint-page.ts';
import { until } from './scene.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

const press = (key: string) => writing.page.keyboard.press(key);

describe('what the person says to it', () => {
  beforeEach(async () => {
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
  });

  const pick = async (words: string): Promise<void> => {
    await writing.ours.press('.hint [aria-haspopup]');
    await writing.ours.press('.hint [role=menuitem]', words);
  };

  test('dismissed: it stays away from this draft, and the next one has its own', async () => {
    await writing.ours.press('.hint [aria-label="Dismiss"]');
    await writing.ours.none('.hint');
    await typeDraft(writing.page, ', and never once');
    await writing.staysQuiet();
    await press('ControlOrMeta+A');
    await press('Backspace');
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint .first');
  });

  test('“Not a copy” holds for this draft, until it is undone', async () => {
    await pick('Not a copy');
    expect((await writing.ours.one('.hint .says')).text).toBe('Noted as not a copy.');
    await writing.ours.press('.hint.done .button', 'Undo');
    await writing.ours.one('.hint .first');
    await pick('Not a copy');
    await typeDraft(writing.page, ', and never once');
    await writing.staysQuiet();
  });

  test.each([
    ['Ignore @erin', 'ignoredAuthors', '@erin ignored: no label, never proposed.'],
    ['Never name @erin', 'neverNamed', 'No credit will name @erin.'],
  ])('“%s” becomes a setting, which holds', async (words, list, said) => {
    const kept = async () => String((await writing.settings())[list]);
    await pick(words);
    expect((await writing.ours.one('.hint .says')).text).toBe(said);
    await until(async () => (await kept()) === 'erin', 'kept');
    await typeDraft(writing.page, '.');
    await writing.considered();
    expect(await writing.ours.all('.hint')).toEqual([]);
    await writing.change({ [list]: [] });
  });

  test.each([
    ['Ignore @erin', 'ignoredAuthors'],
    ['Never name @erin', 'neverNamed'],
  ])('“%s” undone in the hint brings the hint back', async (words, list) => {
    const kept = async () => String((await writing.settings())[list]);
    await pick(words);
    await until(async () => (await kept()) === 'erin', 'kept');
    await writing.ours.press('.hint.done .button', 'Undo');
    await until(async () => (await kept()) === '', 'undone');
    await writing.ours.press('.hint .first', '@erin');
    await writing.holds(`${light} via @erin`);
  });

  test('hints switched off: it goes, and comes back with the switch', async () => {
    await writing.change({ hints: false });
    await writing.ours.none('.hint');
    await typeDraft(writing.page, ',');
    await writing.staysQuiet();
    await writing.change({ hints: true });
    await writing.ours.one('.hint .first');
  });
});

describe.each<[string, () => Promise<unknown>, number]>([
  ['over the timeline', () => Promise.resolve(), 0],
  ['over X’s dialog', () => openDialog(writing.page), 1],
])('“Why?” %s', (_, open, dialogs) => {
  test('opens the evidence by keyboard, and Esc closes that alone', async () => {
    await open();
    await typeDraft(writing.page, sites);
    await writing.ours.one('.hint');
    for (let n = 0; n < 3; n++) await press('Tab');
    await press('Enter');
    await writing.ours.one('[role=menuitem]');
    const items = (await writing.ours.all('[role=menuitem]')).map(({ text }) => text);
    for (let n = 0; n < items.indexOf('Why?'); n++) await press('ArrowDown');
    await press('Enter');
    const card = await writing.ours.one('.card');
    expect(card.text).toContain('@ada wrote it');
    expect(card.text).toContain('@bob reposted it to you');
    const inCard = async () =>
      (await writing.ours.all('.card, .card *')).some(({ focused }) => focused);
    for (let n = 0; n < 3; n++) {
      expect(await inCard()).toBe(true);
      await press('Tab');
    }
    await press('Escape');
    await writing.ours.none('.card');
    expect(await writing.page.locator('[role="dialog"]').count()).toBe(dialogs);
    expect((await writing.ours.all('.hint button')).some(({ focused }) => focused)).toBe(true);
    await press('Enter');
    await writing.holds(`${sites} par @ada via @bob`);
  });
});
