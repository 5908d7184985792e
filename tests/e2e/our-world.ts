/** The world of our content script in a page, where it asks the background: what it asks is seen, or kept from it. */
import type { CDPSession, Page } from 'playwright-core';
import { until } from './scene.ts';

export interface OurWorld {
  /** The boxes of each draft that the background was asked about and answered, the latest last. */
  considered(): Promise<string[][]>;
  /** From now on each such question stays without an answer, gets an empty one, or the background's. */
  silence(how: 'never' | 'undefined' | ''): Promise<undefined>;
}

/** Of the page as it is loaded now, and of each that follows it in its place. */
export async function ourWorld(page: Page, extensionId: string): Promise<OurWorld> {
  const cdp = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const { type } = auxData as { type?: string };
    if (origin === `chrome-extension://${extensionId}` && type === 'isolated') worlds.add(id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId: id }) => worlds.delete(id));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  await cdp.send('Runtime.enable');

  async function evaluate<T>(expression: string): Promise<T> {
    await until(() => Promise.resolve(worlds.size > 0), 'our script runs in the page');
    return evaluateIn<T>(cdp, [...worlds].at(-1) ?? 0, `(${WATCHING})(), ${expression}`);
  }
  return {
    considered: () => evaluate('told'),
    async silence(how) {
      await evaluate(`void (silent = '${how}')`);
    },
  };
}

async function evaluateIn<T>(cdp: CDPSession, contextId: number, expression: string): Promise<T> {
  const answer = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value as T;
}

/** Between our script and the browser's own function, once. */
const WATCHING = `() => {
  if ('told' in globalThis) return;
  Object.assign(globalThis, { told: [], silent: '' });
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (message, answered) => {
    if (message.type !== 'suggest') return send(message, answered);
    if (silent === 'never') return;
    if (silent === 'undefined') return answered(undefined);
    send(message, (answer) => {
      if (answer) told.push(message.data.boxes);
      answered(answer);
    });
  };
}`;
