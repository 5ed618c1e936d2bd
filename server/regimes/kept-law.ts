/**
 * The law as it was read and checked when it was built, as JSON beside its files: that is read in a fiftieth of the time.
 * It stands for them only while each is the same, byte for byte; else they are read.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegimeVersion } from '../domain/liability/regime.ts';

const NAME = 'law-as-read.json';

/** `file`: its path below the folder. */
export interface LawFile {
  readonly file: string;
  readonly text: string;
}

interface Kept {
  readonly hash: string;
  readonly versions: readonly RegimeVersion[];
}

/** Undefined where none is kept, or not of these files. */
export function keptLaw(directory: string, files: readonly LawFile[]): readonly RegimeVersion[] | undefined {
  try {
    const { hash, versions } = JSON.parse(readFileSync(join(directory, NAME), 'utf8')) as Kept;
    return hash === hashOf(files) ? versions : undefined;
  } catch {
    return undefined;
  }
}

/** It gets its name in one step: whoever starts meanwhile reads the files. */
export function keepLaw(directory: string, files: readonly LawFile[], versions: readonly RegimeVersion[]): void {
  const [path, kept] = [join(directory, NAME), { hash: hashOf(files), versions } satisfies Kept];
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${path}.${process.pid}`, path);
}

function hashOf(files: readonly LawFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}
