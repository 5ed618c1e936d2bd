/** Where the parts stand that are not code: the same file answers from the source and from dist/server. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** What answers of tests are made with: code and dated data, as one hash. */
const TESTED_WITH = [
  'domain',
  'regimes/thresholds.yaml',
  'regimes/pay-parts.yaml',
  'regimes/working-hours.yaml',
  'usecases/facts',
] as const;

export function readRules(): string {
  const hash = createHash('sha256');
  for (const part of TESTED_WITH) for (const path of filesIn(join(here, part))) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !name.endsWith('.map') && name !== 'liability')
    .flatMap((name) => filesIn(join(path, name)));
}
