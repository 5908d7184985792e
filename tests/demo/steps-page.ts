/** The demo's steps on the welcome page and on X. */
import assert from 'node:assert/strict';
import { until } from '../e2e/scene.ts';
import { probe } from '../stand-in/open.ts';
import { homeEntries, tweets } from '../stand-in/tweets.ts';
import { readDown, reasonToForget, scrollTo } from './reading.ts';
import type { Demo, Step } from './step.ts';

export const welcome: Step = {
  name: 'welcome',
  title: 'The extension is installed: its welcome page opens',
  shows: 'welcome',
  async run(demo) {
    const page = demo.welcome;
    const button = page.getByRole('button', { name: demo.text('welcome.start') });
    await button.waitFor();
    assert.deepEqual(await demo.remembered(), [], 'Nothing is remembered before it is started');
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    return [`It says “${title}” and has one button, “${await button.innerText()}”.`];
  },
};

export const start: Step = {
  name: 'started',
  title: 'Its button is pressed',
  shows: 'welcome',
  async run(demo) {
    const page = demo.welcome;
    await page.bringToFront();
    await page.getByRole('button', { name: demo.text('welcome.start') }).click();
    const said = demo.text('welcome.started');
    await page.getByText(said).waitFor();
    assert.equal((await demo.settings()).started, true, 'The setting says that it has started');
    return [`It answers “${said}”`];
  },
};

export const read: Step = {
  name: 'reading',
  title: 'The home page of X is read from the top',
  async run(demo) {
    await demo.page.bringToFront();
    await readDown(demo, 'ivoAtlas');
    const count = (await demo.remembered()).length;
    assert.ok(count >= 8, `At least the 8 tweets read are remembered, not ${count}`);
    return [`${count} tweets remembered, among them @ada’s that @bob reposted.`];
  },
};

export const label: Step = {
  name: 'label',
  title: 'A tweet comes into view that repeats @ada’s without naming her',
  async run(demo) {
    const times = timesOfLabel(demo, tweets.carlaSites.id);
    await scrollTo(demo, 'carlaSites');
    const { inView, labelled } = await times;
    const wait = Math.round(labelled - inView);
    assert.ok(
      wait < 500,
      `The label stands within 500 ms of the tweet’s coming into view, not ${wait}`,
    );
    const { text, box } = await demo.ours.one('.label');
    assert.match(text, /@ada/, 'The label names @ada');
    assert.ok(box.width > 0, 'The label has a size');
    const when = wait > 0 ? `${wait} ms after it came` : `${-wait} ms before it came`;
    return [`Its label: “${text.replace(/\. [^.]*\.$/, '')}”, there ${when} into view.`];
  },
};

export const card: Step = {
  name: 'card',
  title: 'The label is pressed: the evidence card opens',
  async run(demo) {
    const before = (await probe(demo.page)).counters;
    await demo.ours.press('.label', '@ada');
    const heading = await demo.ours.one('.card h2');
    const marks = await texts(demo, '.card mark');
    const way = await texts(demo, '.card .way li');
    const source = await demo.ours.one('.card a.first');
    assert.deepEqual(marks, ['On attend quoi ?'], 'Marked is what @carla added, and nothing else');
    assert.equal(
      source.attributes.href,
      `https://x.com/ada/status/${tweets.adaSites.id}`,
      'Its filled button leads to @ada’s tweet',
    );
    assert.equal(
      (await probe(demo.page)).counters.tweetClicks,
      before.tweetClicks,
      'X does not take the press for a click on the tweet',
    );
    return [
      `“${heading.text}”: both texts side by side, “${marks.join('”, “')}” marked.`,
      (await texts(demo, '.card > p.small')).join(' '),
      way.join(' '),
    ];
  },
};

export const copy: Step = {
  name: 'copied',
  title: 'The credit line is copied',
  async run(demo) {
    await demo.ours.press('.card button', demo.text('actions.copy'));
    const done = demo.text('copy.done');
    await until(
      async () => (await texts(demo, '.card button')).includes(done),
      `“${done}” is said`,
    );
    // Granted only now: the copying itself had nothing but the press.
    await demo.context.grantPermissions(['clipboard-read'], { origin: 'https://x.com' });
    const line = await demo.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(
      line,
      'par @ada via @bob',
      'The clipboard holds the credit, in the tweet’s French',
    );
    return [`The clipboard now holds “${line}”, in the tweet’s language.`];
  },
};

export const readOn: Step = {
  name: 'read-on',
  title: 'The timeline is read to its end',
  async run(demo) {
    await demo.page.keyboard.press('Escape');
    await demo.ours.none('.card');
    await readDown(demo);
    const remembered = new Set(await demo.remembered());
    const all = homeEntries.map(({ tweet }) => tweet);
    const [kept, left] = [all.filter(isKept), all.filter((tweet) => !isKept(tweet))];
    const missed = kept.filter(({ id }) => !remembered.has(id)).map(({ text }) => text);
    const disclosed = left.filter(({ id }) => remembered.has(id)).map(({ text }) => text);
    assert.deepEqual(missed, [], 'Every tweet that may be remembered is');
    assert.deepEqual(disclosed, [], 'No tweet is remembered that must not be');
    const reasons = left.map(reasonToForget).join(', ');
    return [`${remembered.size} of ${all.length} tweets remembered; left alone: ${reasons}.`];
  },
};

function isKept(tweet: Parameters<typeof reasonToForget>[0]): boolean {
  return reasonToForget(tweet) === null;
}

async function texts({ ours }: Demo, selector: string): Promise<string[]> {
  return (await ours.all(selector)).map(({ text }) => text);
}

/** When the tweet first stood in the view, and when one of our hosts first stood in it; page time, ms. */
function timesOfLabel({ page }: Demo, id: string): Promise<{ inView: number; labelled: number }> {
  return page.evaluate(
    (tweet) =>
      new Promise<{ inView: number; labelled: number }>((resolve) => {
        let [inView, labelled] = [0, 0];
        const look = (now: number) => {
          const link = document.querySelector(`article a[href$="/status/${tweet}/analytics"]`);
          const article = link?.closest('article');
          if (article && article.getBoundingClientRect().top < innerHeight) inView ||= now;
          if (article?.querySelector('[data-sourcier]')) labelled ||= now;
          if (inView && labelled) resolve({ inView, labelled });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    id,
  );
}
