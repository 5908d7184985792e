/** The demo's steps in X's dialog: the source is quoted, and its words taken out of the draft by one key. */
import assert from 'node:assert/strict';
import { until } from '../e2e/scene.ts';
import { drafts, openDialog, posts, selection, typeDraft } from '../stand-in/compose-page.ts';
import { tweets } from '../stand-in/tweets.ts';
import { hintTimes, sinceLastKey } from './hint.ts';
import type { Demo, Step } from './step.ts';

const OWN = 'What a life: ';
const WORDS = 'The keeper of Skerrow light wrote the weather down every night for forty-one years';
const ADDRESS = `https://x.com/erin/status/${tweets.erinLighthouse.id}`;

export const inDialog: Step = {
  name: 'dialog',
  title: 'Another draft is typed, in X’s dialog',
  async run(demo) {
    const { page } = demo;
    await openDialog(page);
    const times = await hintTimes(page);
    await typeDraft(page, OWN + WORDS);
    const { text } = await demo.ours.one('.hint .says');
    assert.match(text, /@erin/, 'The hint names @erin');
    return [`“${OWN + WORDS}”`, `The hint: “${text}”, on screen ${await sinceLastKey(times)}.`];
  },
};

export const quote: Step = {
  name: 'quoted',
  title: '“Quote it” is pressed',
  async run(demo) {
    await demo.ours.press('.hint .button', demo.text('hint.quote'));
    await until(async () => (await held(demo)).endsWith(ADDRESS), 'the address is written');
    assert.equal(await held(demo), `${OWN}${WORDS} ${ADDRESS}`, 'Nothing else is changed');
    const { anchor = 0, focus = 0 } = (await selection(demo.page)) ?? {};
    const selected = (await held(demo)).slice(Math.min(anchor, focus), Math.max(anchor, focus));
    assert.equal(selected, WORDS, 'The shared words are selected, and nothing else');
    const { text } = await demo.ours.one('.hint.done .says');
    return [`The draft: “${await held(demo)}”`, `Selected: “${selected}”. The hint: “${text}”`];
  },
};

export const trimmed: Step = {
  name: 'trimmed',
  title: 'One key takes the shared words out: X quotes the tweet instead',
  async run(demo) {
    await demo.page.keyboard.press('Backspace');
    await until(async () => !(await held(demo)).includes(WORDS), 'the words are gone');
    await demo.ours.none('.hint');
    const left = await held(demo);
    assert.equal(left.replace(/\s+/g, ' '), `${OWN}${ADDRESS}`, 'The reader’s own words stay');
    assert.deepEqual(await posts(demo.page), [], 'Nothing was posted');
    return [`The draft: “${left}”. There is no hint any more, and nothing was posted.`];
  },
};

/** What the dialog's editor holds. */
async function held({ page }: Demo): Promise<string> {
  return (await drafts(page)).at(-1) ?? '';
}
