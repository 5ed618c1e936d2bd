/** A pasted table as entries of a form: by its head where it has one, else in the order of the form. */
import { provenCents, withProvenCents } from '../../../schema/messages/typed-number.ts';
import type { RecordEntryInput } from '../../generated/operations.ts';
import type { Picked } from '../../ui/PartyPicker.tsx';
import { type DayOrder, firstOfEach, linesOf, provenOrder, readDay, unreadIn } from '../../ui/paste.ts';
import { type Form, type FormField, type FormState, valuesOf } from './form.ts';

export interface PastedTable {
  /** Of each column, the field that it feeds; undefined where no field is called so. */
  readonly columns: readonly (FormField | undefined)[];
  /** Heads that name no field: nothing of them is read. */
  readonly strange: readonly string[];
  /** What stands in columns without a head: nothing of them is read, either. */
  readonly headless: readonly string[];
  readonly head: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  /** Of each row, its line in what was pasted, counted from 1. */
  readonly lines: readonly number[];
}

const plain = (text: string): string => text.trim().toLowerCase();

function fieldCalled(form: Form, head: string): FormField | undefined {
  return form.fields.find(({ name, label }) => plain(name) === plain(head) || plain(label) === plain(head));
}

/** The first row is a head where at least two of its cells, or its only one, name a field. */
export function readTable(form: Form, text: string): PastedTable {
  const pasted = linesOf(text);
  const [first = [], ...rest] = pasted.map(({ cells }) => cells);
  const [top, ...below] = pasted.map(({ line }) => line);
  const named = firstOfEach(first.map((cell) => fieldCalled(form, cell)));
  const isHead = named.filter((field) => field !== undefined).length >= Math.min(2, first.length) && first.length > 0;
  if (!isHead) {
    const rows = first.length === 0 ? [] : [first, ...rest];
    const width = Math.max(0, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, at) => form.fields[at]);
    return {
      columns,
      ...unreadIn(columns, undefined, rows),
      head: undefined,
      rows,
      lines: pasted.map(({ line }) => line),
    };
  }
  return {
    columns: named,
    ...unreadIn(named, first, rest),
    head: first,
    rows: rest,
    lines: top === undefined ? [] : below,
  };
}

/** Every cell that stands where a day does. */
export function dayCells({ columns, rows }: PastedTable): readonly string[] {
  return rows.flatMap((row) => row.filter((cell, at) => cell !== '' && columns[at]?.input === 'day'));
}

const NUMBERS: readonly (string | undefined)[] = ['number', 'price'];

/**
 * Each cell as it is sent: a day that other cells prove, or a number that others of its column do, is written so that it reads in
 * one way; any other stands as it is, for the server to say what is wrong with it. All cells are looked at once.
 */
export function cellReader(table: PastedTable, chosen: DayOrder | undefined): (cell: string, at: number) => string {
  const order = provenOrder(dayCells(table)) ?? chosen;
  const cents = table.columns.map((column, at) =>
    NUMBERS.includes(column?.input) ? provenCents(table.rows.flatMap((row) => row[at] ?? [])) : undefined,
  );
  return (cell, at) => {
    if (table.columns[at]?.input !== 'day') return withProvenCents(cell, cents[at]);
    const read = readDay(cell, order);
    return read.ok ? read.day : cell;
  };
}

/** Names in columns of records: each is picked once by the reader, never matched for them. */
export function namesIn(table: PastedTable): readonly { readonly name: string; readonly field: FormField }[] {
  const found = new Map<string, { name: string; field: FormField }>();
  for (const row of table.rows)
    for (const [at, cell] of row.entries()) {
      const field = table.columns[at];
      if (field?.input === 'record' && cell !== '') found.set(keyOf(field, cell), { name: cell, field });
    }
  return [...found.values()];
}

export type PickedNames = Readonly<Record<string, Picked>>;

/** Firms are picked once for buyer and supplier alike. */
export const keyOf = (field: FormField, name: string): string => `${field.to ?? ''} ${name}`;

/** What stands in the form fills the cells that are blank. */
export function entriesOf(
  form: Form,
  state: FormState,
  table: PastedTable,
  picked: PickedNames,
  order?: DayOrder,
): readonly RecordEntryInput[] {
  const base = valuesOf(form, state);
  const read = cellReader(table, order);
  return table.rows.map((row) => {
    const cells = row.flatMap((cell, at): (readonly [string, string | readonly string[]])[] => {
      const field = table.columns[at];
      if (field === undefined || cell === '') return [];
      if (field.input === 'record') return [[field.name, [picked[keyOf(field, cell)]?.id ?? cell]]];
      return [[field.name, read(cell, at)]];
    });
    const since = state.since === '' ? null : state.since;
    return { kind: form.kind, id: null, values: { ...base, ...Object.fromEntries(cells) }, since };
  });
}

/** What is left to mend: the rows with problems under their head, ready to be read again. */
export function leftOver(table: PastedTable, isGood: (row: number) => boolean): string {
  const bad = table.rows.filter((_, at) => !isGood(at));
  const rows = bad.length === 0 || table.head === undefined ? bad : [table.head, ...bad];
  return rows.map((row) => row.join('\t')).join('\n');
}
