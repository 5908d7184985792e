/** Both journeys in a real Firefox: a tweet is read, and a draft is credited through its editor. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tweets } from '../stand-in/tweets.ts';
import { findFirefox } from '../tools/find-browser.ts';
import { articleOf, type FirefoxJourney, startFirefox } from './firefox-scene.ts';
import { until } from './scene.ts';

/** Why there is no Firefox here; empty where there is one. */
const missing = (() => {
  try {
    findFirefox();
    return '';
  } catch (error) {
    return ` (skipped: ${String(error)})`;
  }
})();

let journey: FirefoxJourney;

describe.skipIf(missing)(`a tweet is read in Firefox${missing}`, () => {
  beforeAll(async () => {
    journey = await startFirefox();
    await journey.open('/home');
  });
  afterAll(() => journey.close());

  test('the timeline is remembered, once welcome’s button was pressed', async () => {
    await journey.read('adaSites', 'erinLighthouse');
  });

  test('a reshare gets its label', async () => {
    const { y, height } = await journey.show('carlaSites');
    await journey.ours.one('.label');
    const labels = (await journey.ours.all('.label')).filter(
      ({ box }) => box.y >= y && box.y < y + height + box.height,
    );
    expect(labels.map(({ text }) => text.split('.')[0])).toEqual([
      'Same words as @ada · 3 h earlier',
    ]);
  });

  test('pressing the label opens the evidence', async () => {
    await journey.show('carlaSites');
    await journey.ours.press('.label', '@ada');
    const card = await journey.ours.one('.card');
    expect(card.text).toContain('Earliest you have seen');
    expect(card.text).toContain('@bob reposted it to you');
    await journey.press('Escape');
    await journey.ours.none('.card');
  });

  test('the page can read nothing of ours', async () => {
    const readable = await journey.page.evaluate(() =>
      [...document.querySelectorAll('[data-sourcier]')].map((host) => [
        host.shadowRoot,
        host.textContent,
      ]),
    );
    expect(readable.length).toBeGreaterThan(0);
    for (const parts of readable) expect(parts).toEqual([null, '']);
  });

  test('nothing was asked of the network, and nothing went wrong in the page', async () => {
    expect(journey.requests()).toEqual([]);
    expect(await journey.wrong()).toEqual([]);
  });
});

const places: [name: string, open: () => Promise<unknown>][] = [
  ['inline', () => Promise.resolve()],
  ['the dialog', () => openDialog()],
  [
    'a thread',
    async () => {
      await openDialog();
      await journey.typeDraft('First');
      await journey.click('[data-testid="addButton"]');
    },
  ],
  ['a reply under a tweet', () => journey.open(`/gus_paints/status/${tweets.gusHarbour.id}`)],
  [
    'a reply in a dialog',
    async () => {
      await journey.show('gusHarbour');
      await journey.click(`${articleOf('gusHarbour')} [data-testid="reply"]`);
      await journey.page.waitForSelector('[role="dialog"] [contenteditable]');
    },
  ],
  [
    'a quote',
    async () => {
      await journey.show('gusHarbour');
      await journey.click(`${articleOf('gusHarbour')} [data-testid="retweet"]`);
      await journey.click('[role="menu"] a[role="menuitem"]');
      await journey.page.waitForSelector('[role="dialog"] [contenteditable]');
    },
  ],
];

const copied = tweets.erinLighthouse.text;
const looks = [
  ['en', 'light', 'Same words as @erin’s tweet of 10 March'],
  ['fr', 'dark', 'Mêmes mots que le tweet de @erin du 10 mars'],
] as const;

describe.skipIf(missing).each(looks)(
  `a draft is credited in Firefox, in %s and %s${missing}`,
  (language, colorScheme, says) => {
    beforeAll(async () => {
      const theme = colorScheme === 'dark' ? 'lights-out' : 'light';
      journey = await startFirefox({ language, colorScheme, theme });
      await journey.open('/home');
      await journey.read('erinLighthouse');
    });
    afterAll(() => journey.close());
    beforeEach(() => journey.open('/home'));
    afterEach(async () => {
      expect(await journey.wrong()).toEqual([]);
      expect(journey.requests()).toEqual([]);
    });

    test.each(places)('in %s: hint, credit, undo, redo, and on', async (place, open) => {
      await open();
      const index = place === 'a thread' ? 1 : 0;
      await journey.typeDraft(copied, index);
      expect((await journey.ours.one('.hint')).text).toContain(says);
      await journey.ours.press('.hint .first', 'via @erin');
      await holds(`${copied} via @erin`);
      await journey.page.keyboard.type(' !');
      await holds(`${copied} via @erin !`);
      await undo();
      await holds(`${copied} via @erin`);
      await undo();
      await holds(copied);
      await redo();
      await holds(`${copied} via @erin`);
      await journey.page.keyboard.type('.');
      await holds(`${copied} via @erin.`);
    });
  },
);

async function openDialog(): Promise<void> {
  await journey.click('[data-testid="SideNav_NewTweet_Button"]');
  await journey.page.waitForSelector('[role="dialog"] [contenteditable]');
}

const undo = () => journey.press('Control', 'z');
const redo = () => journey.press('Control', 'Shift', 'z');

/** The editor's own model of the last box. */
async function holds(text: string): Promise<void> {
  await until(async () => (await journey.drafts()).at(-1) === text, `held: ${text}`).catch(
    async () => expect((await journey.drafts()).at(-1)).toBe(text),
  );
}
