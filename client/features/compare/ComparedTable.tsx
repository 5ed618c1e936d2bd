import { Link } from '@tanstack/react-router';
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { dayText, moneyText } from '../../ui/value.tsx';
import { heading, t } from '../../ui/words.ts';
import { amountOf, type ComparedParty, type ComparisonData, differenceText } from './view-model.ts';

function SideCell({ side, currency }: { readonly side: ComparedParty['left']; readonly currency: string }) {
  if (!side) return <span className="quiet">{t('page.compare.not-asked')}</span>;
  return (
    <>
      <Said code={side.status} /> {side.status === 'does_not_owe' ? '' : amountOf(side, currency)}
      <span className="second">
        {side.regime === 'employment' ? (
          t('page.trace.own-debt')
        ) : (
          <Link to="/law/$id" params={{ id: side.regime }}>
            {side.regimeName ?? side.regime}
          </Link>
        )}
      </span>
      {side.model && <span className="second">{t('page.compare.model')}</span>}
    </>
  );
}

export function ComparedTable({
  comparison,
  isModel,
}: {
  readonly comparison: ComparisonData;
  readonly isModel: boolean;
}) {
  const { currency, left, right, parties } = comparison;
  const isOpen = (which: 'left' | 'right') =>
    parties.some((row) => row[which]?.status === 'cannot_tell' && !row[which]?.model);
  const head = (side: typeof left, which: 'left' | 'right', model: boolean) =>
    model
      ? t('page.compare.side-model', { day: dayText(side.asOf) })
      : side.maxRecovery === null
        ? t('page.compare.side-open', { day: dayText(side.asOf) })
        : t(isOpen(which) ? 'page.compare.side-so-far' : 'page.compare.side', {
            day: dayText(side.asOf),
            most: moneyText({ amount: side.maxRecovery, currency }),
          });
  return (
    <div className="sheet sheet-pad">
      <Table
        caption={t('page.compare.caption')}
        rows={parties}
        rowKey={({ party, debt }) => `${party} ${debt}`}
        columns={[
          { key: 'party', head: t('page.trace.head.company'), row: true, cell: ({ name, party }) => name ?? party },
          { key: 'debt', head: t('page.compare.debt'), cell: ({ debt }) => heading(debt) },
          {
            key: 'left',
            head: head(left, 'left', false),
            mid: true,
            cell: (row) => <SideCell side={row.left} currency={currency} />,
          },
          {
            key: 'right',
            head: head(right, 'right', isModel),
            mid: true,
            cell: (row) => <SideCell side={row.right} currency={currency} />,
          },
          {
            key: 'difference',
            head: t('page.compare.difference'),
            number: true,
            sort: ({ difference }) => (difference === null ? null : Number(difference)),
            cell: (row) => differenceText(row, currency),
          },
        ]}
      />
    </div>
  );
}
