/** The demo's steps in X's own composer: a draft repeats a tweet, is credited by the key, and is the reader's again. */
import assert from 'node:assert/strict';
import { until } from '../e2e/scene.ts';
import { drafts, editorOf, posts, typeDraft } from '../stand-in/compose-page.ts';
import { heard, hintTimes, sinceLastKey } from './hint.ts';
import type { Demo, Step } from './step.ts';

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser & {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
};

const DRAFT = 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande.';
const CREDIT = 'par @ada via @bob';

export const draft: Step = {
  name: 'draft',
  title: 'A draft is typed that repeats @ada’s tweet, key by key',
  async run(demo) {
    const { page } = demo;
    await demo.closePopup();
    await page.bringToFront();
    await page.evaluate(() => window.standIn.scroll(-scrollY));
    const times = await hintTimes(page);
    await typeDraft(page, DRAFT);
    // On a slow machine it comes before the draft is whole, and says then that it is alike only.
    const same = demo.text('hint.sameOf').split('{')[0] ?? '';
    const says = async () => (await demo.ours.one('.hint .says')).text;
    await until(async () => (await says()).startsWith(same), `the hint says “${same}…”`);
    const text = await says();
    const button = await demo.ours.one('.hint .button.first');
    assert.match(text, /@ada/, 'The hint names @ada');
    assert.match(button.text, new RegExp(CREDIT), 'Its filled button has the words it writes');
    assert.equal(await held(demo), DRAFT, 'The draft is as it was typed');
    return [
      `“${DRAFT}”`,
      `The hint: “${text}”, on screen ${await sinceLastKey(times)}.`,
      `Its filled button: ${button.text}. A screen reader hears “${await heard(demo)}”`,
    ];
  },
};

export const key: Step = {
  name: 'credited',
  title: 'The key writes the credit',
  async run(demo) {
    const keys = await fireCommand(demo);
    await until(async () => (await held(demo)) === `${DRAFT} ${CREDIT}`, 'the credit is written');
    const { text } = await demo.ours.one('.hint.done .says');
    assert.deepEqual(await posts(demo.page), [], 'Nothing was posted');
    return [
      `${keys} is heard by the browser alone, where no script can press it: its command was fired in the background instead, as the browser does.`,
      `The draft: “${await held(demo)}”; the hint: “${text}” Nothing was posted.`,
      `A screen reader hears “${await heard(demo)}”`,
    ];
  },
};

export const undo: Step = {
  name: 'undone',
  title: 'Ctrl+Z, once: the credit goes, and only it',
  async run(demo) {
    await editorOf(demo.page).focus();
    await demo.page.keyboard.press('ControlOrMeta+Z');
    await until(async () => (await held(demo)) === DRAFT, 'the draft is as it was typed');
    const { text } = await demo.ours.one('.hint .button.first');
    return [`The draft: “${await held(demo)}” The hint is back: ${text}.`];
  },
};

export const byHand: Step = {
  name: 'by-hand',
  title: 'The reader writes the credit without help',
  async run(demo) {
    await typeDraft(demo.page, ' Vu chez @ada (via @bob)');
    await demo.ours.none('.hint');
    const [inline] = await drafts(demo.page);
    return [`The draft: “${inline ?? ''}”. There is no hint any more.`];
  },
};

/** What X's composer in the page holds. */
async function held({ page }: Demo): Promise<string | undefined> {
  return (await drafts(page))[0];
}

/** Answers the keys as the browser has them. */
async function fireCommand({ worker }: Demo): Promise<string> {
  const background = await worker();
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const commands = await chrome.commands.getAll();
    chrome.commands.onCommand.dispatch('credit', tab);
    return commands.find(({ name }) => name === 'credit')?.shortcut ?? 'The key';
  });
}
