/** What the hint's buttons write into a draft: the credit and nothing but it, and the way back. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pasteDraft, selection } from '../stand-in/compose-page.ts';
import { tweets } from '../stand-in/tweets.ts';
import { light, readAt, sites, startWriting, wind, type Writing } from './hint-page.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
  await readAt(writing, 'tessDoor');
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

const keys = (...pressed: string[]) =>
  pressed.reduce(
    (before, key) => before.then(() => writing.page.keyboard.press(key)),
    Promise.resolve(),
  );

test.each([
  ['emoji', `${light} 🎉👩‍🚀`, ' via @erin', ''],
  ['accents', `Déjà vu à Noël : ${sites}`, ' par @ada via @bob', ''],
  ['right-to-left words', `שלום עולם\n${light}`, ' via @erin', ''],
  ['right-to-left words at the end', `${light}\nשלום עולם`, ' via @erin', ''],
  ['several paragraphs', `Read this:\n\n${light}\n\nAnd nothing else.`, ' via @erin', ''],
  ['a link at the end', light, ' via @erin', ' https://skerrow.example/log'],
])(
  '%s: one undo takes out the credit and only it, redo puts it back',
  async (_, text, credit, end) => {
    const { page, ours } = writing;
    await pasteDraft(page, text + end);
    await ours.press('.hint .first');
    await writing.holds(text + credit + end);
    await keys('ControlOrMeta+Z');
    await writing.holds(text + end);
    await ours.one('.hint .first');
    await keys('ControlOrMeta+Shift+Z');
    await writing.holds(text + credit + end);
    await ours.none('.hint .first');
    await keys('ControlOrMeta+End');
    await page.keyboard.type('!');
    await writing.holds(`${text + credit + end}!`);
  },
);

test('Undo in the hint takes the credit out, and the hint is back', async () => {
  await pasteDraft(writing.page, light);
  await writing.ours.press('.hint .first');
  await writing.holds(`${light} via @erin`);
  await writing.ours.press('.hint.done .button', 'Undo');
  await writing.holds(light);
  await writing.ours.one('.hint .first');
  await writing.page.keyboard.type('.');
  await writing.holds(`${light}.`);
});

describe('Quote it', () => {
  const address = `https://x.com/erin/status/${tweets.erinLighthouse.id}`;
  beforeEach(async () => {
    await pasteDraft(writing.page, `Read this! ${light}`);
    await writing.ours.press('.hint .button', 'Quote it');
    await writing.holds(`Read this! ${light} ${address}`);
  });

  test('puts the address at the end, and one key removes the shared words', async () => {
    expect((await writing.ours.one('.hint .says')).text).toBe(
      'Quoted @erin’s tweet. The shared words are selected: one key removes them.',
    );
    expect(await selection(writing.page)).toEqual({ anchor: 11, focus: 11 + light.length });
    await keys('Backspace');
    await writing.holds(`Read this!  ${address}`);
    await writing.staysQuiet();
  });

  test('is undone by the hint', async () => {
    await writing.ours.press('.hint.done .button', 'Undo');
    await writing.holds(`Read this! ${light}`);
  });
});

test.each(['via erin', '(not my words)', 'by @erin'])(
  'writes “%s” from the menu',
  async (words) => {
    await pasteDraft(writing.page, light);
    await writing.ours.press('.hint [aria-haspopup]');
    await writing.ours.press('.hint [role=menuitem]', words);
    await writing.holds(`${light} ${words}`);
    await writing.page.keyboard.type('.');
    await writing.holds(`${light} ${words}.`);
    await writing.staysQuiet();
  },
);

test('credits another source that was chosen in the menu', async () => {
  const text = `${wind} ${light}`;
  await pasteDraft(writing.page, text);
  await writing.ours.press('.hint [aria-haspopup]');
  await writing.ours.press('.hint [role=menuitem]', '’s tweet of');
  const first = (await writing.ours.one('.hint .first')).text;
  const says = (await writing.ours.one('.hint .says')).text;
  const handle = /@\w+/.exec(says)?.[0];
  expect(first).toBe(`Add “via ${handle}”`);
  await writing.ours.press('.hint .first');
  await writing.holds(`${text} via ${handle}`);
});

describe('where the credit does not fit', () => {
  test('says by how many, writes nothing by button or keys, and has it fit once that many are gone', async () => {
    const { text } = tweets.tessDoor;
    await pasteDraft(writing.page, text);
    const said = (await writing.ours.one('.hint .says')).text;
    const over = Number(/^(\d+) characters? too many for “via @tess_tides”\.$/.exec(said)?.[1]);
    expect(over).toBe(text.length + ' via @tess_tides'.length - 280);
    await writing.pressKeys();
    await writing.considered();
    await writing.holds(text);
    expect(await writing.heard()).toBe(`Does not fit: ${over} characters too many.`);
    for (let n = 0; n < over; n++) await keys('Backspace');
    await writing.ours.press('.hint .first', 'via @tess_tides');
    await writing.holds(`${text.slice(0, -over)} via @tess_tides`);
  });

  test('offers the shorter form where there is one that does', async () => {
    const text = `${sites} ${'On attend quoi pour agir ? '.repeat(7)}Enfin,`.slice(0, 268);
    await pasteDraft(writing.page, text);
    expect((await writing.ours.one('.hint .says')).text).toMatch(
      /too many for “par @ada via @bob”/,
    );
    await writing.ours.press('.hint .first', 'par @ada');
    await writing.holds(`${text} par @ada`);
  });

  test('who writes longer tweets has no such limit', async () => {
    const text = `${tweets.tessDoor.text} It is the colour of the sea now.`;
    await pasteDraft(writing.page, text);
    await writing.ours.press('.hint .first', 'via @tess_tides');
    await writing.holds(`${text} via @tess_tides`);
  });
});
