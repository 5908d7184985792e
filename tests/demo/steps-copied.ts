/** The demo's steps on words that were copied: known with certainty, and credited from the popup. */
import assert from 'node:assert/strict';
import { until } from '../e2e/scene.ts';
import { drafts, editorOf } from '../stand-in/compose-page.ts';
import { showTweet } from '../stand-in/open.ts';
import { hintTimes, sinceLastKey } from './hint.ts';
import type { Demo, Step } from './step.ts';

const CREDIT = 'via @rosa_bees';

export const copied: Step = {
  name: 'pasted',
  title: 'Words are copied out of a tweet on X and pasted into a draft',
  async run(demo) {
    const { page } = demo;
    // Esc is X's: it closes its dialog.
    await page.keyboard.press('Escape');
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    const text = (await showTweet(demo.page, 'rosaWinter')).locator('[data-testid="tweetText"]');
    await text.first().evaluate((words) => getSelection()?.selectAllChildren(words));
    await page.keyboard.press('ControlOrMeta+C');
    await page.evaluate(() => window.standIn.scroll(-scrollY));
    await editorOf(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Backspace');
    await until(async () => (await held(demo)) === '', 'the composer is empty');
    const times = await hintTimes(page);
    await page.keyboard.press('ControlOrMeta+V');
    const { text: says } = await demo.ours.one('.hint .says');
    const certain = demo.text('hint.copiedOf').split('{')[0] ?? '';
    assert.ok(says.startsWith(certain), `The hint says that they were copied, not “${says}”`);
    return [
      `“${await held(demo)}”`,
      `The hint: “${says}”, on screen ${await sinceLastKey(times)}.`,
    ];
  },
};

export const popupDraft: Step = {
  name: 'popup-draft',
  title: 'The popup is opened: it has the draft, with the same actions',
  shows: 'popup',
  async run(demo) {
    const before = await held(demo);
    const popup = await demo.popup();
    await popup.until(`document.querySelector('.told .button.first')`);
    const [says, ...buttons] = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('.told .says, .told .button:not(.bare)')]
        .map((one) => one.innerText)
        .filter(Boolean)`,
    );
    assert.equal(await held(demo), before, 'The draft is as it was');
    return [`“${says ?? ''}” Its buttons: ${buttons.join(' · ')}.`];
  },
};

export const fromPopup: Step = {
  name: 'popup-credited',
  title: 'Its button is pressed',
  shows: 'popup',
  async run(demo) {
    const before = await held(demo);
    const popup = await demo.popup();
    await popup.click('.told .button.first');
    await until(async () => (await held(demo)) === `${before} ${CREDIT}`, 'the credit is written');
    await popup.until(`document.querySelector('.saying.done .says')`);
    const says = await popup.evaluate<string>(
      `document.querySelector('.saying.done .says').innerText`,
    );
    return [`The draft in the tab now ends in “${CREDIT}”. The popup says “${says}”`];
  },
};

export const undoFromPopup: Step = {
  name: 'popup-undone',
  title: 'Undo is pressed in the popup',
  async run(demo) {
    const credited = (await held(demo)) ?? '';
    const popup = await demo.popup();
    await popup.click('.saying.done .button');
    const before = credited.slice(0, -` ${CREDIT}`.length);
    await until(async () => (await held(demo)) === before, 'the credit is taken out again');
    await popup.until(`document.querySelector('.told .button.first')`);
    await demo.closePopup();
    return ['The draft is as it was pasted, and the hint is back.'];
  },
};

/** What X's composer in the page holds. */
async function held({ page }: Demo): Promise<string | undefined> {
  return (await drafts(page))[0];
}
