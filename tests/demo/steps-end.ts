/** The demo's last steps: a setting is changed, and what left the browser is counted. */
import assert from 'node:assert/strict';
import { until } from '../e2e/scene.ts';
import { posts } from '../stand-in/compose-page.ts';
import { probe } from '../stand-in/open.ts';
import type { Step } from './step.ts';

export const settings: Step = {
  name: 'settings',
  title: 'On the settings page another phrase is chosen',
  shows: 'settings',
  async run(demo) {
    const before = (await demo.ours.one('.hint .button.first')).text;
    const page = await demo.settingsPage();
    await page.getByRole('radio', { name: /^HT/ }).check();
    const now = async () => (await demo.ours.one('.hint .button.first')).text;
    await until(async () => (await now()).includes('HT @rosa_bees'), 'the hint has the new phrase');
    const after = await now();
    return [`The hint in the open tab on X: ${before} before, ${after} now.`];
  },
};

export const nothingSent: Step = {
  name: 'nothing-sent',
  title: 'What left the browser is counted',
  async run(demo) {
    await demo.page.bringToFront();
    assert.deepEqual(await posts(demo.page), [], 'Nothing was posted');
    assert.deepEqual(demo.requests(), [], 'Nothing was asked of the network');
    assert.deepEqual((await probe(demo.page)).errors, [], 'Nothing went wrong in X’s page');
    return [
      `${demo.requests().length} requests, ${(await posts(demo.page)).length} tweets posted; no error in X’s page.`,
    ];
  },
};
