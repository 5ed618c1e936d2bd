import { useLocation } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { PartyLink } from '../../ui/partyLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { DayText, NotHeld, Price } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import { actsColumn } from './acts-column.tsx';
import type { PublicRecordData } from './PublicRecord.tsx';

type Payment = PublicRecordData['payments'][number];

const moneyOf = ({ fundText, farm }: Payment): string =>
  besideText([
    fundText === null ? t('page.public.fund-unknown') : capital(fundText),
    farm === true && t('page.public.farm'),
  ]);

export function Payments({ payments }: { readonly payments: readonly Payment[] }) {
  const back = useLocation({ select: ({ href }) => href });
  if (payments.length === 0) return <p className="quiet">{t('page.public.no-payments')}</p>;
  return (
    <Table
      cards
      caption={t('page.public.payments')}
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          head: t('page.public.payment'),
          row: true,
          cell: (payment) => (
            <>
              {capital(sentence(payment.title))}
              <span className="second">{moneyOf(payment)}</span>
            </>
          ),
        },
        {
          key: 'to',
          head: t('page.public.recipient'),
          cell: ({ recipient, recipientName }) => (
            <PartyLink party={recipient === null ? null : { id: recipient, name: recipientName }} />
          ),
        },
        { key: 'payer', head: t('page.public.payer'), cell: ({ payer }) => payer ?? <NotHeld /> },
        { key: 'on', head: t('page.public.on'), sort: ({ on }) => on, cell: ({ on }) => <DayText day={on} /> },
        { key: 'amount', head: t('page.public.amount'), number: true, cell: ({ amount }) => <Price price={amount} /> },
        actsColumn('Subsidy', back),
      ]}
    />
  );
}
