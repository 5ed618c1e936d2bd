import type { Json, RecordKind, Values } from '../../../schema/graph.ts';
import type { PackageColumn } from '../../../schema/package.ts';
import { isDay } from '../../domain/dates.ts';
import { notToBeKept } from '../../domain/indicators/refusal.ts';
import type { Instant, StatementDraft } from '../../store/store.ts';

/** A cell as read: undefined where it was empty and not quoted. */
export type Cell = string | undefined;

export type PackageRow =
  | {
      readonly ok: true;
      readonly workspace: string;
      readonly statement: StatementDraft;
      /** Absent in packages of before. */
      readonly rankedFrom?: Instant;
    }
  | { readonly ok: false; readonly column: string; readonly value: string; readonly code: string };

/** Statement columns without which a row is of no record, of no workspace or of no source. */
const NEEDED: readonly string[] = ['workspace', 'publisher', 'subject', 'part', 'source_document'];

export type PackageHeader =
  | { readonly ok: true; readonly columns: readonly PackageColumn[] }
  | {
      readonly ok: false;
      readonly column: string;
      readonly code: 'package.strange-column' | 'package.lacking-column';
    };

/**
 * The columns of a file in the order of its header. A package exported before a property was added lacks its column:
 * that property is then not known. A column that is unknown or stands twice, and the lack of a needed column or of one
 * part of an amount, is refused.
 */
export function readHeader(known: readonly PackageColumn[], header: readonly Cell[]): PackageHeader {
  const columns: PackageColumn[] = [];
  for (const name of header) {
    const column = known.find((one) => one.name === name);
    if (column === undefined || columns.includes(column))
      return { ok: false, column: name ?? '', code: 'package.strange-column' };
    columns.push(column);
  }
  const begun = new Set(columns.flatMap(({ path }) => path?.[0] ?? []));
  const lacking = known.find(
    (one) =>
      !columns.includes(one) &&
      (NEEDED.includes(one.name) || (one.path?.length === 2 && begun.has(one.path[0] as string))),
  );
  return lacking === undefined
    ? { ok: true, columns }
    : { ok: false, column: lacking.name, code: 'package.lacking-column' };
}

/** One row of a kind's CSV as the statement that it was exported from. */
export function readStatement(kind: RecordKind, columns: readonly PackageColumn[], cells: readonly Cell[]): PackageRow {
  const own: Record<string, Json> = {};
  const values: Record<string, Json> = {};
  for (const [i, column] of columns.entries()) {
    const cell = cells[i];
    if (cell === undefined) continue;
    const value = readCell(cell, column);
    if (value === undefined) return refusal(column.name, cell, codeOf(column));
    if (column.path === undefined) own[column.name] = value;
    else place(values, column.path, value);
  }
  const lacking = lackingPart(columns, values);
  return lacking === undefined ? statementOf(kind, own, values) : refusal(lacking, '', 'package.missing-cell');
}

function refusal(column: string, value: string, code: string): PackageRow {
  return { ok: false, column, value, code };
}

// A day may stand in place of an instant, and is asked for.
const codeOf = ({ type }: PackageColumn): string => `package.bad-${type === 'instant' ? 'day' : type}`;

function readCell(cell: string, column: PackageColumn): Json | undefined {
  switch (column.type) {
    case 'string':
    case 'code':
      return cell;
    case 'day':
      return isDay(cell) ? cell : undefined;
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(cell) ? cell : undefined;
    case 'instant':
      return readInstant(cell);
    case 'integer':
      return /^-?\d{1,15}$/.test(cell) ? Number(cell) : undefined;
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : undefined;
    case 'hash':
      return /^[0-9a-f]{64}$/.test(cell) ? cell : undefined;
    case 'array': {
      const list = parseJson(cell);
      return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    default:
      return parseJson(cell);
  }
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z)?$/;

function readInstant(cell: string): Instant | undefined {
  const time = isDay(INSTANT.exec(cell)?.[1]) ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** `price.amount` goes into the object under `price`. */
function place(values: Record<string, Json>, path: readonly string[], value: Json): void {
  const [name = '', part] = path;
  if (part === undefined) values[name] = value;
  else values[name] = { ...(values[name] as Readonly<Record<string, Json>> | undefined), [part]: value };
}

function statementOf(kind: RecordKind, own: Readonly<Record<string, Json>>, values: Values): PackageRow {
  for (const name of NEEDED) {
    if (own[name] === undefined) return refusal(name, '', 'package.missing-cell');
  }
  const {
    valid_from: from,
    valid_until: until,
    source_line: line,
    source_sheet: sheet,
    source_on: on,
    source_by: by,
    source_hash: hash,
    ranked_from: rankedFrom,
  } = own;
  const statement: StatementDraft = {
    subject: String(own.subject),
    kind,
    part: String(own.part),
    publisher: String(own.publisher),
    values,
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
    source: {
      document: String(own.source_document),
      ...(typeof line === 'number' ? { line } : {}),
      ...(typeof sheet === 'string' ? { sheet } : {}),
      ...(isDay(on) ? { on } : {}),
      ...(typeof by === 'string' ? { by } : {}),
      ...(typeof hash === 'string' ? { hash } : {}),
    },
  };
  const refused = kind === 'Observation' ? notToBeKept(values) : undefined;
  if (refused !== undefined) return refusal(refused.property, refused.value ?? '', refused.code);
  const ranked = typeof rankedFrom === 'string' ? { rankedFrom } : {};
  return { ok: true, workspace: String(own.workspace), statement, ...ranked };
}

/** An amount without its currency, or the other way round, is no amount. */
function lackingPart(columns: readonly PackageColumn[], values: Values): string | undefined {
  const lacking = columns.find(({ path: [name = '', part] = [] }) => {
    const value = values[name] as Readonly<Record<string, Json>> | undefined;
    return part !== undefined && part !== 'upper' && value !== undefined && value[part] === undefined;
  });
  return lacking?.name;
}
