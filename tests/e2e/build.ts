/** Builds the extension that the browser tests load: the very one that is packed. */
import { build } from 'wxt';

export async function setup(): Promise<void> {
  await build({ browser: 'chrome' });
  await build({ browser: 'firefox' });
}
