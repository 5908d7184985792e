/** The one document behind every address, and the policy it is served under. */
import { randomBytes } from 'node:crypto';
import { generatedCss } from './generated.ts';

export const SCRIPTS = 'https://abs.twimg.com/responsive-web/client-web/';

export interface Served {
  headers: Record<string, string>;
  body: string;
}

/** As X's: scripts from its own hosts or with the nonce; style attributes are allowed, as there. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    "connect-src 'self' blob: https://api.x.com https://*.twimg.com",
    "font-src 'self' https://*.twimg.com",
    "form-action 'self' https://x.com https://*.x.com",
    "frame-src 'self'",
    "img-src 'self' blob: data: https://*.twimg.com",
    "manifest-src 'self'",
    "media-src 'self' blob: https://*.twimg.com",
    "object-src 'none'",
    `script-src 'self' 'nonce-${nonce}' https://abs.twimg.com`,
    "style-src 'self' 'unsafe-inline' https://*.twimg.com",
    "worker-src 'self' blob:",
    "base-uri 'self'",
  ].join('; ');
}

export function page(css: string): Served {
  const nonce = randomBytes(16).toString('base64');
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cache-control': 'no-cache',
    },
    body: `<!doctype html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0,viewport-fit=cover">
<title>X</title>
<link rel="icon" href="data:,">
<style id="react-native-stylesheet">${generatedCss(css)}</style>
</head>
<body>
<noscript>JavaScript is not available.</noscript>
<div id="react-root"></div>
<script nonce="${nonce}" src="${SCRIPTS}state.js"></script>
<script nonce="${nonce}" src="${SCRIPTS}main.js"></script>
</body>
</html>`,
  };
}
