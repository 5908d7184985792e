/** The hint in the reader's language, on each of X's grounds. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pasteDraft } from '../stand-in/compose-page.ts';
import { sites, startWriting, type Writing } from './hint-page.ts';
import { until } from './scene.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting({ language: 'fr' }, ['adaSites']);
});
afterAll(() => writing.close());
beforeEach(() => writing.at());
afterEach(() => writing.leftAlone());

test('in French it speaks French, to the eye and to the ear', async () => {
  const { ours, page } = writing;
  await pasteDraft(page, sites);
  expect((await ours.one('.hint .says')).text).toBe(
    'Mêmes mots que le tweet de @ada du 12 mars. Trouvé grâce à @bob.',
  );
  expect((await ours.one('.hint .first')).text).toBe(
    'Ajouter «\u202fpar @ada via @bob\u202f» Alt V',
  );
  expect(await writing.heard()).toBe(
    'Source trouvée\u00a0: @ada, 12 mars. Alt+V ajoute la mention.',
  );
  await ours.press('.hint .first');
  await writing.holds(`${sites} par @ada via @bob`);
  expect((await ours.one('.hint.done .says')).text).toBe('Source citée\u00a0: @ada et @bob.');
  await ours.press('.hint.done .button', 'Annuler');
  await writing.holds(sites);
  await until(async () => (await writing.heard()) === 'Mention retirée.', 'said');
});

test('it follows X’s theme, and can be read on each', async () => {
  await pasteDraft(writing.page, sites);
  const seen = new Set<string>();
  for (const theme of ['light', 'black', 'contrast'] as const) {
    await writing.page.evaluate((theme) => window.standIn.setTheme(theme), theme);
    const ground = await writing.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    );
    const look = async () => {
      const { style } = await writing.ours.one('.hint .says');
      return { text: style.color, contrast: contrast(style.color, ground) };
    };
    await until(async () => (await look()).contrast >= 4.5, `readable on ${theme}`);
    seen.add((await look()).text);
    const { style } = await writing.ours.one('.hint .first');
    expect(contrast(style.color, style.background)).toBeGreaterThanOrEqual(4.5);
  }
  expect(seen.size).toBeGreaterThan(1);
});

/** WCAG 2.2, of two "rgb(1, 2, 3)". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
