/** Scrolls the stand-in as a fast reader does, and notes what is shown on the way. */
import type { Page } from 'playwright-core';

/** Pixels a step of two frames: about 1,200 a second, four or five tweets. */
const STEP = 40;
/** Steps between two looks: less than half a view. */
const LOOK_EVERY = 8;

export interface Seen {
  /** Ids of the tweets that were in view. */
  tweets: Set<string>;
  /** Of those, the ones with a part of ours in them. */
  labelled: Set<string>;
}

/** Scrolls on until so many tweets have been in view, all told, or the list ends. */
export async function scrollPast(page: Page, count: number, seen: Seen): Promise<void> {
  while (seen.tweets.size < count) {
    const { inView, moved } = await page.evaluate(
      async ([step, times]) => {
        const before = scrollY;
        // All inside frames, no promise between: what runs after them is then not the scrolling's.
        await new Promise<void>((done) => {
          let frame = 0;
          const next = () => {
            if (frame++ % 2 === 0) scrollBy(0, step);
            if (frame < 2 * times) requestAnimationFrame(next);
            else setTimeout(done);
          };
          requestAnimationFrame(next);
        });
        const articles = [...document.querySelectorAll('article')].filter((article) => {
          const { top, bottom } = article.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return {
          moved: scrollY > before,
          inView: articles.map((article) => ({
            id: /\d+/.exec(
              article.querySelector('a[href$="/analytics"]')?.getAttribute('href') ?? '',
            )?.[0],
            labelled: article.querySelector('[data-sourcier]') !== null,
          })),
        };
      },
      [STEP, LOOK_EVERY] as const,
    );
    for (const { id, labelled } of inView) {
      if (id === undefined) continue;
      seen.tweets.add(id);
      if (labelled) seen.labelled.add(id);
    }
    if (!moved) return;
  }
}

/** Begins to note the browser's own layout shifts inside tweets with a part of ours. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: number[] = [];
    (window as unknown as { labelShifts: number[] }).labelShifts = found;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & ShiftEntry)[]) {
        const ours = entry.sources.some(({ node }) =>
          (node instanceof Element ? node : node?.parentElement)
            ?.closest('article')
            ?.querySelector('[data-sourcier]'),
        );
        if (ours) found.push(entry.value);
      }
    }).observe({ type: 'layout-shift' });
  });
}

interface ShiftEntry {
  value: number;
  sources: { node: Node | null }[];
}

export interface Shifts {
  /** Labelled cells that changed their height in view, later than `late` ms after coming into it. */
  late: number;
  early: number;
  /** Layout shifts of the browser's own counting inside labelled tweets. */
  entries: number;
}

export async function shiftsOf(page: Page, labelled: Set<string>, late: number): Promise<Shifts> {
  const [cells, entries] = await page.evaluate(
    () =>
      [
        window.standIn.shifts(),
        (window as unknown as { labelShifts: number[] }).labelShifts.length,
      ] as const,
  );
  const own = cells.filter(({ key }) => key.split(' ').some((id) => labelled.has(id)));
  const isLate = own.filter(({ since }) => since > late);
  return { late: isLate.length, early: own.length - isLate.length, entries };
}
