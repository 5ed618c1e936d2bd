/** Rows that feed observations: which are refused, and that a row which is refused is not kept beside its refusal. */
import type { Json } from '../../../schema/graph.ts';
import { refusalOf } from '../../domain/indicators/refusal.ts';
import { CellProblem } from '../cells/reading.ts';
import type { MappingFile, RecordSpec } from '../mapping/schema.ts';
import { Fault } from './row.ts';
import { columnFor } from './sources.ts';

/** Why the observation that a row states may not be kept. */
export function observationFault(values: Readonly<Record<string, Json>>, record: RecordSpec): Fault | undefined {
  const refused = refusalOf(values);
  if (refused === undefined) return undefined;
  const { code, property, value, example } = refused;
  return new Fault(new CellProblem(code, { example }), columnFor(property, record), value);
}

/** True for a file with observations: its rows may be about a person who did not consent. */
export function keepsNoRows(rules: MappingFile): boolean {
  return rules.records.some(({ kind }) => kind === 'Observation');
}

interface Kept {
  readonly code: string;
  readonly value?: string;
  readonly record?: readonly string[];
  readonly params?: { readonly [name: string]: Json };
}

/** A problem without the cells of its row; the value only where the refusal itself gives it. */
export function withoutRow<P extends Kept>(problem: P): P {
  const { record: _record, value, ...rest } = problem;
  const { raw: _raw, group: _group, ...params } = problem.params ?? {};
  const told = value !== undefined && problem.code.startsWith('import.observation-') ? { value } : {};
  return { ...rest, ...told, params } as unknown as P;
}
