/** Where the parts stand that are not code: the same file answers from the source and from dist/server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const isSource = import.meta.filename.endsWith('.ts');
const root = join(here, isSource ? '..' : '../..');

export const PLACES = {
  /** The built page. */
  page: join(root, 'dist/client'),
  /** Demo data and its mappings. */
  seed: join(here, '../seed'),
} as const;

export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}
