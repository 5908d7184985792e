/** The first minute: what opens on install, and what starts only when it is asked for. */
import { afterEach, expect, test } from 'vitest';
import { showTweet } from '../stand-in/open.ts';
import { type Journey, startJourney } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

test.each([
  ['en', 'Start remembering', 'never'],
  ['fr', 'Commencer', 'jamais'],
] as const)(
  'opens on install (%s), says what is never done, and starts on its one button',
  async (language, start, never) => {
    journey = await startJourney({ started: false, language });
    const { welcome } = journey;
    await welcome.bringToFront();
    expect((await welcome.locator('body').innerText()).toLowerCase()).toContain(never);
    await welcome.locator('button.first').first().waitFor();
    expect(await welcome.locator('button.first').count()).toBe(1);
    await journey.page.bringToFront();
    await showTweet(journey.page, 'adaSites');
    expect(await journey.remembered()).toEqual([]);
    await welcome.bringToFront();
    await welcome.locator('button.first', { hasText: start }).click();
    await journey.page.bringToFront();
    await journey.read('adaSites');
    expect(journey.requests()).toEqual([]);
  },
);
