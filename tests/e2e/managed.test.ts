/** What an administrator sets by the browser's own policies, in Chromium and in Firefox. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../gallery/axe.ts';
import { typeDraft } from '../stand-in/compose-page.ts';
import { tweets } from '../stand-in/tweets.ts';
import { type Managed, managedChromium, managedFirefox, whyUnmanaged } from '../tools/policy.ts';
import { type FirefoxJourney, startFirefox } from './firefox-scene.ts';
import { errorsOf, extensionDir, type Journey, startJourney, until } from './scene.ts';

/** As an administrator writes it: the words of a charter file, and some that do not fit. */
const acme = {
  sourcier: 'charter',
  version: 1,
  name: 'Acme',
  url: 'https://acme.example/charter',
  rules: { words: 'confirm' },
  phrases: { finder: 'ht' },
  neverNamed: ['@Bob'],
  mostHashtags: 'many',
  colour: 'green',
};
const draft = tweets.erinLighthouse.text;
const names = 'Acme sets these rules. Acme sees nothing of what you read or write.';

const chromium = whyUnmanaged('chromium');
const firefox = whyUnmanaged('firefox');
const skipped = (why: string | null): string => (why === null ? '' : ` (skipped: ${why})`);

describe.skipIf(chromium !== null)(`in Chromium${skipped(chromium)}`, () => {
  let managed: Managed;
  let journey: Journey;
  beforeAll(async () => (managed = await managedChromium(extensionDir)));
  afterAll(() => managed.lift());
  afterEach(() => journey.close());

  async function start(values: unknown, options: Parameters<typeof startJourney>[0] = {}) {
    await managed.impose(values);
    journey = await startJourney({ extensionDir: managed.extensionDir, ...options });
  }

  async function openOptions(): Promise<Page> {
    const page = await journey.context.newPage();
    await page.goto(journey.extensionUrl('options.html'));
    await page.locator('.options').waitFor();
    return page;
  }

  test('what fits is in force in the page on X and locked in the settings, what does not is as if unsaid', async () => {
    await start(acme);
    const errors = errorsOf(journey.page);
    await journey.read('erinLighthouse');
    await typeDraft(journey.page, draft);
    // A browser that was just started says only after seconds what is imposed.
    const first = async () => (await journey.ours.one('.hint .first')).text;
    await until(async () => (await first()).includes('HT @erin'), 'the hint is as imposed');
    const page = await openOptions();
    await page.getByText(names).waitFor();
    const words = page.getByLabel('Words without their source');
    expect(await words.inputValue()).toBe('confirm');
    expect(await words.isDisabled()).toBe(true);
    const most = page.getByLabel('Hashtags at most');
    expect([await most.inputValue(), await most.isDisabled()]).toEqual(['3', false]);
    expect(await page.getByLabel('Links without their finder').isDisabled()).toBe(false);
    expect(await page.getByText('Set by Acme').count()).toBe(5);
    expect((await journey.settings()).charter ?? {}).not.toMatchObject({ name: 'Acme' });
    expect(errors).toEqual([]);
    expect(journey.requests()).toEqual([]);
  });

  test('what changes while the browser runs is in force at once, everywhere, and so is its end', async () => {
    await start(acme);
    const page = await openOptions();
    const words = page.getByLabel('Words without their source');
    await page.getByText(names).waitFor();
    await managed.impose({
      name: 'Acme and Sons',
      rules: { words: 'note' },
      phrases: { finder: 'brackets' },
    });
    await page.getByText('Acme and Sons sets these rules.').waitFor();
    expect(await words.inputValue()).toBe('note');
    await journey.page.bringToFront();
    await managed.impose({});
    await page.locator('.imposed').waitFor({ state: 'detached' });
    expect([await words.inputValue(), await words.isDisabled()]).toEqual(['hint', false]);
    await journey.read('erinLighthouse');
    await typeDraft(journey.page, draft);
    expect((await journey.ours.one('.hint .first')).text).toContain('via @erin');
    await managed.impose(acme);
    await until(
      async () => (await journey.ours.one('.hint .first')).text.includes('HT @erin'),
      'the hint is in the new words',
    );
  });

  test.each([
    ['no charter at all', 'Acme'],
    [
      'values of other kinds',
      { name: 7, rules: [], phrases: 'via', house: null, neverNamed: 'ada' },
    ],
    ['empty parts', { rules: {}, ties: {}, phrases: { both: null } }],
  ])('%s changes nothing and locks nothing', async (_, values) => {
    await start(values);
    const page = await openOptions();
    const errors = errorsOf(page);
    expect(await page.getByLabel('Words without their source').inputValue()).toBe('hint');
    expect(await page.locator('.imposed, .lock').count()).toBe(0);
    await journey.read('erinLighthouse');
    expect(errors).toEqual([]);
  });

  test.each([
    ['en', 'light', 1280],
    ['fr', 'dark', 320],
  ] as const)(
    'has no violation of WCAG 2.2 in %s, %s, at %i px',
    async (language, colorScheme, width) => {
      await start(acme, { language, colorScheme });
      const page = await openOptions();
      await page.setViewportSize({ width, height: 800 });
      await page.locator('.imposed').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});

describe.skipIf(firefox !== null)(`in Firefox${skipped(firefox)}`, () => {
  let managed: Managed;
  let journey: FirefoxJourney;
  beforeAll(async () => {
    managed = await managedFirefox(resolve(extensionDir, '../firefox-mv3'));
    await managed.impose({ ...acme, rules: { words: 'confirm', link: 'sometimes' } });
    journey = await startFirefox({ extensionDir: managed.extensionDir });
  });
  afterAll(async () => {
    await journey.close();
    await managed.lift();
  });

  test('what fits is in force in the page on X', async () => {
    await journey.open('/home');
    await journey.read('erinLighthouse');
    // At its top again, where the composer is.
    await journey.open('/home');
    await journey.typeDraft(draft);
    expect((await journey.ours.one('.hint .first')).text).toContain('HT @erin');
    expect(await journey.wrong()).toEqual([]);
    expect(journey.requests()).toEqual([]);
  });

  test('it is named and locked in the settings, the rest is the reader’s', async () => {
    const { welcome } = journey;
    await welcome.evaluate(() => location.assign('/options.html'));
    await welcome.waitForSelector('.imposed');
    const shown = await welcome.evaluate(() => ({
      imposed: document.querySelector('.imposed')?.textContent,
      locks: document.querySelectorAll('.lock').length,
      strict: [...document.querySelectorAll<HTMLSelectElement>('.rule select')].map(
        ({ value, disabled }) => [value, disabled],
      ),
    }));
    expect(shown.imposed).toContain(names);
    expect(shown.locks).toBe(5);
    expect(shown.strict.slice(0, 3)).toEqual([
      ['confirm', true],
      ['hint', false],
      ['hint', false],
    ]);
  });
});
