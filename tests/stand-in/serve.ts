/** Serves the stand-in for X under X's own addresses in a browser of Playwright's. */
import type { BrowserContext } from 'playwright-core';
import { answerAsX, isX, type Asked, type StandIn, type StandInOptions } from './answers.ts';

export type { StandIn, StandInOptions } from './answers.ts';

export async function serveStandIn(
  context: BrowserContext,
  options: StandInOptions = {},
): Promise<StandIn> {
  const { answer, ...standIn } = await answerAsX(options);
  await context.route(
    (url) => isX(url.hostname),
    (route, request) => {
      const as = kindOf(request.resourceType());
      return route.fulfill(answer({ method: request.method(), url: request.url(), as }));
    },
  );
  return standIn;
}

function kindOf(resourceType: string): Asked['as'] {
  if (resourceType === 'document') return 'document';
  const asked = ['fetch', 'xhr', 'ping', 'websocket', 'other'];
  return asked.includes(resourceType) ? 'fetch' : 'part';
}
