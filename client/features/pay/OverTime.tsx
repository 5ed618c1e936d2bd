import { describeOverTime } from '../../charts/over-time/describe.ts';
import { OverTimeChart } from '../../charts/over-time/OverTimeChart.tsx';
import { dayBefore } from '../../ui/days.ts';
import { Table } from '../../ui/Table.tsx';
import { DayText, priceText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { byCurrency, floorOf, type PayData, periodsOf } from './view-model.ts';

/** Pay by period over the floor as steps, for one place: where the floor changed and who was paid what then. */
export function OverTime({ pay }: { readonly pay: PayData }) {
  return [...byCurrency(pay.records)].map(([currency, records]) => {
    const periods = periodsOf(records);
    if (currency === '' || periods.length === 0) return null;
    const floor = floorOf(pay.floor, currency);
    return (
      <figure key={currency} aria-labelledby={`time-${currency}`}>
        <figcaption id={`time-${currency}`}>
          <h3>{t('page.pay.time', { currency })}</h3>
          <p className="small">{describeOverTime(periods, floor)}</p>
        </figcaption>
        <OverTimeChart periods={periods} floor={floor} />
        {floor.length > 0 && (
          <details>
            <summary>{t('page.pay.floor-table')}</summary>
            <Table
              caption={t('page.pay.floor-table')}
              rows={floor}
              rowKey={({ from }) => from}
              columns={[
                { key: 'from', head: t('page.pay.from'), row: true, cell: ({ from }) => <DayText day={from} /> },
                { key: 'to', head: t('page.pay.to'), cell: ({ until }) => <DayText day={dayBefore(until)} /> },
                {
                  ...{ key: 'amount', head: t('page.pay.level-name', { level: 'statutory_minimum' }), number: true },
                  cell: ({ amount }) => (amount ? priceText(amount) : t('page.pay.not-known')),
                },
              ]}
            />
          </details>
        )}
      </figure>
    );
  });
}
