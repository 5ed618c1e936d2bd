import type { Json } from '../../../schema/graph.ts';
import type { PackageColumn } from '../../../schema/package.ts';
import type { Statement } from '../../store/store.ts';
import { csvLine } from './csv.ts';

export function headerLine(columns: readonly PackageColumn[]): string {
  return csvLine(columns.map((column) => column.name));
}

/**
 * What a statement says and from when it ranks, without its number and the instant of its recording: those belong to
 * the store that holds it.
 */
export function statementLine(statement: Statement, columns: readonly PackageColumn[]): string {
  return csvLine(columns.map((column) => cellOf(statement, column)));
}

function cellOf(statement: Statement, column: PackageColumn): string | undefined {
  const value = column.path === undefined ? ownCell(statement, column.name) : valueAt(statement.values, column.path);
  if (value === undefined || (value === null && column.type !== 'any')) return undefined;
  if (column.type === 'array' || column.type === 'any') return JSON.stringify(value);
  return String(value);
}

function ownCell(statement: Statement, name: string): string | number | undefined {
  switch (name) {
    case 'workspace':
      return statement.workspace;
    case 'publisher':
      return statement.publisher;
    case 'subject':
      return statement.subject;
    case 'part':
      return statement.part;
    case 'valid_from':
      return statement.from;
    case 'valid_until':
      return statement.until;
    case 'source_document':
      return statement.source.document;
    case 'source_sheet':
      return statement.source.sheet;
    case 'source_on':
      return statement.source.on;
    case 'source_by':
      return statement.source.by;
    case 'source_hash':
      return statement.source.hash;
    case 'ranked_from':
      return statement.rankedFrom ?? statement.recordedFrom;
    default:
      return statement.source.line;
  }
}

function valueAt(values: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = values;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = (value as Readonly<Record<string, Json>>)[step];
  }
  return value;
}
