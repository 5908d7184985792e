/** A tweet is read, and a reshare of it gets its label and its evidence, as a reader meets them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, navigate, probe, showTweet } from '../stand-in/open.ts';
import { tweets, type TweetName } from '../stand-in/tweets.ts';
import { type Journey, startJourney, until } from './scene.ts';

const names = Object.keys(tweets) as TweetName[];
const labelled = names.filter((name) => 'labelled' in tweets[name] && tweets[name].labelled);

describe('in the home timeline', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney();
    const sources = labelled.map((name) => tweets[name].labelled as TweetName);
    await journey.read(...new Set([...sources, 'erinLighthouse' as const]));
  });
  afterAll(() => journey.close());

  /** What X's page was made to do; its list still fills while it settles. */
  async function pressed(): Promise<Record<string, number>> {
    const { tweetClicks, navigations, actions, keys } = (await probe(journey.page)).counters;
    return { tweetClicks, navigations, actions, keys };
  }

  /** The labels inside a tweet's article, by where they stand in the view. */
  async function labelsOf(name: TweetName) {
    const box = await (await showTweet(journey.page, name)).boundingBox();
    if (!box) throw new Error(`${name} is not drawn`);
    return (await journey.ours.all('.label')).filter(
      (label) => label.box.y >= box.y && label.box.y < box.y + box.height,
    );
  }

  test.each(labelled.map((name) => [name, tweets[name].because]))(
    '%s gets a label: %s',
    async (name) => {
      const source = tweets[name].labelled as TweetName;
      await until(async () => (await labelsOf(name)).length === 1, `label of ${name}`);
      const [label] = await labelsOf(name);
      expect(label?.text).toContain(`@${tweets[source].author}`);
    },
  );

  test.each(
    names
      .filter((name) => !labelled.includes(name) && 'because' in tweets[name])
      .filter((name) => tweets[name].because !== 'the source')
      .map((name) => [name, tweets[name].because]),
  )('%s gets none: %s', async (name) => {
    const shown = await showTweet(journey.page, name).catch(() => null);
    // Those that stand on other pages have their own test.
    if (!shown) return;
    expect(await labelsOf(name)).toEqual([]);
  });

  test('pressing the label opens the evidence, and X’s own tweet page does not open', async () => {
    await showTweet(journey.page, 'carlaSites');
    const before = await pressed();
    await journey.ours.press('.label', '@ada');
    const card = await journey.ours.one('.card');
    expect(card.text).toContain('Earliest you have seen');
    expect(card.text).toContain('@ada wrote it');
    expect(card.text).toContain('@bob reposted it to you');
    expect((await journey.ours.all('.card mark')).map(({ text }) => text)).toEqual([
      'On attend quoi ?',
    ]);
    const [source, search] = await Promise.all([
      journey.ours.one('.card a.first'),
      journey.ours.press('.card button', '•••').then(() => journey.ours.one('a[role=menuitem]')),
    ]);
    expect(source.attributes.href).toBe(`https://x.com/ada/status/${tweets.adaSites.id}`);
    const query = new URL(search.attributes.href ?? '').searchParams.get('q');
    expect(query).toMatch(/^"[^"]{15,}" until:2026-03-13$/);
    await journey.page.keyboard.press('Escape');
    await journey.page.keyboard.press('Escape');
    await journey.ours.none('.card');
    expect(await pressed()).toEqual(before);
  });

  test('everything works by keyboard, and the focus comes back to the label', async () => {
    const article = await showTweet(journey.page, 'danLighthouse');
    await journey.ours.one('.label');
    await article.focus();
    for (let n = 0; n < 15; n++) {
      await journey.page.keyboard.press('Tab');
      if ((await journey.ours.all('.label')).some(({ focused }) => focused)) break;
    }
    const before = (await probe(journey.page)).counters;
    await journey.page.keyboard.press('Enter');
    await journey.ours.one('.card');
    const order: string[] = [];
    for (let n = 0; n < 4; n++) {
      await journey.page.keyboard.press('Tab');
      const all = await journey.ours.all('.card a, .card button');
      order.push(all.find(({ focused }) => focused)?.text ?? 'nothing of ours');
    }
    expect(order.slice(0, 3)).toEqual(['Open the source', 'Copy a credit line', 'Not a copy']);
    await journey.page.keyboard.press('Escape');
    await journey.ours.none('.card');
    expect((await journey.ours.all('.label')).filter(({ focused }) => focused)).toHaveLength(1);
    expect((await probe(journey.page)).counters.keys).toBe(before.keys);
  });

  test('when focus enters its article, a label is announced once', async () => {
    const article = await showTweet(journey.page, 'quimWind');
    await journey.ours.one('.label');
    await article.focus();
    const said = 'Reads like @hana_kites';
    await until(
      async () => (await journey.ours.all('[role=status]')).some(({ text }) => text.includes(said)),
      'the announcement',
    );
    // Another one is announced in between: the first, focused again, is not.
    const other = await showTweet(journey.page, 'tessAtlas');
    await journey.ours.one('.label');
    await other.focus();
    const announced = async (): Promise<string> =>
      (await journey.ours.all('p[role=status]')).map(({ text }) => text).join();
    await until(async () => (await announced()).includes('@ivo_maps'), 'the other one');
    await (await showTweet(journey.page, 'quimWind')).focus();
    expect(await announced()).not.toContain(said);
  });

  test('the credit line is copied in the words that the tweet’s language wants', async () => {
    await journey.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await showTweet(journey.page, 'carlaSites');
    await journey.ours.press('.label', '@ada');
    await journey.ours.press('.card button', 'Copy a credit line');
    await until(
      async () => (await journey.ours.all('.card button')).some(({ text }) => text === 'Copied'),
      'the answer to the press',
    );
    const copied = await journey.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('par @ada via @bob');
    await journey.page.keyboard.press('Escape');
  });

  test('“Not a copy” takes the label away here and from now on, and can be undone', async () => {
    await showTweet(journey.page, 'gusAtlas');
    await journey.ours.press('.label', '@ivo_maps');
    await journey.ours.press('.card button', 'Not a copy');
    await until(async () => (await labelsOf('gusAtlas')).length === 0, 'the label is gone');
    expect((await journey.settings()).notCopies).toEqual([
      `${tweets.gusAtlas.id}:${tweets.ivoAtlas.id}`,
    ]);
    await journey.ours.press('.card button', 'Undo');
    await until(
      async () => ((await journey.settings()).notCopies as string[]).length === 0,
      'the verdict is taken back',
    );
    await journey.page.keyboard.press('Escape');
    await showTweet(journey.page, 'adaSites');
    await until(async () => (await labelsOf('gusAtlas')).length === 1, 'the label is back');
  });

  test('an ignored author is neither labelled nor named, until that is undone', async () => {
    await showTweet(journey.page, 'danLighthouse');
    await journey.ours.press('.label', '@erin');
    await journey.ours.press('.card button', '•••');
    await journey.ours.press('[role=menuitem]', 'Ignore @erin');
    await until(async () => (await labelsOf('danLighthouse')).length === 0, 'the label is gone');
    await journey.ours.press('.card button', 'Undo');
    await until(
      async () => ((await journey.settings()).ignoredAuthors as string[]).length === 0,
      'the verdict is taken back',
    );
    await journey.page.keyboard.press('Escape');
    // Nothing appears under a tweet that is being read: the label is there when it comes up again.
    await navigate(journey.page, '/notifications');
    await journey.page.goBack();
    await until(async () => (await labelsOf('danLighthouse')).length === 1, 'the label is back');
  });

  test('a label returns with its tweet after navigating within X and back', async () => {
    await showTweet(journey.page, 'carlaSites');
    await journey.ours.one('.label');
    await navigate(journey.page, '/notifications');
    await journey.ours.none('.label');
    await journey.page.goBack();
    await articleOf(journey.page, 'carlaSites').first().waitFor();
    await until(async () => (await labelsOf('carlaSites')).length === 1, 'the label is back');
  });

  test('clicks that a page makes up do nothing', async () => {
    await showTweet(journey.page, 'carlaSites');
    await journey.ours.one('.label');
    await journey.page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('[data-sourcier]')) {
        host.click();
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
    });
    expect(await journey.ours.all('.card')).toEqual([]);
  });

  test('the page can read nothing of ours', async () => {
    const readable = await journey.page.evaluate(() =>
      [...document.querySelectorAll('[data-sourcier]')].map((host) => [
        host.shadowRoot,
        host.textContent,
        host
          .getAttributeNames()
          .filter((name) => !['data-sourcier', 'data-ground', 'style'].includes(name))
          .join(),
      ]),
    );
    expect(readable.length).toBeGreaterThan(0);
    for (const parts of readable) expect(parts).toEqual([null, '', '']);
  });

  test('nothing left the browser, nothing was asked of X, and nothing went wrong in its page', async () => {
    expect(journey.requests()).toEqual([]);
    expect((await probe(journey.page)).errors).toEqual([]);
  });
});
