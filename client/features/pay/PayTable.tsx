import { Link } from '@tanstack/react-router';
import { describePay } from '../../charts/wage-strip/describe.ts';
import { partyName } from '../../ui/partyLink.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { priceText } from '../../ui/value.tsx';
import { heading, sentence, t } from '../../ui/words.ts';
import { type PayRecordData, recordText } from './view-model.ts';

const LEVELS = ['statutory_minimum', 'collective_agreement', 'going_rate', 'two_thirds', 'living_wage'] as const;

function levelText({ marks }: PayRecordData, wanted: string): string {
  const found = marks.find(({ level }) => level === wanted);
  if (!found || found.state === 'not_known') return t('page.pay.not-known');
  return found.amount ? priceText(found.amount) : t('page.pay.no-level');
}

const levelColumn = (level: string): Column<PayRecordData> => ({
  key: level,
  head: t('page.pay.level-name', { level }),
  number: true,
  cell: (record) => levelText(record, level),
});

/** The twin of the strips: a line a record, with each level that held for it and the answer of each test. */
export function PayTable({ records }: { readonly records: readonly PayRecordData[] }) {
  return (
    <details>
      <summary>{t('page.pay.table')}</summary>
      <Table
        caption={t('page.pay.table')}
        rows={records}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'record', head: t('page.pay.record'), row: true, mid: true },
            sort: (record) => record.from,
            cell: (record) => (
              <>
                {recordText(record)}
                {record.employer && <span className="second">{partyName(record.employer)}</span>}
              </>
            ),
          },
          { key: 'pay', head: t('page.pay.pay'), number: true, sort: ({ pay }) => pay?.amount, cell: describePay },
          ...LEVELS.map(levelColumn),
          {
            ...{ key: 'tests', head: t('page.pay.tests'), wide: true },
            cell: ({ id, tests }) => (
              <ul>
                {tests.map(({ test, outcome }) => (
                  <li key={test.id}>
                    <Link to="/flags/$test/$subject" params={{ test: test.id, subject: id }}>
                      {sentence(test.title)}
                    </Link>
                    : {heading(outcome).toLowerCase()}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </details>
  );
}
