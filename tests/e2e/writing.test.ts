/** Writing into X's composers, which a real Draft.js draws: what is put in, what it does to the draft, and the way back. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../stand-in/bundle.ts';
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
import { navigate, probe } from '../stand-in/open.ts';
import { serveStandIn, type StandIn } from '../stand-in/serve.ts';
import { tweets } from '../stand-in/tweets.ts';
import { findChromium } from '../tools/find-browser.ts';
import { silence } from '../tools/quiet.ts';
import { errorsOf, until } from './scene.ts';

const mixed = 'Déjà vu à Noël 🎉👩‍🚀 chez @erin #marché\n\nשלום עולם';
const link = 'https://essays.example/owls';

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
  await context.addInitScript(
    `addEventListener('DOMContentLoaded', () => {${await bundle(fileURLToPath(new URL('writing-page.ts', import.meta.url)))}});`,
  );
  page = await context.newPage();
  errors = errorsOf(page);
});
afterAll(() => browser.close());

beforeEach(async () => {
  standIn.set({ textareaComposer: false, foreignEditor: false });
  await page.goto('https://x.com/home');
  await editorOf(page).waitFor();
});
afterEach(async () => {
  expect((await probe(page)).errors).toEqual([]);
  expect(errors).toEqual([]);
  expect(await posts(page)).toEqual([]);
  expect(standIn.requests()).toEqual([]);
});

const told = () => page.evaluate(() => window.writing.told());
const texts = () => page.evaluate(() => window.writing.texts());
const about = () => page.evaluate(() => window.writing.about());
const credit = (words = 'via @ada', box = 0) =>
  page.evaluate(([w, b]) => window.writing.credit(w, b), [words, box] as const);
const undo = () => page.evaluate(() => window.writing.undo());
const caret = async () => {
  const now = await selection(page);
  return now && [now.anchor, now.focus];
};

/** What the front editor's own model holds, and what we read of it. */
async function holds(text: string): Promise<void> {
  const seen = async () => [(await drafts(page)).at(-1), (await texts()).at(-1)];
  await until(async () => (await seen()).every((one) => one === text), `held: ${text}`).catch(
    async () => expect(await seen()).toEqual([text, text]),
  );
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('a composer is watched', () => {
  test('from its first word until it is emptied, and again from the next', async () => {
    await typeDraft(page, 'Hi');
    expect(await told()).toEqual(['focused: ', 'changed: H', 'changed: Hi']);
    await press('Backspace', 'Backspace');
    expect(await told()).toEqual(['changed: H', 'ended: ']);
    await press('O');
    expect(await told()).toEqual(['changed: O']);
  });

  test('undo and redo are changes', async () => {
    await typeDraft(page, 'Hi');
    await told();
    await press('ControlOrMeta+z');
    await until(async () => (await told()).includes('ended: '), 'undone');
    await press('ControlOrMeta+Shift+z');
    await until(async () => (await told()).includes('changed: Hi'), 'redone');
  });

  test.each([mixed, `Two\n\n\nparagraphs `, 'a'.repeat(400), 'one\ntwo\n'])(
    'reads %j',
    async (text) => {
      await typeDraft(page, text);
      await holds(text);
    },
  );

  test('one that an address has filled in', async () => {
    await page.goto(
      `https://x.com/intent/post?text=${encodeURIComponent('Déjà vu\n\nציפור')}&via=erin`,
    );
    await editorOf(page).waitFor();
    await holds('Déjà vu\n\nציפור via @erin');
    expect(await told()).toContain('changed: Déjà vu\n\nציפור via @erin');
  });

  test('a thread is one composer, whose boxes come and go', async () => {
    await openDialog(page);
    await typeDraft(page, 'First');
    await addBox(page);
    await typeDraft(page, 'Second', 1);
    expect((await told()).at(-1)).toBe('changed: First | Second');
    await press(...Array<string>(7).fill('Backspace'));
    await until(async () => (await texts()).length === 1, 'one box again');
    expect((await told()).at(-1)).toBe('changed: First');
    await page.evaluate(() => window.standIn.removeComposer());
    await until(
      async () => (await told()).at(-1)?.startsWith('ended') ?? false,
      'told that it ended',
    );
  });

  test('what is pasted is told, what a page pretends to paste is not', async () => {
    await pasteDraft(page, 'On attend quoi ?');
    expect(await told()).toContain('pasted On attend quoi ? into 0: ');
    await holds('On attend quoi ?');
    await editorOf(page).evaluate((editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'made up');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      editor.dispatchEvent(event);
    });
    await until(async () => (await texts()).join().includes('made up'), 'the editor took it');
    expect((await told()).join()).not.toContain('pasted');
  });

  test.each(['textareaComposer', 'foreignEditor'] as const)(
    '%s is none that we know: told once, and not written into',
    async (kind) => {
      standIn.set({ [kind]: true });
      await page.goto('https://x.com/home');
      await editorOf(page).click();
      await page.keyboard.type('Hello');
      expect(await told()).toEqual(['unknown']);
      expect(await credit()).toBe(false);
      expect(await drafts(page)).toEqual(['Hello']);
    },
  );
});

describe('what it answers and quotes', () => {
  test('nothing, at home', async () => {
    await typeDraft(page, 'Hi');
    expect(await about()).toEqual({ replyTo: null, quote: null });
  });

  const answered = { id: tweets.danLighthouse.id, handle: tweets.danLighthouse.author };

  test('the tweet above it in a dialog', async () => {
    await openReply(page, 'danLighthouse');
    await typeDraft(page, 'Hi');
    expect((await about()).replyTo).toEqual(answered);
  });

  test('the tweet that the page is about', async () => {
    await navigate(page, `/${answered.handle}/status/${answered.id}`);
    await typeDraft(page, 'Hi');
    expect((await about()).replyTo).toEqual(answered);
  });

  test('the tweet in the address', async () => {
    await page.goto(`https://x.com/intent/post?in_reply_to=${answered.id}`);
    await typeDraft(page, 'Hi');
    expect((await about()).replyTo).toEqual(answered);
  });

  test('the tweet attached to it, until it is taken off', async () => {
    const dialog = await openQuote(page, 'danLighthouse');
    await typeDraft(page, 'Hi');
    const { quote } = await about();
    expect(quote?.author.handle).toBe(answered.handle);
    expect(quote?.text).toBe(tweets.danLighthouse.text);
    await told();
    await dialog.locator('[data-testid="attachments"] button').first().click();
    await until(async () => (await about()).quote === null, 'taken off');
    expect(await told()).toContain('changed: Hi');
  });
});

/** Where a draft is written, as a reader gets there. */
const places: [name: string, open: () => Promise<unknown>][] = [
  ['inline', () => editorOf(page).click()],
  ['the dialog', () => openDialog(page)],
  ['a reply in a dialog', () => openReply(page, 'danLighthouse')],
  ['a quote', () => openQuote(page, 'danLighthouse')],
  [
    'a reply under a tweet',
    async () => {
      const { author, id } = tweets.danLighthouse;
      await navigate(page, `/${author}/status/${id}`);
      await editorOf(page).click();
    },
  ],
];

describe('a credit', () => {
  test.each(places)('is written in %s, and one undo takes it out', async (_, open) => {
    await open();
    await typeDraft(page, 'On attend quoi ?');
    expect(await credit('par @ada via @bob')).toBe(true);
    await holds('On attend quoi ? par @ada via @bob');
    expect(await caret()).toEqual([34, 34]);
    await page.keyboard.type(' !');
    await holds('On attend quoi ? par @ada via @bob !');
    await press('ControlOrMeta+z');
    await holds('On attend quoi ? par @ada via @bob');
    await press('ControlOrMeta+z');
    await holds('On attend quoi ?');
    await press('ControlOrMeta+Shift+z');
    await holds('On attend quoi ? par @ada via @bob');
    await page.keyboard.type('.');
    await holds('On attend quoi ? par @ada via @bob.');
  });

  const drafted: [before: string, after: string, caret?: number][] = [
    [mixed, `${mixed} via @ada`],
    ['Ends in a space ', 'Ends in a space via @ada'],
    ['Ends in a new line\n', 'Ends in a new line\nvia @ada'],
    ['Two empty lines\n\n', 'Two empty lines\n\nvia @ada'],
    ['Ends in a #hashtag', 'Ends in a #hashtag via @ada'],
    ['Ends in a 🎉', 'Ends in a 🎉 via @ada'],
    ['مرحبا بالعالم', 'مرحبا بالعالم via @ada'],
    [`Before ${link}`, `Before via @ada ${link}`, 15],
    [`Before\n\n${link}`, `Before via @ada\n\n${link}`, 15],
    [`Before ${link}\n`, `Before via @ada ${link}\n`, 15],
    [`Not at ${link} the end`, `Not at ${link} the end via @ada`],
    [link, `via @ada ${link}`, 9],
    ['', 'via @ada'],
  ];

  test.each(drafted)('in %j gives %j', async (before, after, at = after.length) => {
    if (before) await typeDraft(page, before);
    else await editorOf(page).click();
    await press('ControlOrMeta+Home');
    expect(await credit()).toBe(true);
    await holds(after);
    expect(await caret()).toEqual([at, at]);
    await press('ControlOrMeta+z');
    await holds(before);
    await press('ControlOrMeta+Shift+z');
    await holds(after);
    await page.keyboard.type('!');
    await holds(after.slice(0, at) + '!' + after.slice(at));
  });

  test('that names nobody to X is written as well', async () => {
    await typeDraft(page, 'Words');
    expect(await credit('via ada')).toBe(true);
    await holds('Words via ada');
  });

  test('goes into the box of a thread that it is for', async () => {
    await openDialog(page);
    await typeDraft(page, 'First');
    await addBox(page);
    await typeDraft(page, 'Second', 1);
    expect(await credit('via @ada', 0)).toBe(true);
    await until(
      async () => (await drafts(page)).slice(-2).join() === 'First via @ada,Second',
      'first',
    );
    expect(await caret()).toEqual([14, 14]);
  });

  test('is written while the focus is elsewhere, and has the focus after', async () => {
    await typeDraft(page, 'Words');
    await page.locator('[data-testid="SearchBox_Search_Input"]').focus();
    expect(await credit()).toBe(true);
    await holds('Words via @ada');
    await page.keyboard.type('!');
    await holds('Words via @ada!');
  });

  test('asked for twice at once is written once', async () => {
    await typeDraft(page, 'Words');
    // In one go: on a slow machine a second question comes when the first is answered.
    const written = await page.evaluate(() =>
      Promise.all([window.writing.credit('via @ada'), window.writing.credit('via @ada')]),
    );
    expect(written.sort()).toEqual([false, true]);
    await holds('Words via @ada');
  });

  test('loses nothing that is typed meanwhile', async () => {
    await typeDraft(page, 'Words');
    await Promise.all([credit(), page.keyboard.type(' typed meanwhile')]);
    const [text = ''] = await drafts(page);
    expect(text).toContain('via @ada');
    const typed = text.replace('via @ada', '').replaceAll(' ', '');
    expect(typed.split('').sort()).toEqual('Wordstypedmeanwhile'.split('').sort());
  });

  test('into an editor that goes meanwhile does nothing', async () => {
    await openDialog(page);
    await typeDraft(page, 'Words');
    const written = await page.evaluate(async () => {
      const writing = window.writing.credit('via @ada');
      window.standIn.removeComposer();
      return writing;
    });
    expect(written).toBe(false);
  });
});

describe('taking a credit back', () => {
  test.each(drafted())('leaves %j as it was', async (before) => {
    await typeDraft(page, before);
    expect(await credit()).toBe(true);
    expect(await undo()).toBe(true);
    await holds(before);
    await page.keyboard.type('!');
    expect((await texts())[0]).toHaveLength(before.length + 1);
  });

  test('after more was written leaves what was written', async () => {
    await typeDraft(page, 'Words');
    await credit('by @ada via @bob');
    await page.keyboard.type(' and more');
    expect(await undo()).toBe(true);
    await holds('Words and more');
    await press('ControlOrMeta+z');
    await holds('Words by @ada via @bob and more');
  });

  test('does nothing when it no longer stands there as written', async () => {
    await typeDraft(page, 'Words');
    await credit();
    await page.keyboard.type('m');
    expect(await undo()).toBe(false);
    await holds('Words via @adam');
  });

  function drafted(): string[] {
    return [mixed, 'Words', 'Line\n', `Before ${link}`, link];
  }
});

describe('a fix', () => {
  const fix = (span: [number, number], words: string) =>
    page.evaluate(([s, w]) => window.writing.fix(s, w), [span, words] as const);
  const spanOf = (text: string, words: string): [number, number] => {
    const at = text.indexOf(words);
    return [at, at + words.length];
  };

  const fixed: [before: string, instead: string, words: string, after: string][] = [
    ['Owls hunt via @adda', '@adda', '@ada', 'Owls hunt via @ada'],
    ['via @adda owls hunt', '@adda', '@ada', 'via @ada owls hunt'],
    ['RT @ada: owls hunt', 'RT', 'MT', 'MT @ada: owls hunt'],
    ['Owls hunt via @bob', '', 'by @ada ', 'by @ada Owls hunt via @bob'],
    [mixed, '#marché', '#marchés', mixed.replace('#marché', '#marchés')],
    [mixed, 'chez @erin', 'vu chez @ada', mixed.replace('chez @erin', 'vu chez @ada')],
    ['First\n\nOwls hunt: mice', 'First\n\nOwls', 'Owls', 'Owls hunt: mice'],
    ['“Owls hunt mice” @ada', 'Owls hunt mice', 'Owls\nhunt voles', '“Owls\nhunt voles” @ada'],
    ['Owls 🎉 hunt', ' 🎉', '', 'Owls hunt'],
    ['SHOUTED', 'SHOUTED', 'Shouted', 'Shouted'],
  ];

  test.each(fixed)('in %j puts for %j %j', async (before, instead, words, after) => {
    await typeDraft(page, before);
    expect(await fix(spanOf(before, instead), words)).toBe(true);
    await holds(after);
    // One writes on where one was.
    expect(await caret()).toEqual([after.length, after.length]);
    await press('ControlOrMeta+z');
    await holds(before);
    await press('ControlOrMeta+Shift+z');
    await holds(after);
    await press('ControlOrMeta+End');
    await page.keyboard.type('!');
    await holds(`${after}!`);
  });

  test.each(fixed)('in %j is taken back, also after more was written', async (before, ...made) => {
    const [instead, words, after] = made;
    await typeDraft(page, before);
    await fix(spanOf(before, instead), words);
    expect(await undo()).toBe(true);
    await holds(before);
    await fix(spanOf(before, instead), words);
    await holds(after);
    if (words === '') return;
    await press('ControlOrMeta+End');
    await page.keyboard.type(' !');
    expect(await undo()).toBe(true);
    await holds(`${before} !`);
  });

  test('goes into the box of a thread that it is for', async () => {
    await openDialog(page);
    await typeDraft(page, 'First via @adda');
    await addBox(page);
    await typeDraft(page, 'Second', 1);
    expect(await fix([10, 15], '@ada')).toBe(true);
    await until(
      async () => (await drafts(page)).slice(-2).join() === 'First via @ada,Second',
      'first',
    );
  });

  test('loses nothing that is typed meanwhile', async () => {
    await typeDraft(page, 'Owls via @adda');
    const [made] = await Promise.all([fix([9, 14], '@ada'), page.keyboard.type('!')]);
    await until(async () => (await drafts(page)).at(-1)?.includes('!') ?? false, 'typed');
    expect((await drafts(page)).at(-1)?.replace('!', '')).toBe(
      made ? 'Owls via @ada' : 'Owls via @adda',
    );
  });
});

describe('quoting', () => {
  const url = 'https://x.com/ada/status/1900000000000000101';

  test('puts the address at the end and selects the shared words: one key removes them', async () => {
    await typeDraft(page, 'Look:\nOn attend quoi ? Vraiment.');
    expect(await page.evaluate((u) => window.writing.quote(u, [6, 22]), url)).toBe(true);
    await holds(`Look:\nOn attend quoi ? Vraiment. ${url}`);
    expect(await caret()).toEqual([6, 22]);
    await press('Backspace');
    await holds(`Look:\n Vraiment. ${url}`);
    expect(await undo()).toBe(true);
    await holds('Look:\n Vraiment.');
  });

  test('one undo takes the address out', async () => {
    await typeDraft(page, 'On attend quoi ?');
    await page.evaluate((u) => window.writing.quote(u, [0, 16]), url);
    await press('ControlOrMeta+z');
    await holds('On attend quoi ?');
  });
});

describe('the place of a hint', () => {
  test.each(places)(
    'in %s is under the words and before the toolbar, for eye and Tab',
    async (_, open) => {
      await open();
      await typeDraft(page, 'On attend quoi ?');
      expect(await page.evaluate(() => window.writing.hint())).toBe(true);
      const host = page.locator('[data-sourcier="hint"]');
      const boxes = await Promise.all(
        [editorOf(page), host, page.locator('[data-testid="toolBar"]').last()].map((one) =>
          one.boundingBox(),
        ),
      );
      const [words, hint, tools] = boxes;
      if (!words || !hint || !tools) throw new Error('Not drawn');
      expect(hint.y).toBeGreaterThanOrEqual(words.y + words.height);
      expect(tools.y).toBeGreaterThanOrEqual(hint.y + hint.height);
      expect(hint.width).toBeGreaterThan(300);
      await press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('via @ada');
      await press('Shift+Tab', 'ControlOrMeta+End');
      await page.keyboard.type(' Ceci');
      await press('Enter');
      await page.keyboard.type('et cela');
      await holds('On attend quoi ? Ceci\net cela');
      expect(await credit()).toBe(true);
      await holds('On attend quoi ? Ceci\net cela via @ada');
      await page.evaluate(() => window.standIn.removeComposer());
      await host.waitFor({ state: 'detached' });
    },
  );

  test('does not stand in the way of what the person posts', async () => {
    await openDialog(page);
    await typeDraft(page, 'On attend quoi ?');
    await page.evaluate(() => window.writing.hint());
    await credit();
    await page.locator('[data-testid="tweetButton"]').last().click();
    await until(async () => (await posts(page)).length === 1, 'posted');
    expect(await posts(page)).toMatchObject([{ texts: ['On attend quoi ? via @ada'] }]);
    await until(
      async () => (await told()).at(-1)?.startsWith('ended') ?? false,
      'told that it ended',
    );
    expect((await probe(page)).errors).toEqual([]);
    // What is posted from here on is nobody's doing.
    await page.goto('https://x.com/home');
  });

  test('in a thread is under its own box', async () => {
    await openDialog(page);
    await typeDraft(page, 'First');
    await addBox(page);
    await typeDraft(page, 'Second', 1);
    await page.evaluate(() => window.writing.hint(0));
    const [first, second, hint] = await Promise.all(
      [editorOf(page, 0), editorOf(page, 1), page.locator('[data-sourcier="hint"]')].map((one) =>
        one.boundingBox(),
      ),
    );
    if (!first || !second || !hint) throw new Error('Not drawn');
    expect(hint.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(second.y).toBeGreaterThanOrEqual(hint.y + hint.height);
  });
});

describe('a press that posts', () => {
  test('is kept from X once where it is to be, by button and by key', async () => {
    await typeDraft(page, 'On attend quoi ?');
    await page.evaluate(() => window.writing.stop(2));
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await editorOf(page).focus();
    await press('ControlOrMeta+Enter');
    expect(await posts(page)).toEqual([]);
    expect((await told()).filter((what) => what.startsWith('posting'))).toHaveLength(2);
    await press('ControlOrMeta+Enter');
    expect(await posts(page)).toMatchObject([{ texts: ['On attend quoi ?'], by: 'key' }]);
    await page.goto('https://x.com/home');
  });

  test('is not asked about where X’s button is disabled', async () => {
    await pasteDraft(page, 'x'.repeat(281));
    await holds('x'.repeat(281));
    await press('ControlOrMeta+Enter');
    expect((await told()).filter((what) => what.startsWith('posting'))).toEqual([]);
  });
});

test('reading a long draft anew at each keystroke costs little', async () => {
  await pasteDraft(page, 'Les mots que nous lisons ici. '.repeat(67));
  await until(async () => (await texts()).join().length > 2_000, 'a long draft');
  expect(await page.evaluate(() => window.writing.readingCost(100))).toBeLessThan(1);
});
