/** Columns that a publisher calls otherwise from one year to the next. */
import type { OpenTable } from './csv/read.ts';
import type { MappingFile } from './mapping/schema.ts';
import { headingOf, type TableHead } from './records.ts';

type Called = Pick<MappingFile, 'alsoCalled'>;

/** A heading that the mapping calls otherwise stands by the name of the mapping, unless a column of that name is there too. */
export function asCalled(header: readonly string[], { alsoCalled }: Called): readonly string[] {
  if (alsoCalled === undefined) return header;
  const found = new Set(header.map(headingOf));
  const named = new Map<string, string>();
  for (const [column, others] of Object.entries(alsoCalled)) {
    const other = found.has(headingOf(column)) ? undefined : others.find((one) => found.has(headingOf(one)));
    if (other !== undefined) named.set(headingOf(other), column);
  }
  return header.map((heading) => named.get(headingOf(heading)) ?? heading);
}

export function withCalled(table: OpenTable, rules: Called): OpenTable {
  if (rules.alsoCalled === undefined) return table;
  const called = (head: TableHead) => ({ ...head, header: asCalled(head.header, rules) });
  let told: { readonly of: TableHead; readonly head: TableHead } | undefined;
  const head = () => {
    const of = table.head();
    if (of === undefined) return undefined;
    if (told?.of !== of) told = { of, head: called(of) };
    return told.head;
  };
  return { ...table, head };
}
