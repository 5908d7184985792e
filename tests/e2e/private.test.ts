/** A private window, in which the reader lets the extension run: it names sources there and keeps nothing of it. */
import { afterEach, expect, test } from 'vitest';
import { answerAsX, isX } from '../stand-in/answers.ts';
import { idAt } from '../stand-in/snowflake.ts';
import { tweets } from '../stand-in/tweets.ts';
import { attach, type Send, targets } from '../tools/popup.ts';
import { type Journey, startJourney, until } from './scene.ts';

/** In the background worker and in Chromium's own pages. */
declare const chrome: typeof browser & {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
};

let journey: Journey;
afterEach(() => journey.close());

/** As the reader does in the browser's own page, which then loads the extension anew. */
async function allowInPrivate(): Promise<void> {
  const page = await journey.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    journey.extensionId,
  );
  await page.close();
  await until(
    async () =>
      (await journey.worker()).evaluate(() => chrome.extension.isAllowedIncognitoAccess()),
    'it may run in private windows',
  );
}

type Serving = Awaited<ReturnType<typeof answerAsX>>['answer'];

interface Paused {
  requestId: string;
  request: { method: string; url: string };
  resourceType: string;
}

/** Opens an address in a private window, in which X is the stand-in; Playwright shows no page for it. */
async function openPrivately(address: string, answer: Serving): Promise<Send> {
  const cdp = await journey.context.newCDPSession(journey.page);
  const before = new Set((await targets(cdp)).map(({ targetId }) => targetId));
  await (
    await journey.worker()
  ).evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const isNew = ({ type, targetId }: { type: string; targetId: string }): boolean =>
    type === 'page' && !before.has(targetId);
  const target = (await targets(cdp)).find(isNew);
  if (!target) throw new Error('No private window');
  const send = await attach(cdp, target.targetId, (method, params) => {
    if (method === 'Fetch.requestPaused') void respond(send, params as Paused, answer);
  });
  await send('Fetch.enable');
  await send('Page.navigate', { url: address });
  return send;
}

async function respond(send: Send, paused: Paused, answer: Serving): Promise<void> {
  const { requestId, request, resourceType } = paused;
  if (!isX(new URL(request.url).hostname)) {
    await send('Fetch.continueRequest', { requestId });
    return;
  }
  const isAsked = ['XHR', 'Fetch', 'Ping', 'Other'].includes(resourceType);
  const as = resourceType === 'Document' ? 'document' : isAsked ? 'fetch' : 'part';
  const { status, headers, body } = answer({ ...request, as });
  await send('Fetch.fulfillRequest', {
    requestId,
    responseCode: status,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(body).toString('base64'),
  });
}

/** All that is kept beside the library and the settings: health, links opened, tweets touched. */
async function kept(): Promise<string> {
  const worker = await journey.worker();
  return worker.evaluate(async () => {
    const { health, failures, opened } = await chrome.storage.local.get();
    return JSON.stringify([health, failures, opened, await chrome.storage.session.get()]);
  });
}

test('names the source in a private window, and keeps nothing of what is read there', async () => {
  journey = await startJourney();
  await allowInPrivate();
  await journey.page.reload();
  await journey.read('erinLighthouse');
  // Whatever this page has to tell is told when it goes.
  await journey.page.goto('about:blank');
  const id = idAt(tweets.danLighthouse.time + 1, 7);
  const repeated = { ...tweets.danLighthouse, id };
  const before = [await kept(), await journey.remembered(), await journey.settings()];

  const { answer } = await answerAsX({ more: [repeated], accounts: ['karim'], answers: 'xhr' });
  const send = await openPrivately(`https://x.com/dan/status/${id}`, answer);
  const isLabelled = async (): Promise<boolean> => {
    const expression = `document.querySelector('article [data-sourcier]') !== null`;
    const told = (await send('Runtime.evaluate', { expression })) as { result: { value: boolean } };
    return told.result.value;
  };
  await until(isLabelled, 'a label in the private window');
  await send('Page.navigate', { url: 'about:blank' });
  await until(async () => !(await isLabelled()), 'its page is gone');

  expect([await kept(), await journey.remembered(), await journey.settings()]).toEqual(before);
  expect(await journey.remembered()).not.toContain(id);
});
