import { formatDecimal } from '../../../schema/messages/format.ts';
import { HoursChart } from '../../charts/hours/HoursChart.tsx';
import { monthText } from '../../charts/hours/month.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { Table } from '../../ui/Table.tsx';
import { NotHeld } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { UndeclaredData } from './Undeclared.tsx';

type Month = UndeclaredData['months'][number];

const hours = (value: string | null | undefined) => (value == null ? <NotHeld /> : formatDecimal(value));

/** The picture and its twin; without a workforce to hold the hours against there is nothing to see. */
export function HoursByMonth({
  months,
  organisation,
}: {
  readonly months: readonly Month[];
  readonly organisation: string;
}) {
  const asOf = useAsOf();
  if (months.every(({ possibleMost }) => possibleMost == null)) return null;
  const drawn = months.map(({ from, neededLeast = null, neededMost = null, possibleMost = null }) => ({
    ...{ from, neededLeast, neededMost, possibleMost },
  }));
  return (
    <div className="stack">
      <h3>{t('page.undeclared.months')}</h3>
      <p className="hint">{t('page.undeclared.months.text')}</p>
      <HoursChart months={drawn} />
      <Table
        caption={t('page.undeclared.months')}
        rows={months}
        rowKey={(month) => month.from}
        columns={[
          { key: 'month', head: t('page.undeclared.month'), row: true, cell: ({ from }) => monthText(from) },
          {
            ...{ key: 'least', head: t('page.undeclared.needed-least'), number: true },
            cell: ({ neededLeast }) => hours(neededLeast),
          },
          {
            ...{ key: 'most', head: t('page.undeclared.needed-most'), number: true },
            cell: ({ neededMost }) => hours(neededMost),
          },
          {
            ...{ key: 'can', head: t('page.undeclared.possible'), number: true },
            cell: ({ possibleMost }) => hours(possibleMost),
          },
        ]}
      />
      <Downloads list="hours-by-month" id={organisation} asOf={asOf} what={t('page.undeclared.months')} />
    </div>
  );
}
