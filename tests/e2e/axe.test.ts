/** Every state of every surface, in English on light and in French on dark, has no WCAG 2.2 A or AA violation. */
import { expect, test } from 'vitest';
import { violations } from '../gallery/axe.ts';

test('no surface violates WCAG 2.2', async () => {
  const { states, found } = await violations();
  expect(states).toBeGreaterThan(100);
  expect(found).toEqual([]);
}, 480_000);
