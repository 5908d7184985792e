/** The settings page in a real browser: what is changed there holds at once in an open tab on X. */
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { violationsOn } from '../gallery/axe.ts';
import { showTweet } from '../stand-in/open.ts';
import { people } from '../stand-in/people.ts';
import { tweets } from '../stand-in/tweets.ts';
import { defaultCharter, ruleIds } from '../../utils/core/charter.ts';
import { healthOf } from './library.ts';
import { errorsOf, type Journey, startJourney, until } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

async function openOptions(): Promise<Page> {
  const page = await journey.context.newPage();
  await page.goto(journey.extensionUrl('options.html'));
  await page.locator('.options').waitFor();
  return page;
}

/** A journey with a label on the page of X, and the settings over it. */
async function openOverLabel(): Promise<Page> {
  journey = await startJourney();
  await journey.read('adaSites');
  await labelOnX();
  return openOptions();
}

/** Nothing moves under a reader's eyes: the label is there when the tweet next comes into view. */
async function labelOnX(): Promise<void> {
  await journey.page.bringToFront();
  await until(async () => {
    await showTweet(journey.page, 'erinLighthouse');
    await showTweet(journey.page, 'carlaSites');
    // The frame after the one in which the tweet came into view.
    await journey.page.evaluate(() => new Promise(requestAnimationFrame));
    return (await journey.ours.all('.label')).length > 0;
  }, 'a label');
}

const setTo = (key: string, value: unknown): Promise<void> =>
  until(
    async () => isDeepStrictEqual((await journey.settings())[key], value),
    `${key} is ${JSON.stringify(value)}`,
  );

/** The default charter with this phrase for the finder. */
const written = (finder: string) => ({
  ...defaultCharter,
  phrases: { ...defaultCharter.phrases, finder },
});

const heard = (page: Page): Locator => page.locator('main > [role=status]');

describe('in a tab on X that is open', () => {
  test('labels go when they are switched off, and come back', async () => {
    const page = await openOverLabel();
    const labels = page.getByRole('switch', { name: 'A line under tweets' });
    await labels.click();
    await journey.ours.none('.label');
    await heard(page).getByText('Off: A line under tweets').waitFor();
    await labels.click();
    await labelOnX();
    expect(journey.requests()).toEqual([]);
  });

  test('an author ignored has no label, and has it again when that is undone', async () => {
    const page = await openOverLabel();
    const ignored = page.getByLabel('Add an account: Ignored', { exact: true });
    await ignored.fill('@Ada');
    await ignored.press('Enter');
    await journey.ours.none('.label');
    await page.getByRole('button', { name: 'Remove @ada' }).click();
    await page.getByRole('button', { name: 'Undo: @ada' }).waitFor();
    await labelOnX();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Undo: @ada' }).click();
    await journey.ours.none('.label');
  });

  test('everything is paused, and a paused site goes on', async () => {
    const page = await openOverLabel();
    await journey.change({ pausedHosts: ['x.com'] });
    await journey.ours.none('.label');
    await page.getByRole('button', { name: 'Resume on x.com' }).click();
    await labelOnX();
    await page.bringToFront();
    await page.getByRole('switch', { name: 'Pause everywhere' }).click();
    await journey.ours.none('.label');
  });

  test('erasing takes the library, the settings and the labels, and offers the start', async () => {
    const page = await openOverLabel();
    await page.getByRole('radio', { name: 'HT @bob' }).check();
    await setTo('charter', written('ht'));
    await until(async () => {
      await page.reload();
      await page.getByRole('button', { name: 'Erase everything' }).click();
      const asked = await page.getByText(/^Erase \d+ tweet/).innerText();
      // The tab on X may have recorded more meanwhile.
      return asked.startsWith(`Erase ${(await journey.remembered()).length} tweet`);
    }, 'as many are asked about as are remembered');
    await page.getByRole('button', { name: 'Erase all of it' }).click();
    await page.getByText('Nothing is read until you start again.').waitFor();
    expect(await journey.remembered()).toEqual([]);
    expect(await page.getByRole('radio', { name: 'via @bob', exact: true }).isChecked()).toBe(true);
    await journey.ours.none('.label');
    const welcome = journey.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open the welcome page' }).click();
    expect((await welcome).url()).toBe(journey.extensionUrl('welcome.html'));
  });
});

test('two open pages of settings agree', async () => {
  journey = await startJourney();
  const one = await openOptions();
  const other = await openOptions();
  await other.getByRole('radio', { name: 'source: @ada' }).check();
  await other.getByLabel('Keep at most').selectOption({ label: '500,000 tweets' });
  await one.getByText('source: @ada via @bob', { exact: true }).first().waitFor();
  await until(
    async () => (await one.getByLabel('Keep at most').inputValue()) === '500000',
    'the other page shows it',
  );
  await setTo('retention', { tweets: 500_000, days: 365 });
});

test('shows the key as the browser has it, and leads to where it is changed', async () => {
  journey = await startJourney();
  const page = await openOptions();
  await page.locator('kbd', { hasText: 'Alt+V' }).waitFor();
  const shortcuts = journey.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change the key' }).click();
  await (await shortcuts).waitForURL('chrome://extensions/shortcuts');
});

test('works by keyboard alone, in the order of the page', async () => {
  journey = await startJourney();
  await journey.change({ neverNamed: ['ada'] });
  const page = await openOptions();
  const reached: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
    });
  const tabTo = async (name: string) => {
    while (reached.at(-1) !== name) {
      if (reached.length > 120) throw new Error(`Not reached: ${name} among ${reached.join()}`);
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
  };
  await tabTo('via @bob');
  await page.keyboard.press('ArrowRight');
  await setTo('charter', written('brackets'));
  await tabTo('A line under tweets');
  await page.keyboard.press('Space');
  await setTo('labels', false);
  await tabTo('Remove @ada');
  await page.keyboard.press('Enter');
  await setTo('neverNamed', []);
  expect(await focused()).toBe('Undo: @ada');
  await page.keyboard.press('Enter');
  await setTo('neverNamed', ['ada']);
  await tabTo('Erase everything');
  await page.keyboard.press('Enter');
  await page.getByText('This cannot be undone.').waitFor();
  await until(async () => (await focused()) === 'Keep it', 'the focus is on keeping it');
  await page.keyboard.press('Enter');
  await until(async () => (await focused()) === 'Erase everything', 'the focus is back');
  // Each rule: where it is written down, how strictly it applies, its example.
  const names = await page.locator('.rule label').allTextContents();
  const links = await page
    .locator('.rule')
    .evaluateAll((all) => all.map((rule) => rule.querySelector('a')?.textContent ?? ''));
  expect(names).toHaveLength(ruleIds.length);
  expect(links.filter((link) => link === 'RFC 1855').length).toBeGreaterThan(5);
  const rules = names.flatMap((name, i) => [
    ...[links[i] ?? ''].filter((link) => link !== ''),
    name,
    'Example',
  ]);
  expect(reached).toEqual([
    'via @bob',
    'by @ada',
    'by @ada (via @bob)',
    'Change the key',
    'Relaxed',
    ...rules,
    'Hashtags at most',
    'A line under tweets',
    'A hint under drafts',
    'Add an account: Never named',
    'Add',
    'Remove @ada',
    'Add an account: Ignored',
    'Add',
    'Add a site: Sites left alone',
    'Add',
    'Remove @nora',
    'Keep at most',
    'Keep for',
    'Read what X sends its page too',
    'Pause everywhere',
    'Use a file…',
    'Save as a file',
    'Save as a page',
    'Whose charter',
    'The full policy',
    'Add an account: Your house',
    'Add',
    'Is never asked',
    'Example',
    'Add an account: Ties',
    'Add',
    'Add: Declarations',
    'Add',
    'Add an account: Ignored by the charter',
    'Add',
    'Add an account: Never named by the charter',
    'Add',
    'Copy a report',
    'What the report says',
    'Erase everything',
  ]);
});

test('health names what X renamed, and copies a report that holds nothing of the page', async () => {
  journey = await startJourney({ renamedTestids: true });
  await journey.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await until(async () => {
    await journey.page.evaluate(() => window.standIn.scroll(40, 20));
    const { missing, unread } = await healthOf(journey);
    return unread >= 20 && missing['userName'] !== undefined;
  }, 'unread tweets are counted');
  const page = await openOptions();
  await page.getByText(/X changed its page: \d+ of \d+ tweets unread today/).waitFor();
  const health = page.getByRole('region', { name: 'Health' });
  const parts = health.getByRole('table', { name: 'Parts not found' });
  await parts.getByRole('row', { name: /^userName \d+ .*\d\d:\d\d$/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await health.getByRole('button', { name: 'Copy a report' }).click();
  await health.getByText('Copied', { exact: true }).first().waitFor();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^Sourcier \d+\.\d+\.\d+, Chrome \d+\./);
  const [counts = '', structure = ''] = report.split('left out\n');
  expect(counts).toMatch(/userName: \d+, \d{4}-\d\d-\d\d \d\d:\d\d/);
  expect(structure).toMatch(/userName.*: article#[\w*-]+:article.*time\[datetime\]/);
  const told = structure.toLowerCase().split(/[^a-z\d_]+/);
  for (const { handle } of people) expect(told).not.toContain(handle.toLowerCase());
  for (const { id, text } of Object.values(tweets)) {
    expect(report).not.toContain(id);
    for (const [pair] of text.matchAll(/\p{L}{3,}[^\p{L}]+\p{L}{3,}/gu))
      expect(structure).not.toContain(pair);
  }
  expect(structure).not.toMatch(/\d\d|https?:|\.com|@/);
  expect(journey.requests()).toEqual([]);
});

describe.each([
  ['en', 'light', 'Settings', 'rgb(244, 247, 247)'],
  ['fr', 'dark', 'Réglages', 'rgb(13, 17, 19)'],
] as const)('in %s, %s', (language, colorScheme, title, ground) => {
  test.each([1280, 320])('reads whole at %i px, without a violation of WCAG 2.2', async (width) => {
    journey = await startJourney({ language, colorScheme });
    await journey.change({
      ignoredAuthors: ['a_handle_of_20_chars'],
      neverNamed: ['bob'],
      notCopies: [`${tweets.carlaSites.id}:${tweets.adaSites.id}`],
      ownAccounts: ['nora'],
      pausedHosts: ['mobile.twitter.com'],
    });
    const page = await openOptions();
    const errors = errorsOf(page);
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await page.title()).toBe(`Sourcier: ${title}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsOn(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
