/** How Node starts the command line: as it is built, where that is of now, which starts twice as fast; else from its source. */
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const COMMAND: readonly string[] = [
  '--disable-warning=ExperimentalWarning',
  ...(process.env.SOLIDARY_TEST_BUILT !== undefined
    ? [join(root, 'dist/server/cli/main.js')]
    : ['--import', 'tsx', join(root, 'server/cli/main.ts')]),
];
