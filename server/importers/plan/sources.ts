import { extractOf } from '../cells/extract.ts';
import { CellProblem } from '../cells/reading.ts';
import type { RecordSpec } from '../mapping/schema.ts';
import type { JoinedSpec, LookupSpec, PartOfCell, SourceObject, SourceSpec } from '../mapping/specs.ts';
import type { ColumnPlaces } from './columns.ts';
import { type LookupTables, splitWhere, tableId } from './lookups.ts';
import { Fault, isStop, type TextAnswer, type TextOf, Waiting } from './row.ts';

/** What rules are bound to when a file is opened: its columns and the rows of the files it looks into. */
export interface Binding {
  readonly columns: ColumnPlaces;
  readonly tables: LookupTables;
  /** Texts that say nothing in the whole file. */
  readonly blank: readonly string[];
}

/** The columns that a source reads, as a user would name them in a problem. */
export function columnNameOf(spec: SourceSpec): string | undefined {
  if (typeof spec === 'string') return spec;
  if (spec.column !== undefined) return spec.column;
  if (spec.join !== undefined) return spec.join.columns.filter((part) => typeof part === 'string').join(', ');
  if (spec.firstOf !== undefined) return spec.firstOf.map(columnNameOf).filter(Boolean).join(', ');
  return undefined;
}

/** The columns that feed a property of a record, as a problem names them; the property where none does. */
export function columnFor(property: string, { values }: Pick<RecordSpec, 'values'>): string {
  const spec = values[property];
  return (spec === undefined ? undefined : columnNameOf(spec as Parameters<typeof columnNameOf>[0])) ?? property;
}

export function bindSource(spec: SourceSpec, binding: Binding): TextOf {
  if (typeof spec === 'string') return cellOf(spec, [], binding);
  const { constant } = spec;
  if (constant !== undefined) return () => constant;
  if (spec.column !== undefined) return cellOf(spec.column, spec.blank ?? [], binding);
  return sayingNothing(bindComposite(spec, binding), spec.blank);
}

function bindComposite(spec: SourceObject, binding: Binding): TextOf {
  if (spec.firstOf !== undefined) return firstOf(spec.firstOf.map((one) => bindSource(one, binding)));
  if (spec.join !== undefined) return joined(spec.join.columns, spec.join.with, binding);
  if (spec.lookup !== undefined) return lookedUp(spec.lookup, binding);
  return () => undefined;
}

/** The trimmed cell; a blank one says nothing. */
function cellOf(column: string, blank: readonly string[], binding: Binding): TextOf {
  const at = binding.columns.place(column);
  const nothing = new Set([...blank, ...binding.blank]);
  if (nothing.size === 0) return ({ cells }) => cells[at]?.trim() || undefined;
  return ({ cells }) => {
    const text = cells[at]?.trim();
    return text === undefined || text === '' || nothing.has(text) ? undefined : text;
  };
}

function sayingNothing(text: TextOf, blank: readonly string[] | undefined): TextOf {
  if (blank === undefined) return text;
  const nothing = new Set(blank);
  return (row) => {
    const answer = text(row);
    return typeof answer === 'string' && nothing.has(answer) ? undefined : answer;
  };
}

function firstOf(sources: readonly TextOf[]): TextOf {
  return (row) => {
    for (const source of sources) {
      const answer = source(row);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
}

/** Nothing where none of the columns is filled: a constant stands beside what they say. */
function joined(parts: readonly JoinedSpec[], between: string, binding: Binding): TextOf {
  const texts = parts.map((part): TextOf => {
    if (typeof part === 'string') return cellOf(part, [], binding);
    return () => part.constant;
  });
  const isColumn = parts.map((part) => typeof part === 'string');
  return (row) => {
    const said = texts.map((text) => text(row));
    if (!said.some((text, at) => isColumn[at] && text !== undefined)) return undefined;
    return said.filter((text) => typeof text === 'string').join(between) || undefined;
  };
}

/** The row of another file that `where` names; `undefined` where one of our own columns of `where` is blank, unless rows are paired. */
export function bindRowOf(
  spec: Pick<LookupSpec, 'file' | 'where' | 'pairs'>,
  binding: Binding,
): (row: Parameters<TextOf>[0]) => readonly string[] | undefined | Waiting | Fault {
  const table = binding.tables.get(tableId(spec));
  const { by, constants } = splitWhere(spec);
  const ours = by.map((column) => partOf(spec.where[column] as string | PartOfCell, binding));
  return (row) => {
    const key: string[] = [];
    for (const source of ours) {
      const text = spec.pairs === undefined ? source(row) : (source(row) ?? '');
      if (typeof text !== 'string') return text;
      key.push(text);
    }
    const found = table?.find(key, row.line);
    if (found === undefined)
      return new Waiting(spec.file, {
        ...Object.fromEntries(Object.entries(constants).map(([column, texts]) => [column, texts.join(', ')])),
        ...Object.fromEntries(by.map((column, at) => [column, key[at] ?? ''])),
      });
    if (found !== 'several') return found;
    const where = key.filter((part) => part !== '').join(', ');
    return new Fault(
      new CellProblem(spec.pairs === undefined ? 'import.several-rows' : 'import.rows-unpaired', {
        file: spec.file,
        where,
      }),
    );
  };
}

function partOf(given: string | PartOfCell, binding: Binding): TextOf {
  const { column, extract }: PartOfCell = typeof given === 'string' ? { column: given } : given;
  const cell = cellOf(column, [], binding);
  if (extract === undefined) return cell;
  const part = extractOf(extract);
  return (row) => {
    const text = cell(row);
    if (typeof text !== 'string') return text;
    const found = part(text);
    return found instanceof CellProblem ? new Fault(found, column, text) : found || undefined;
  };
}

function lookedUp(spec: LookupSpec, binding: Binding): TextOf {
  const rowOf = bindRowOf(spec, binding);
  const at = binding.tables.get(tableId(spec))?.columns.indexOf(spec.column) ?? -1;
  return (row): TextAnswer => {
    const found = rowOf(row);
    if (found instanceof Waiting && spec.ifNone === 'absent') return undefined;
    if (found === undefined || isStop(found)) return found;
    return found[at] || undefined;
  };
}
