import { Link, useLocation } from '@tanstack/react-router';
import { dayBefore } from '../../ui/days.ts';
import { PartyLink } from '../../ui/partyLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { DayText, dayText, NotHeld } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import { actsColumn } from './acts-column.tsx';
import type { PublicRecordData } from './PublicRecord.tsx';

type Certificate = PublicRecordData['certificates'][number];

function Status({ certificate: { status, statusText, statusOn } }: { readonly certificate: Certificate }) {
  if (statusText === null) return <NotHeld />;
  return (
    <>
      <span className={status === 'valid' ? undefined : 'asks'}>{capital(statusText)}</span>
      {statusOn && <span className="second">{t('page.public.since', { day: dayText(statusOn) })}</span>}
    </>
  );
}

function Where({ certificate: { workplace, workplaceName } }: { readonly certificate: Certificate }) {
  if (workplace === null) return t('page.public.no-workplace');
  return (
    <Link to="/workplaces/$id" params={{ id: workplace }}>
      {workplaceName ?? workplace}
    </Link>
  );
}

export function Certificates({ certificates }: { readonly certificates: readonly Certificate[] }) {
  const back = useLocation({ select: ({ href }) => href });
  if (certificates.length === 0) return <p className="quiet">{t('page.public.no-certificates')}</p>;
  return (
    <Table
      cards
      caption={t('page.public.certificates')}
      rows={certificates}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          head: t('page.public.certificate'),
          row: true,
          cell: ({ title, issuer }) => (
            <>
              {capital(sentence(title))}
              {issuer !== null && <span className="second">{issuer}</span>}
            </>
          ),
        },
        { key: 'where', head: t('page.public.where'), cell: (certificate) => <Where certificate={certificate} /> },
        {
          key: 'holder',
          head: t('page.public.holder'),
          cell: ({ holder, holderName }) => (
            <PartyLink party={holder === null ? null : { id: holder, name: holderName }} />
          ),
        },
        {
          key: 'from',
          head: t('page.public.from'),
          sort: ({ from }) => from,
          cell: ({ from }) => <DayText day={from} />,
        },
        {
          key: 'until',
          head: t('page.public.until'),
          sort: ({ until }) => until,
          cell: ({ until }) => <DayText day={until === null ? null : dayBefore(until)} />,
        },
        { key: 'status', head: t('page.public.status'), cell: (certificate) => <Status certificate={certificate} /> },
        actsColumn('Certification', back),
      ]}
    />
  );
}
