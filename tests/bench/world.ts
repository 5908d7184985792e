/** The content script's own world in a page: what the page cannot reach, reached by the browser's protocol. */
import type { CDPSession } from 'playwright-core';

export interface World {
  /** The value of an expression there, awaited. */
  evaluate<T>(expression: string): Promise<T>;
}

/** The world that the extension has in the page now; a navigation makes another. */
export async function contentWorld(cdp: CDPSession, extensionId: string): Promise<World> {
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  // Tells the contexts that are there already, too.
  await cdp.send('Runtime.enable');
  const contextId = await found;
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as T;
    },
  };
}
