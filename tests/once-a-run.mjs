/**
 * A folder for what is long in the making and the same for every file of tests, such as the law as it is read and a store
 * with the seed in it: the first that needs one makes it, and it ends with the run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from '../scripts/build.mjs';

export default function begin() {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-run-'));
  process.env.SOLIDARY_TEST_ONCE = folder;
  // Where dist is of now, commands start from it, in a third of the time.
  if (isBuilt(['server', 'data'])) process.env.SOLIDARY_TEST_BUILT = '1';
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
