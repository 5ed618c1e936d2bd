/** Every write by name: the same functions write in place, for a store in memory, and in the writer thread. */
import { finishAssessment, moveAssessment, putAnswers, startAssessment, sweepAssessments } from './assessments.ts';
import { finishImport, type Importing, putBatch, startImport } from './imports.ts';
import { undoImport } from './undo.ts';

export const WRITES = {
  startImport,
  putBatch,
  finishImport,
  undoImport,
  startAssessment,
  putAnswers,
  finishAssessment,
  moveAssessment,
  sweepAssessments,
} as const;

export type WriteName = keyof typeof WRITES;

export interface WriteRequest {
  readonly name: WriteName;
  readonly values: readonly unknown[];
}

type AnyWrite = (importing: Importing, ...values: readonly unknown[]) => unknown;

/** Runs one write; the caller knows the shape of what the name answers. */
export function runWrite(importing: Importing, request: WriteRequest): unknown {
  return (WRITES[request.name] as AnyWrite)(importing, ...request.values);
}
