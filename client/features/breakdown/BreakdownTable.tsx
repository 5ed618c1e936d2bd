import { Link } from '@tanstack/react-router';
import { keyed } from '../../ui/keyed.ts';
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { priceText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { BreakdownData } from './Breakdown.tsx';

type Row = BreakdownData['rows'][number];

function Name({ row }: { readonly row: Row }) {
  const label = sentence(row.label);
  if (row.kind !== 'price' || !row.contract) return label;
  return (
    <Link to="/contracts/$id" params={{ id: row.contract }}>
      {label}
    </Link>
  );
}

/** The twin of both pictures, from the top down. */
export function BreakdownTable({ breakdown }: { readonly breakdown: BreakdownData }) {
  const rows = keyed(breakdown.rows, (row) => `${row.kind} ${row.contract ?? ''}`);
  return (
    <details>
      <summary>{t('page.breakdown.table')}</summary>
      <Table
        caption={t('page.breakdown.table')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'row', head: t('page.breakdown.row'), row: true, cell: ({ item }) => <Name row={item} /> },
          {
            key: 'amount',
            head: t('page.breakdown.amount'),
            number: true,
            cell: ({ item }) => (item.amount ? priceText(item.amount) : t('page.breakdown.not-known')),
          },
          {
            key: 'notes',
            head: t('page.breakdown.notes'),
            wide: true,
            cell: ({ item }) => (
              <>
                {item.first && <Said code="flagged" />} {item.notes.map((note) => sentence(note)).join(' ')}
              </>
            ),
          },
        ]}
      />
    </details>
  );
}
