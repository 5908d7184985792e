/**
 * Puts an administrator's policy for one extension where a browser on Linux reads it, and takes it
 * away again. Only a copy of the extension with an identity of its own gets it: no other test sees it.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.ts';

export interface Managed {
  /** The copy of the extension, to be loaded. */
  extensionDir: string;
  /** What an administrator sets from now on. */
  impose(values: unknown): Promise<void>;
  /** Takes the policy and the copy away. */
  lift(): Promise<void>;
}

/** Read anew whenever something in it changes. */
const CHROMIUM = '/etc/chromium/policies/managed';
/** Read when Firefox starts. There is one file for everything. */
const FIREFOX = '/etc/firefox/policies/policies.json';

/** Why no policy can be set for this browser here; null where one can. */
export function whyUnmanaged(browser: 'chromium' | 'firefox'): string | null {
  if (process.platform !== 'linux') return 'the policies of this system are not in files';
  try {
    (browser === 'chromium' ? findChromium : findFirefox)();
  } catch (error) {
    return String(error);
  }
  if (browser === 'firefox' && existsSync(FIREFOX)) return `${FIREFOX} is there already`;
  return isWritable('/etc') ? null : 'only root may write into /etc';
}

export async function managedChromium(extensionDir: string): Promise<Managed> {
  const copy = await copyOf(extensionDir);
  const id = chromiumId(copy);
  const file = join(CHROMIUM, `sourcier-test-${id}.json`);
  return managed(copy, file, (values) => ({ '3rdparty': { extensions: { [id]: values } } }));
}

export async function managedFirefox(extensionDir: string): Promise<Managed> {
  const copy = await copyOf(extensionDir);
  const id = `managed-${process.pid}@sourcier.example`;
  const manifest = join(copy, 'manifest.json');
  const before = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  before.browser_specific_settings.gecko.id = id;
  await writeFile(manifest, JSON.stringify(before));
  return managed(copy, FIREFOX, (values) => ({
    policies: { '3rdparty': { Extensions: { [id]: values } } },
  }));
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

async function managed(
  extensionDir: string,
  file: string,
  policyOf: (values: unknown) => object,
): Promise<Managed> {
  const made = await mkdir(dirname(file), { recursive: true });
  return {
    extensionDir,
    async impose(values) {
      // Whole at once: the browser may read at any moment.
      await writeFile(`${extensionDir}/policy`, JSON.stringify(policyOf(values)));
      await cp(`${extensionDir}/policy`, `${file}.new`);
      await rename(`${file}.new`, file);
    },
    async lift() {
      await rm(file, { force: true });
      await rm(extensionDir, { recursive: true });
      // Of the folders that were made for it, those that nobody else uses by now.
      for (let folder = dirname(file); made && folder.startsWith(made); folder = dirname(folder))
        await rmdir(folder).catch(() => undefined);
    },
  };
}

async function copyOf(extensionDir: string): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'sourcier-managed-')));
  await cp(extensionDir, copy, { recursive: true });
  return copy;
}

/** Chromium's id of an unpacked extension: of its path, the hash's first 32 digits written with a to p. */
function chromiumId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
