/** The hint by keyboard and by ear: reached by Tab, left by Esc, written by the command's keys, said once. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDialog, pasteDraft, typeDraft } from '../stand-in/compose-page.ts';
import { light, startWriting, wind, type Writing } from './hint-page.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

const press = (key: string) => writing.page.keyboard.press(key);
const dialogs = () => writing.page.locator('[role="dialog"]').count();

/** Of the button in the hint that has the focus. */
async function focused(): Promise<string | undefined> {
  const buttons = await writing.ours.all('.hint button');
  const one = buttons.find(({ focused }) => focused);
  return one && (one.attributes['aria-label'] ?? one.text);
}

describe.each<[string, () => Promise<unknown>]>([
  ['over the timeline', () => Promise.resolve()],
  ['in the dialog', () => openDialog(writing.page)],
])('%s', (_, open) => {
  beforeEach(async () => {
    await open();
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
  });

  test('Tab reaches each button in turn, before X’s toolbar, and Enter writes', async () => {
    const reached: (string | undefined)[] = [];
    for (let n = 0; n < 4; n++) {
      await press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual([
      'Add “via @erin” Alt V',
      'Quote it',
      'More ways to credit',
      'Dismiss',
    ]);
    await press('Tab');
    expect(await focused()).toBeUndefined();
    for (let n = 0; n < 4; n++) await press('Shift+Tab');
    await press('Enter');
    await writing.holds(`${light} via @erin`);
    await writing.page.keyboard.type('…');
    await writing.holds(`${light} via @erin…`);
  });

  test('the menu goes by arrows, and Esc in it closes nothing but it', async () => {
    const before = await dialogs();
    for (let n = 0; n < 3; n++) await press('Tab');
    await press('Enter');
    await writing.ours.one('[role=menuitem]');
    await press('Escape');
    await writing.ours.none('[role=menuitem]');
    expect(await focused()).toBe('More ways to credit');
    await press('Enter');
    await writing.ours.one('[role=menuitem]');
    await press('ArrowDown');
    await press('Enter');
    await writing.holds(`${light} (via @erin)`);
    expect(await dialogs()).toBe(before);
  });
});

describe.each(['keydown', 'keyup'] as const)('where X’s dialog closes by Esc on %s', (escapeOn) => {
  beforeEach(async () => {
    writing.standIn.set({ escapeOn });
    await writing.at();
    await openDialog(writing.page);
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
  });

  test('Esc in the hint dismisses it alone, and one writes on where one was', async () => {
    await press('ArrowLeft');
    await press('Tab');
    await press('Escape');
    await writing.ours.none('.hint');
    expect(await dialogs()).toBe(1);
    await writing.page.keyboard.type('’');
    await writing.holds(light.replace(/s$/, '’s'));
    await writing.staysQuiet();
    expect(await dialogs()).toBe(1);
  });

  test('Esc in the editor stays X’s', async () => {
    await press('Escape');
    await writing.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await writing.ours.none('.hint');
  });
});

describe('the command’s keys', () => {
  test('write the first credit, and the ear gets each step', async () => {
    expect(await writing.heard()).toBe('');
    await typeDraft(writing.page, light);
    await writing.ours.one('.hint');
    expect(await writing.heard()).toBe('Source found: @erin, 10 March. Alt+V adds the credit.');
    await writing.pressKeys();
    await writing.holds(`${light} via @erin`);
    await writing.ours.one('.hint.done');
    expect(await writing.heard()).toBe(
      `via @erin added, ${280 - light.length - ' via @erin'.length} characters left.`,
    );
    await writing.page.keyboard.type('!');
    await writing.holds(`${light} via @erin!`);
    await writing.ours.none('.hint');
    for (let n = 0; n < '! via @erin'.length; n++) await press('Backspace');
    await writing.ours.press('.hint [aria-label="Dismiss"]');
    await writing.ours.none('.hint');
  });

  test('pressed twice at once write it once, and where nothing was found nothing', async () => {
    await pasteDraft(writing.page, wind);
    await writing.ours.one('.hint');
    await Promise.all([writing.pressKeys(), writing.pressKeys()]);
    await writing.ours.one('.hint.done');
    await writing.pressKeys();
    await writing.page.keyboard.type('!');
    await writing.holds(`${wind} via @hana_kites!`);
  });
});

test('what assistive technology gets is the sentence, then each button by its name', async () => {
  await pasteDraft(writing.page, light);
  await writing.ours.one('.hint');
  const spoken = await writing.ours.spoken();
  const from = spoken.findIndex((line) => line.startsWith('group'));
  expect(spoken.slice(from, from + 6)).toEqual([
    'group Source found',
    'paragraph',
    'button Add “via @erin” Alt V',
    'button Quote it',
    'button More ways to credit expanded=false',
    'button Dismiss',
  ]);
});
