import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The Chromium that tests drive: SOLIDARY_CHROMIUM, else the first on the path; undefined where there is none. */
export function findChromium(environment = process.env) {
  const named = environment.SOLIDARY_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (environment.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
