/** The page's script, bundled once a process with the bundler that the project has anyway. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let bundled: Promise<string> | undefined;

export function pageScript(): Promise<string> {
  bundled ??= bundle(fileURLToPath(new URL('page/main.ts', import.meta.url)));
  return bundled;
}

export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      // What Draft.js and React ask for: a page has no `global`, and the tests run React as X does.
      global: 'window',
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The stand-in did not bundle');
  return chunk.code;
}
