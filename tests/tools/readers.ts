/** The browser tests with X's answers unread, and again with our script in X's world throwing on purpose. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const HELP = `npm run test:readers [-- FILE…]

Runs the browser tests twice: with X's answers not read (SOURCIER_READER=off), then with our script in X's
world throwing on purpose at each of them (SOURCIER_READER=throws). What is about reading answers is
skipped there. With the reader on they run in npm test.

  FILE   only the test files whose path contains it
`;

/** Looks at surfaces by themselves, and takes longest. */
const NO_PAGE_OF_X = 'tests/e2e/axe.test.ts';

const asked = process.argv.slice(2);
if (asked.includes('--help')) {
  console.log(HELP);
} else {
  const root = resolve(import.meta.dirname, '../..');
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
  for (const mode of ['off', 'throws']) {
    console.log(`\nSOURCIER_READER=${mode}`);
    const { status } = spawnSync(
      process.execPath,
      [vitest, 'run', '--project', 'browser', '--exclude', NO_PAGE_OF_X, ...asked],
      { cwd: root, stdio: 'inherit', env: { ...process.env, SOURCIER_READER: mode } },
    );
    if (status !== 0) process.exitCode = 1;
  }
}
