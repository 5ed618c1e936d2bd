/** Rows as the page shows them: numbers at the end, head that stays, a sort button in the head. */

import { type ReactNode, useMemo, useState } from 'react';
import { byText } from '../../schema/messages/format.ts';
import { Icon } from './Icon.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';
import { t } from './words.ts';
import './table.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it there is no button. */
  readonly sort?: (row: Row) => string | number | null | undefined;
  readonly number?: boolean;
  /** Short codes and numbers of documents, which are never broken. */
  readonly whole?: boolean;
  /** A few words: the column is never so narrow that each stands in a line of its own. */
  readonly mid?: boolean;
  /** Sentences: the column gets what room is left, and never less than it takes to read them. */
  readonly wide?: boolean;
  /** What can be done with the row: nothing on paper. */
  readonly screen?: boolean;
  /** This cell names the row. */
  readonly row?: boolean;
}

type Order = { readonly key: string; readonly down: boolean };

function compareValues(a: string | number | null | undefined, b: string | number | null | undefined): number {
  if (a == null || b == null) return a == null ? (b == null ? 0 : 1) : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));
}

/** Sorting is stable; rows without a value stay last in both directions. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row> | undefined, down: boolean): readonly Row[] {
  const by = column?.sort;
  if (!by) return rows;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)];
    const order = compareValues(x, y);
    return down && x != null && y != null ? -order : order;
  });
}

function classOf<Row>({ number, whole, mid, wide, screen }: Column<Row>): string | undefined {
  return (
    [number && 'number', whole && 'whole', mid && 'mid', wide && 'wide', screen && 'no-print']
      .filter(Boolean)
      .join(' ') || undefined
  );
}

function Head<Row>({
  column,
  order,
  role,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  readonly role: { readonly role: 'columnheader' } | undefined;
  readonly onSort: (order: Order) => void;
}) {
  const sorted = order?.key === column.key ? (order.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" className={classOf(column)} aria-sort={sorted} {...role}>
      {column.sort ? (
        <button
          type="button"
          className="sort"
          onClick={() => onSort({ key: column.key, down: sorted === 'ascending' })}
        >
          {column.head}
          {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
          <span className="unseen">{t('page.table.sort')}</span>
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

/** Tables of many columns scroll in their frame on a phone. */
const sizeOf = (columns: number): string => (columns > 6 ? 'table-many table-most' : columns > 3 ? 'table-many' : '');

export interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The caption is shown only where no heading says the same. */
  readonly showCaption?: boolean;
  /**
   * On a phone each row is a card of its own, read from top to bottom, in place of a table to be scrolled sideways; absent:
   * where there are sentences in it. A list of very many long rows would be without end so.
   */
  readonly cards?: boolean;
}

/** Laid out as blocks a table would be read out as none: what each part is is then said. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'rowheader' },
  column: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const satisfies Readonly<Record<string, { readonly role: string }>>;

export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  showCaption = false,
  cards = columns.some(({ wide, row }) => wide && !row),
}: TableProps<Row>) {
  const role: Partial<typeof ROLES> = cards ? ROLES : {};
  const [order, setOrder] = useState<Order>();
  const sorted = useMemo(
    () =>
      sortRows(
        rows,
        columns.find((c) => c.key === order?.key),
        order?.down ?? false,
      ),
    [rows, columns, order],
  );
  return (
    <ScrollFrame label={caption}>
      <table className={`table ${cards ? 'table-cards' : sizeOf(columns.length)}`} {...role.table}>
        <caption className={showCaption ? undefined : 'unseen'}>{caption}</caption>
        <thead {...role.group}>
          <tr {...role.row}>
            {columns.map((column) => (
              <Head key={column.key} column={column} order={order} role={role.column} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody {...role.group}>
          {sorted.map((row) => (
            <tr key={rowKey(row)} {...role.row}>
              {columns.map((column) => {
                const kind = classOf(column);
                return column.row ? (
                  <th key={column.key} scope="row" className={kind} {...role.head}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={kind} data-head={cards ? column.head : undefined} {...role.cell}>
                    {cards ? <div>{column.cell(row)}</div> : column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
