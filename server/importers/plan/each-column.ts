/** A table whose headings are facts: one currency a column. Each such column feeds a record of its own. */
import type { RecordSpec } from '../mapping/schema.ts';
import { headingOf } from '../records.ts';
import { type ColumnPlaces, type Columns, withNames } from './columns.ts';
import type { Row } from './row.ts';

export interface EachColumn {
  readonly heading: string;
  /** The heading, or the part of it that is meant. */
  readonly fact: string;
  readonly columns: ColumnPlaces;
  /** The row with the fact as a cell of its own. */
  readonly rowOf: (row: Row) => Row;
}

/** One for each column whose heading has the form. A file without any lacks a column of that form. */
export function eachColumnOf(spec: NonNullable<RecordSpec['eachColumn']>, columns: Columns): readonly EachColumn[] {
  const form = new RegExp(`^(?:${spec.heading})$`, 'u');
  const found = columns.header.map(headingOf).flatMap((heading, at) => {
    const match = form.exec(heading);
    return match === null ? [] : [{ heading, fact: match.groups?.part?.trim() ?? heading, at }];
  });
  if (found.length === 0) columns.place(spec.heading);
  for (const { at } of found) columns.markRead(at);
  return found.map(({ heading, fact, at }) => ({
    heading,
    fact,
    columns: withNames(columns, { [spec.as]: columns.all, [spec.cell]: at }),
    rowOf: ({ cells, line }) => {
      const named = [...cells];
      named[columns.all] = fact;
      return { cells: named, line };
    },
  }));
}
