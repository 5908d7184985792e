/** When a hint came, and what was said of it: asked of the page and of our live region. */
import type { JSHandle, Page } from 'playwright-core';
import type { Demo } from './step.ts';

/** Page time, milliseconds; 0 for not yet. */
interface HintTimes {
  lastKey: number;
  /** The first frame in which a hint stood under a composer. */
  hint: number;
}

/** From now on until it is asked for. */
export function hintTimes(page: Page): Promise<JSHandle<HintTimes>> {
  return page.evaluateHandle(() => {
    const times = { lastKey: 0, hint: 0 };
    const stop = new AbortController();
    addEventListener('keydown', () => (times.lastKey = performance.now()), {
      capture: true,
      signal: stop.signal,
    });
    const look = () => {
      const hosts = [...document.querySelectorAll<HTMLElement>('main, [role="dialog"]')].flatMap(
        (part) => [...part.querySelectorAll<HTMLElement>('[data-sourcier]')],
      );
      if (hosts.some((host) => !host.closest('article') && host.offsetHeight > 0)) {
        times.hint = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return times;
  });
}

/** "84 ms after the last key". */
export async function sinceLastKey(handle: JSHandle<HintTimes>): Promise<string> {
  const { lastKey, hint } = await handle.jsonValue();
  const wait = Math.round(hint - lastKey);
  return wait < 0 ? `${-wait} ms before the last key` : `${wait} ms after the last key`;
}

/** What screen readers were told last. */
export async function heard({ ours }: Demo): Promise<string> {
  return (await ours.all('[role="status"]'))
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
