/** Reads the stand-in's timeline as a person does: down the page, each tweet long enough to be seen. */
import { until } from '../e2e/scene.ts';
import {
  homeEntries,
  people,
  tweets,
  type StandInTweet,
  type TweetName,
} from '../stand-in/tweets.ts';
import type { Demo } from './step.ts';

/** Pixels a step of scrolling; two frames each. */
const STEP = 60;
/** Share of the view scrolled between two looks. */
const STRIDE = 0.55;

const guarded = new Set(people.filter((person) => person.protected).map(({ handle }) => handle));

/** Why a tweet must not be remembered; null when it must. */
export function reasonToForget({ author, translation, unavailable }: StandInTweet): string | null {
  if (guarded.has(author)) return 'protected';
  if (translation) return 'in a translation’s words';
  return unavailable ? 'gone' : null;
}

const kept = new Set(
  homeEntries
    .map(({ tweet }) => tweet)
    .filter((tweet) => !reasonToForget(tweet))
    .map(({ id }) => id),
);

/** Scrolls down until the tweet is in view (without it: to the end), waiting until what is read is remembered. */
export async function readDown(demo: Demo, last?: TweetName): Promise<void> {
  for (;;) {
    const ids = (await wholeInView(demo)).filter((id) => kept.has(id));
    await until(
      async () => {
        const remembered = new Set(await demo.remembered());
        return ids.every((id) => remembered.has(id));
      },
      `remembered: ${ids.join(', ')}`,
    );
    if (last && ids.includes(tweets[last].id)) return;
    if (!(await scrollOn(demo))) return;
  }
}

/** Scrolls until a tweet stands whole in the view. */
export async function scrollTo(demo: Demo, name: TweetName): Promise<void> {
  while (!(await wholeInView(demo)).includes(tweets[name].id)) {
    if (!(await scrollOn(demo))) throw new Error(`The timeline ended before ${name}`);
  }
}

/** False at the end of the timeline. */
async function scrollOn({ page }: Demo): Promise<boolean> {
  return page.evaluate(
    async ([step, stride]) => {
      const before = scrollY;
      await window.standIn.scroll(step, Math.round((innerHeight * stride) / step));
      return scrollY > before;
    },
    [STEP, STRIDE] as const,
  );
}

async function wholeInView({ page }: Demo): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article')]
      .filter((article) => {
        const { top, bottom } = article.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .flatMap((article) => {
        const href = article.querySelector('a[href$="/analytics"]')?.getAttribute('href');
        return href?.match(/\/status\/(\d+)\//)?.[1] ?? [];
      }),
  );
}
