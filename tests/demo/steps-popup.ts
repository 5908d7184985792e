/** The demo's steps in the popup on what was read. */
import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { homeEntries } from '../stand-in/tweets.ts';
import type { Popup } from '../tools/browser.ts';
import type { Step } from './step.ts';

const SENTENCE = 'Three fleets sailed around the mistake for sixty years.';
const ANOTHER =
  'A good kite line hums at the pitch of the wind, and my grandfather told the hour by listening.';

export const popupList: Step = {
  name: 'popup',
  title: 'The popup is opened',
  shows: 'popup',
  async run(demo) {
    const expected = homeEntries.filter(({ tweet }) => tweet.labelled).length;
    const popup = await demo.popup();
    await popup.until(`document.querySelectorAll('.page .result').length === ${expected}`);
    const rows = await popup.evaluate<[string, string][]>(
      `[...document.querySelectorAll('.page .result')].map((row) => [
        row.querySelector('.show').innerText.split('\\n')[0],
        row.querySelector('.credit span').textContent,
      ])`,
    );
    assert.ok(
      rows.some(([, credit]) => credit === 'par @ada via @bob'),
      'One of them offers “par @ada via @bob”',
    );
    return [
      `It lists the ${rows.length} reshares of the page, each with its credit line:`,
      ...rows.map(([, credit], i) => `  ${rows[i]?.[0] ?? ''} → ${credit}`),
    ];
  },
};

export const check: Step = {
  name: 'check',
  title: 'A sentence is put into the popup’s check box',
  shows: 'popup',
  async run(demo) {
    const popup = await demo.popup();
    const { text, credit } = await ask(popup, SENTENCE);
    assert.match(text, /@ivo_maps/, 'The source is @ivo_maps’s tweet');
    assert.equal(credit, 'via @ivo_maps', 'The credit line names @ivo_maps');
    return [`“${SENTENCE}”`, `The source: @ivo_maps, “${credit}”.`];
  },
};

export const coldStart: Step = {
  name: 'cold-start',
  title: 'The background is stopped, as browsers do, and asked again',
  shows: 'popup',
  async run(demo) {
    const popup = await demo.popup();
    await demo.killWorker();
    const { text, credit, took } = await ask(popup, ANOTHER);
    assert.match(text, /@hana_kites/, 'The source is @hana_kites’s tweet');
    return [
      `“${ANOTHER}”`,
      `The source: @hana_kites, “${credit ?? ''}”, ${took} ms after the last letter, of which 200 are the box’s rest.`,
    ];
  },
};

interface Answered {
  /** The whole entry of the source. */
  text: string;
  credit: string | null;
  /** From the last letter to the answer, milliseconds. */
  took: number;
}

/** Types a text into the check box in place of what is there, and waits for the source. */
async function ask(popup: Popup, text: string): Promise<Answered> {
  const result = `document.querySelector('ol > .result:has(.earliest)')`;
  await popup.click('textarea');
  await popup.evaluate(`document.querySelector('textarea').select()`);
  const before = await popup.evaluate<string>(`${result}?.textContent ?? ''`);
  const from = performance.now();
  await popup.type(text);
  await popup.until(`${result} && ${result}.textContent !== ${JSON.stringify(before)}`);
  const took = Math.round(performance.now() - from);
  const found = await popup.evaluate<Omit<Answered, 'took'>>(
    `({ text: ${result}.textContent, credit: ${result}.querySelector('.credit span')?.textContent ?? null })`,
  );
  return { ...found, took };
}
