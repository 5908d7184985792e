/** Where X is: the only pages Sourcier runs on, as match patterns. */
export const xPages = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
];
