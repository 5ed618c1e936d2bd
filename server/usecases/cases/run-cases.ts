/** Runs legal cases through the engine and compares the answers. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SolidaryError } from '../../domain/errors.ts';
import type { RegimeVersion } from '../../domain/liability/regime.ts';
import { trace } from '../../domain/liability/trace.ts';
import { type ExpectedShape, expectedShape } from '../../exporters/answer/expected-shape.ts';
import { factsOf, readCase } from '../../importers/case/read.ts';
import type { CaseFile } from '../../importers/case/schema.ts';
import { compareAnswer, type Difference } from './compare-answer.ts';

export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly expected: CaseFile['expected'];
  readonly actual: ExpectedShape;
  readonly differences: readonly Difference[];
}

/** Files, or folders with one case a `.json` file; in the order of their names. */
export function runCases(paths: readonly string[], regimes: readonly RegimeVersion[]): readonly CaseResult[] {
  return caseFiles(paths).map((path) => runCase(path, regimes));
}

export function runCase(path: string, regimes: readonly RegimeVersion[]): CaseResult {
  const read = readCaseFile(path);
  const actual = answerCase(read, regimes);
  return {
    id: read.id,
    title: read.title,
    expected: read.expected,
    actual,
    differences: compareAnswer(read.expected, actual),
  };
}

export function answerCase(read: CaseFile, regimes: readonly RegimeVersion[]): ExpectedShape {
  for (const id of read.input.regimes ?? []) {
    if (!regimes.some((regime) => regime.id === id)) throw new SolidaryError('not-found', { what: 'regime', id });
  }
  const names = new Map(read.input.parties.map((party) => [party.id, party.name]));
  return expectedShape(trace(factsOf(read.input), regimes), (id) => names.get(id));
}

export function readCaseFile(path: string): CaseFile {
  try {
    return readCase(readFileSync(path, 'utf8'), basename(path));
  } catch (error) {
    if (error instanceof SolidaryError) throw error;
    throw new SolidaryError('bad-file', { file: path, reason: (error as Error).message }, error);
  }
}

function caseFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new SolidaryError('not-found', { what: 'file or folder', id: path });
    if (!stat.isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(path, name));
  });
}
