/** A background that is stopped or replaced while a draft is written. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pasteDraft, typeDraft } from '../stand-in/compose-page.ts';
import { light, startWriting, type Writing } from './hint-page.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

/** In the background worker, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

describe('the hint still comes', () => {
  test('when the background was stopped before the first key', async () => {
    await writing.killWorker();
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
  });

  test('when it is stopped again and again while one writes', async () => {
    for (const words of light.match(/.{1,28}/g) ?? []) {
      await typeDraft(writing.page, words);
      await writing.killWorker();
    }
    await writing.page.keyboard.type('.');
    await writing.ours.press('.hint .first');
    await writing.holds(`${light}. via @erin`);
  });
});

test('an extension reloaded under an open hint leaves one quiet note, and nothing else', async () => {
  const { page } = writing;
  await pasteDraft(page, light);
  await writing.ours.one('.hint');
  await (await writing.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await writing.ours.one('.note');
  await writing.ours.none('.hint');
  expect(await page.locator('[data-sourcier]').count()).toBe(1);
  await page.keyboard.type(', and on');
  await writing.holds(`${light}, and on`);
  expect(await page.locator('[data-sourcier]').count()).toBe(1);
});
