/** Builds the extension into a folder of its own, so that no other build takes it from under a browser. */
import { resolve } from 'node:path';
import { build } from 'wxt';

/** Answers the folder of the unpacked extension. Says nothing: what goes wrong is thrown. */
export async function buildExtension(
  name: string,
  browser: 'chrome' | 'firefox' = 'chrome',
): Promise<string> {
  const outDir = `.output/${name}`;
  const write = process.stdout.write;
  // WXT's spinner has no switch.
  process.stdout.write = () => true;
  try {
    await build({ browser, outDir });
  } finally {
    process.stdout.write = write;
  }
  return resolve(outDir, `${browser}-mv3`);
}
