/** X as different readers have it: language, theme, host, account, and words that everybody shares. */
import { afterEach, describe, expect, test } from 'vitest';
import { navigate, showTweet } from '../stand-in/open.ts';
import { tweets } from '../stand-in/tweets.ts';
import { type Journey, startJourney, until } from './scene.ts';

let journey: Journey;
afterEach(() => journey.close());

describe.each([
  ['en', 'light', 'Same words as @ada · 3 h earlier', 'rgb(255, 255, 255)'],
  ['fr', 'black', 'Mêmes mots que @ada · 3\u00a0h plus tôt', 'rgb(22, 24, 28)'],
  ['fr', 'contrast', 'Mêmes mots que @ada · 3\u00a0h plus tôt', 'rgb(22, 24, 28)'],
] as const)('in %s on %s', (language, theme, words, raised) => {
  test('label and card speak the language and stand on X’s ground', async () => {
    journey = await startJourney({ language, theme });
    await journey.read('adaSites');
    await showTweet(journey.page, 'carlaSites');
    expect((await journey.ours.one('.label')).text).toContain(words);
    await journey.ours.press('.label');
    expect((await journey.ours.one('.card')).style.background).toBe(raised);
    const spoken = (await journey.ours.spoken()).join('\n');
    expect(spoken).toContain(language === 'fr' ? 'dialog Le plus ancien' : 'dialog Earliest you');
    expect(spoken).toContain(language === 'fr' ? 'link Ouvrir la source' : 'link Open the source');
  });
});

test('a label follows when the reader changes X’s theme', async () => {
  journey = await startJourney();
  await journey.read('adaSites');
  await showTweet(journey.page, 'carlaSites');
  const before = (await journey.ours.one('.label')).style.color;
  await journey.page.evaluate(() => window.standIn.setTheme('black'));
  await until(
    async () => (await journey.ours.one('.label')).style.color !== before,
    'another colour',
  );
});

test.each(['twitter.com', 'mobile.twitter.com', 'mobile.x.com', 'pro.x.com'])(
  'what was read on %s names the source on x.com',
  async (host) => {
    journey = await startJourney();
    await journey.page.goto(`https://${host}/erin/status/${tweets.erinLighthouse.id}`);
    await until(
      async () => (await journey.remembered()).includes(tweets.erinLighthouse.id),
      `read on ${host}`,
    );
    await journey.page.goto(`https://x.com/dan/status/${tweets.danLighthouse.id}`);
    expect((await journey.ours.one('.label')).text).toContain('@erin');
  },
);

test('when the reader switches accounts, what that account wrote is their own', async () => {
  journey = await startJourney({ accounts: ['nora', 'dan'] });
  await journey.read('erinLighthouse');
  await showTweet(journey.page, 'danLighthouse');
  await journey.ours.one('.label');
  await journey.page.evaluate(() => window.standIn.switchAccount('dan'));
  await journey.read('adaSites');
  await showTweet(journey.page, 'danLighthouse');
  await until(
    async () => !(await journey.ours.all('.label')).some(({ text }) => text.includes('@erin')),
    'no label under their own tweet',
  );
  expect((await journey.settings()).ownAccounts).toEqual(['nora', 'dan']);
});

test('words that five accounts share get no label, and a note in the popup', async () => {
  journey = await startJourney();
  await navigate(journey.page, '/search?q=second+language');
  const everybody = Object.values(tweets).filter(({ text }) => /second language/i.test(text));
  expect(everybody.length).toBeGreaterThanOrEqual(5);
  for (const { id } of everybody) {
    await journey.page.evaluate((shown) => window.standIn.show(shown), id);
    await until(async () => (await journey.remembered()).includes(id), `${id} is remembered`);
  }
  await until(
    async () => (await journey.ours.all('.label')).length === 0,
    'no label once all have been seen',
  );
  const popup = await journey.openPopup(journey.page);
  await popup.until(
    `document.body.innerText.includes('Widely shared: ${everybody.length} accounts you have seen')`,
  );
});
