import { expect, it } from 'vitest';
import { isOnScreen } from '../../utils/x/on-screen';

const view = { width: 1000, height: 800 };

it.each<[what: string, top: number, bottom: number, left: number, right: number, on: boolean]>([
  ['all in view', 100, 300, 0, 600, true],
  ['half below the view', 700, 900, 0, 600, true],
  ['more than half below it', 701, 901, 0, 600, false],
  ['half above it', -100, 100, 0, 600, true],
  ['more than half above it', -101, 99, 0, 600, false],
  ['taller than the view, across its middle', -2000, 500, 0, 600, true],
  ['taller than the view, its end at the top', -2000, 300, 0, 600, false],
  ['taller than the view, all of it filled', -500, 2000, 0, 600, true],
  ['a column half out at the side', 100, 300, 700, 1300, true],
  ['a column out at the side', 100, 300, 1000, 1600, false],
  ['wider than the view', 100, 300, -500, 1200, true],
  ['not drawn', 0, 0, 0, 0, false],
])('%s', (_, top, bottom, left, right, on) => {
  expect(isOnScreen({ top, bottom, left, right } as DOMRect, view)).toBe(on);
});
