/** What goes wrong around a hint: composers that vanish, a background that is silent, a page that meddles. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drafts, openDialog, pasteDraft, typeDraft } from '../stand-in/compose-page.ts';
import { light, startWriting, type Writing } from './hint-page.ts';
import { until } from './scene.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.close());
beforeEach(async () => {
  writing.standIn.set({ foreignEditor: false, textareaComposer: false });
  await writing.at();
});

/** In a page of the extension's, where Chromium's own name for it stands. */
declare const chrome: typeof browser;

/** What the message `status` is answered. */
interface Status {
  res: { health: { missing: Record<string, number> } };
}

describe('nothing is thrown, nothing is written', () => {
  afterEach(() => writing.leftAlone());

  test.each<[string, () => Promise<unknown>]>([
    ['over the timeline', () => Promise.resolve()],
    ['in the dialog', () => openDialog(writing.page)],
  ])('when the composer %s vanishes with the hint open', async (_, open) => {
    await open();
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
    await writing.page.evaluate(() => window.standIn.removeComposer());
    await writing.ours.none('.hint');
    await writing.pressKeys();
  });

  test.each(['click', 'selectionchange'])(
    'when it vanishes while we write, at %s',
    async (when) => {
      const { page } = writing;
      await pasteDraft(page, light);
      await page.keyboard.press('ControlOrMeta+Home');
      await writing.ours.one('.hint');
      await page.evaluate((when) => {
        const vanish = (): void => window.standIn.removeComposer();
        document.addEventListener(when, vanish, { capture: true, once: true });
      }, when);
      await writing.ours.press('.hint .first');
      await until(async () => (await drafts(page)).length === 0, 'vanished');
      await writing.ours.none('.hint');
      // The page is still ours to help in.
      await openDialog(page);
      await pasteDraft(page, light);
      await writing.ours.press('.hint .first');
      await writing.holds(`${light} via @erin`);
    },
  );

  test.each(['never', 'undefined'] as const)('when the background answers %s', async (how) => {
    await writing.world.silence(how);
    await pasteDraft(writing.page, light);
    await writing.page.keyboard.type(', and');
    await writing.holds(`${light}, and`);
    expect(await writing.ours.all('.hint')).toEqual([]);
    await writing.world.silence('');
    await writing.page.keyboard.type(' never once');
    await writing.ours.press('.hint .first');
    await writing.holds(`${light}, and never once via @erin`);
  });

  test('when the page presses our buttons and keys itself', async () => {
    await pasteDraft(writing.page, light);
    await writing.ours.one('.hint');
    const parts = await writing.page.evaluate(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>('[data-sourcier]')];
      for (const host of hosts) {
        host.focus();
        host.click();
        for (const type of [
          'pointerdown',
          'mousedown',
          'pointerup',
          'mouseup',
          'click',
          'paste',
          'copy',
        ])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
        for (const type of ['keydown', 'keypress', 'keyup']) {
          const keys = [
            { key: 'Enter' },
            { key: ' ' },
            { key: 'v', altKey: true },
            { key: 'Escape' },
          ];
          for (const key of keys)
            host.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true, composed: true }));
        }
        const { left, top, width, height } = host.getBoundingClientRect();
        for (let x = left; x < left + width; x += 8)
          for (let y = top; y < top + height; y += 8)
            document
              .elementFromPoint(x, y)
              ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
      return hosts.map(({ shadowRoot, textContent }) => [shadowRoot, textContent]);
    });
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(part).toEqual([null, '']);
    // Anything begun would have been done by the time the reader's own press is.
    await writing.ours.one('.hint .first');
    await writing.holds(light);
    await writing.ours.press('.hint .first');
    await writing.holds(`${light} via @erin`);
  });

  test.each(['foreignEditor', 'textareaComposer'])(
    'in a composer of another kind: %s',
    async (kind) => {
      const count = async (): Promise<number> =>
        writing.welcome.evaluate(async () => {
          const ask = { id: 1, type: 'status', timestamp: Date.now() };
          const answer: Status = await chrome.runtime.sendMessage(ask);
          return answer.res.health.missing.composer ?? 0;
        });
      const before = await count();
      writing.standIn.set({ [kind]: true });
      await writing.at();
      await typeDraft(writing.page, light);
      await writing.holds(light);
      await until(async () => (await count()) === before + 1, 'counted');
      await writing.page.keyboard.type('!');
      await writing.holds(`${light}!`);
      expect(await writing.ours.all('.hint')).toEqual([]);
      expect(await count()).toBe(before + 1);
    },
  );
});
