/** Our parts in a page as a test sees them, whichever browser looks through their closed shadow roots. */
import { setTimeout } from 'node:timers/promises';

export interface Seen {
  text: string;
  /** Where it stands in the view, pixels. */
  box: { x: number; y: number; width: number; height: number };
  attributes: Record<string, string>;
  focused: boolean;
  style: { color: string; background: string };
}

export interface Sight {
  /** What in our parts matches a selector, in the order of the page. */
  all(selector: string): Promise<Seen[]>;
  /** Waits until one is in view, and answers the first. */
  one(selector: string): Promise<Seen>;
  /** Waits until none is there. */
  none(selector: string): Promise<void>;
  /** Presses the first one in view whose text has these words, with the mouse. */
  press(selector: string, words?: string): Promise<void>;
}

/** How long `one` and `none` wait, and how often they look; milliseconds. */
const PATIENCE = 30_000;
const LOOK_EVERY = 25;

/** Run in the page: what in a shadow root matches a selector, as `Seen[]`. */
export const LOOK = `(root, selector) =>
  [...root.querySelectorAll(selector)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(element);
    return {
      text: element.textContent,
      box: { x, y, width, height },
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      focused: root.activeElement === element,
      style: { color, background: backgroundColor },
    };
  })`;

/** Waiting and pressing, on top of what is seen at this moment. */
export function sightOf(
  all: (selector: string) => Promise<Seen[]>,
  view: { height(): number; click(x: number, y: number): Promise<void> },
): Sight {
  async function until<T>(look: () => Promise<T | undefined>, failure: string): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(failure);
      await setTimeout(LOOK_EVERY);
    }
  }

  const inView = ({ box }: Seen): boolean => box.y >= 0 && box.y + box.height <= view.height();

  const one = (selector: string, words = ''): Promise<Seen> =>
    until(
      async () => (await all(selector)).filter(inView).find(({ text }) => text.includes(words)),
      `Nothing of ours matches ${selector}${words && ` with “${words}”`}`,
    );

  return {
    all,
    one: (selector) => one(selector),
    none: async (selector) => {
      await until(
        async () => ((await all(selector)).length === 0 ? true : undefined),
        `Something of ours still matches ${selector}`,
      );
    },
    async press(selector, words) {
      const { box } = await one(selector, words);
      await view.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
}
