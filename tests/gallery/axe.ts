/** Looks for violations of WCAG 2.2 A and AA in every state of every surface. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { eachState } from './gallery.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** @param part only states with this in their name. */
export async function violations(part = ''): Promise<{ states: number; found: string[] }> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const source = await readFile(path, 'utf8');
  const found: string[] = [];
  let states = 0;
  await eachState(part, async ({ name, lang, ground, page }) => {
    await page.evaluate(source);
    const results = await page.evaluate(
      (values) =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: { type: 'tag', values },
        }),
      rules,
    );
    states++;
    for (const { id, help, nodes } of results.violations) {
      const where = nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`);
      found.push(`${name} ${lang} ${ground}: ${id}, ${help}\n${where.join('\n')}`);
    }
  });
  return { states, found };
}
