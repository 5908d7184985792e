/** Serves the stand-in for X under X's own addresses in a page of Firefox. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerAsX, isX, type Asked, type StandIn, type StandInOptions } from './answers.ts';

export async function serveInFirefox(page: Page, options: StandInOptions = {}): Promise<StandIn> {
  const { answer, ...standIn } = await answerAsX(options);
  page.on('request', (request) => {
    const url = request.url();
    const done = isX(new URL(url).hostname)
      ? request.respond(answer({ method: request.method(), url, as: kindOf(request) }))
      : request.continue();
    // The page may be gone by now.
    done.catch(() => undefined);
  });
  await page.setRequestInterception(true);
  return standIn;
}

function kindOf(request: HTTPRequest): Asked['as'] {
  if (request.isNavigationRequest()) return 'document';
  return request.headers()['sec-fetch-dest'] === 'empty' ? 'fetch' : 'part';
}
