/** Looks for violations of WCAG 2.2 A and AA in every state of every surface. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { eachState, twoManners } from './gallery.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** @param part only states with this in their name. */
export async function violations(part = ''): Promise<{ states: number; found: string[] }> {
  const found: string[] = [];
  let states = 0;
  await eachState(
    part,
    async ({ name, lang, ground, page }) => {
      const here = await violationsOn(page);
      states++;
      found.push(...here.map((violation) => `${name} ${lang} ${ground}: ${violation}`));
    },
    twoManners,
    1,
  );
  return { states, found };
}

/** The same for a page as it stands. */
export async function violationsOn(page: Page): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
      }),
    rules,
  );
  return results.violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`);
    return `${id}, ${help}\n${where.join('\n')}`;
  });
}
