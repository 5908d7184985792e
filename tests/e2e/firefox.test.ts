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
const link = 'https://essays.example/owls';
const looks = [
  ['en', 'light', 'Same words as @erin’s tweet of 10 March', 'Undo', 'Quote it'],
  ['fr', 'dark', 'Mêmes mots que le tweet de @erin du 10 mars', 'Annuler', 'Citer le tweet'],
] as const;

describe.skipIf(missing).each(looks)(
  `a draft is credited in Firefox, in %s and %s${missing}`,
  (language, colorScheme, says, undoes, quotes) => {
    beforeAll(async () => {
      const theme = colorScheme === 'dark' ? 'black' : 'light';
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

    const drafted: [what: string, before: string, after: string][] = [
      [
        'accents, emoji and paragraphs',
        `Déjà vu 🎉👩‍🚀\n\n${copied}`,
        `Déjà vu 🎉👩‍🚀\n\n${copied} via @erin`,
      ],
      ['right-to-left at its end', `${copied}\nשלום עולם`, `${copied}\nשלום עולם via @erin`],
      ['an emoji at its end', `${copied} 🎉`, `${copied} 🎉 via @erin`],
      ['a link at its end', `${copied}\n\n${link}`, `${copied} via @erin\n\n${link}`],
      ['an empty line at its end', `${copied}\n`, `${copied}\nvia @erin`],
    ];
    test.each(drafted)(
      'in a draft with %s, and one undo takes it out',
      async (_, before, after) => {
        await journey.typeDraft(before);
        await journey.ours.press('.hint .first', 'via @erin');
        await holds(after);
        await undo();
        await holds(before);
        await redo();
        await holds(after);
      },
    );

    test('Tab goes into the hint before X’s toolbar, and Enter writes', async () => {
      await journey.typeDraft(copied);
      await journey.ours.one('.hint');
      await journey.press('Tab');
      expect(await journey.ours.one('.hint .first')).toMatchObject({ focused: true });
      await journey.press('Enter');
      await holds(`${copied} via @erin`);
      await journey.page.keyboard.type('.');
      await holds(`${copied} via @erin.`);
    });

    test('the command writes, whose keys stand on the button', async () => {
      await journey.typeDraft(copied);
      expect((await journey.ours.one('.hint kbd')).text).toBe('Alt Shift V');
      await journey.command();
      await holds(`${copied} via @erin`);
      await undo();
      await holds(copied);
    });

    test('Undo in the hint takes out the credit and nothing else', async () => {
      await journey.typeDraft(copied);
      await journey.ours.press('.hint .first', 'via @erin');
      await journey.ours.press('.hint button', undoes);
      await holds(copied);
    });

    test('quoting puts the address at the end, and one key removes the shared words', async () => {
      await journey.typeDraft(copied);
      await journey.ours.press('.hint button', quotes);
      const url = `https://x.com/erin/status/${tweets.erinLighthouse.id}`;
      await holds(`${copied} ${url}`);
      await until(async () => copied.startsWith((await selected()) || '?'), 'selected');
      await journey.press('Backspace');
      await until(async () => !(await held())?.includes('Skerrow'), 'removed');
      expect(await held()).toContain(url);
    });

    const changed = copied.replace('the weather', 'the tides');
    const mended: [what: string, before: string, after: string][] = [
      ['a misspelt name', `${copied} via @errin`, `${copied} via @erin`],
      ['a name in the midst', `Via @errin: ${copied}`, `Via @erin: ${copied}`],
      ['words changed under RT', `RT @erin: ${changed}`, `RT @erin: ${copied}`],
    ];
    test.runIf(language === 'en').each(mended)(
      '%s is mended, and one undo takes it back',
      async (_, before, after) => {
        await journey.typeDraft(before);
        await journey.ours.one('.hint [aria-expanded]');
        await journey.ours.press('.hint .first');
        await holds(after);
        await undo();
        await holds(before);
        await redo();
        await holds(after);
      },
    );

    test('Undo in the hint takes a fix back, and nothing else', async () => {
      await journey.typeDraft(`RT @erin: ${changed}`);
      await journey.ours.press('.hint .first');
      await holds(`RT @erin: ${copied}`);
      await journey.ours.press('.hint.done button', undoes);
      await holds(`RT @erin: ${changed}`);
    });

    test.runIf(language === 'en').each<[string, () => Promise<void>]>([
      ['by mouse', () => journey.click('[data-testid="tweetButtonInline"]')],
      ['by Ctrl+Enter', () => journey.press('Control', 'Enter')],
      ['by Enter on the button', () => journey.press('Enter')],
      ['by Space on the button', () => journey.press(' ')],
    ])('%s a press is stopped once where the charter asks to confirm', async (how, press) => {
      await setCharter({ rules: { words: 'confirm' } });
      await journey.typeDraft(copied);
      await journey.ours.one('.hint .first');
      if (how.endsWith('button')) await journey.page.focus('[data-testid="tweetButtonInline"]');
      await press();
      await journey.ours.one('.hint.stopped');
      expect(await posted()).toEqual([]);
      await press();
      await until(async () => (await posted()).length > 0, 'posted');
      expect(await posted()).toMatchObject([{ texts: [copied], trusted: true }]);
      await setCharter({});
      // What was posted is forgotten.
      await journey.open('/home');
    });

    test('Esc takes the hint away where the focus is in it, and the dialog stays', async () => {
      await openDialog();
      await journey.typeDraft(copied);
      await journey.ours.one('.hint');
      await journey.press('Tab');
      await journey.ours.one('.hint .first');
      await journey.press('Escape');
      await journey.ours.none('.hint');
      await holds(copied);
      expect(await journey.page.$('[role="dialog"]')).not.toBeNull();
    });

    test('clicks that a page makes up write nothing', async () => {
      await journey.typeDraft(copied);
      await journey.ours.one('.hint');
      await journey.page.evaluate(() => {
        for (const host of document.querySelectorAll<HTMLElement>('[data-sourcier]')) {
          host.click();
          host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        }
      });
      await journey.page.keyboard.type('!');
      await holds(`${copied}!`);
    });
  },
);

async function openDialog(): Promise<void> {
  await journey.click('[data-testid="SideNav_NewTweet_Button"]');
  await journey.page.waitForSelector('[role="dialog"] [contenteditable]');
}

const posted = () => journey.page.evaluate(() => window.standIn.posts);

async function setCharter(charter: object): Promise<void> {
  await journey.welcome.evaluate(async (charter) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...(settings as object), charter } });
  }, charter);
}

const undo = () => journey.press('Control', 'z');
const redo = () => journey.press('Control', 'Shift', 'z');

const selected = () => journey.page.evaluate(() => String(document.getSelection()));

/** The editor's own model of the last box. */
const held = async () => (await journey.drafts()).at(-1);

async function holds(text: string): Promise<void> {
  // What is held instead says more than that it took too long.
  await until(async () => (await held()) === text, text).catch(async () =>
    expect(await held()).toBe(text),
  );
}
