/** Builds the extension that the browser tests load: the very one that is packed. */
import { build } from 'wxt';

export async function setup(): Promise<void> {
  const { NODE_ENV = 'test' } = process.env;
  // Vitest's own would be taken for developing: each element would carry its place in the sources.
  process.env.NODE_ENV = 'production';
  await build({ browser: 'chrome' });
  await build({ browser: 'firefox' });
  process.env.NODE_ENV = NODE_ENV;
}
