import { expect, test } from 'vitest';
import { browserName } from '../../entrypoints/options/browser-name';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

test.each([
  ['Firefox 152', 'Mozilla/5.0 (Windows NT 10.0; rv:152.0) Gecko/20100101 Firefox/152.0'],
  ['Chrome 141', chrome],
  ['Edge 141', `${chrome} Edg/141.0.3485.54`],
  ['Opera 124', `${chrome} OPR/124.0.0.0`],
  ['another browser', 'Lynx/2.9'],
])('%s is told from its name for itself', (name, userAgent) => {
  expect(browserName(userAgent)).toBe(name);
});
