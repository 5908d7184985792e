/** What is packed: small, with the least permissions, and without a way to make HTML out of text. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { zip } from 'wxt';

/** Apart from the build that the other tests have loaded meanwhile. */
const outDir = '.output/package';
const extensionDir = `${outDir}/chrome-mv3`;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  web_accessible_resources?: unknown;
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  default_locale: string;
}

const hosts = [
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://x.com/*',
];

async function filesOf(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

describe('the packed extension', () => {
  let packed: string[];
  let manifest: Manifest;

  beforeAll(async () => {
    // As where it is packed for the stores, not as Vitest has it.
    vi.stubEnv('NODE_ENV', 'production');
    packed = await zip({ browser: 'chrome', outDir });
    manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  });

  test('takes at most 235 kB, and its content script 60 kB', async () => {
    expect((await stat(packed[0] ?? '')).size).toBeLessThanOrEqual(235_000);
    const script = await readFile(join(extensionDir, 'content-scripts/x.js'));
    expect(gzipSync(script).length).toBeLessThanOrEqual(60_000);
  });

  test('asks for storage, an entry in the menu, a script in X’s pages and X’s hosts, and opens nothing to web pages', () => {
    expect(manifest.permissions.sort()).toEqual([
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.sort()).toEqual(hosts);
    expect(manifest.content_scripts.map(({ matches }) => matches.sort())).toEqual([hosts]);
    expect(manifest.content_scripts[0]?.all_frames ?? false).toBe(false);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('holds no way to make HTML out of text, no remote code, no test, fixture or place in our sources', async () => {
    for (const file of await filesOf(extensionDir)) {
      expect(relative(extensionDir, file)).not.toMatch(/test|fixture|stand-in|\.map$/);
      if (!/\.(js|html)$/.test(file)) continue;
      const code = await readFile(file, 'utf8');
      expect(code).not.toMatch(/\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/);
      expect(code).not.toMatch(/\w\.tsx\b/);
      expect(code).not.toMatch(/\beval\(|new Function\(|import\(["'`]https?:/);
    }
  });
});
