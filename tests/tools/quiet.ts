/** Keeps the browser itself from asking for things, and knows what it asks for all the same. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Switches that stop what the browser itself would ask for. */
export const silence = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** What the browser asks for on its own, whatever the switches. */
const noise = [
  /^CONNECT content-autofill\.googleapis\.com:443$/,
  /^CONNECT accounts\.google\.com:443$/,
  /^CONNECT update\.googleapis\.com:443$/,
  // Where its own updates are fetched from.
  /^CONNECT redirector\.gvt1\.com:443$/,
  /^POST http:\/\/update\.googleapis\.com\/service\/update2\//,
];

/** Of a fresh profile: no connections made ahead to pages that might be opened, Intl in the language. */
function preferences(language: string): string {
  return JSON.stringify({
    net: { network_prediction_options: 2 },
    signin: { allowed: false },
    // Without it an unpacked extension that is reloaded does not come back.
    extensions: { ui: { developer_mode: true } },
    intl: { selected_languages: language, accept_languages: language },
  });
}

export async function writePreferences(profile: string, language: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  await mkdir(dirname(path), { recursive: true });
  // `wx`: a profile that has been used keeps its own.
  await writeFile(path, preferences(language), { flag: 'wx' }).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  });
}

/** Without what the browser asks for on its own. */
export function withoutNoise(requests: string[]): string[] {
  return requests.filter((asked) => !noise.some((known) => known.test(asked)));
}
