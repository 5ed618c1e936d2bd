/** Those whom a letter fits, with the kind that fits and how much is missing in it. */
import { Link } from '@tanstack/react-router';
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { articleText, DayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { missingIn, type Offer, type Offers } from './words.ts';

function Open({ offer, claim, chosen }: { readonly offer: Offer; readonly claim: string; readonly chosen: boolean }) {
  return (
    <Link
      to="/claims/$id/letters"
      params={{ id: claim }}
      search={(old: object) => ({ ...old, party: offer.party.id, widen: undefined }) as never}
      aria-current={chosen ? 'true' : undefined}
      resetScroll={false}
      hash="letter"
    >
      {offer.party.name}
    </Link>
  );
}

export function OfferTable({ offers, party }: { readonly offers: Offers; readonly party: string | undefined }) {
  return (
    <div className="sheet sheet-pad">
      <Table
        cards
        caption={t('page.letters.table')}
        rows={offers.letters}
        rowKey={(offer) => offer.party.id}
        columns={[
          {
            key: 'party',
            head: t('page.letters.to'),
            row: true,
            mid: true,
            sort: (offer) => offer.party.name,
            cell: (offer) => <Open offer={offer} claim={offers.claim.id} chosen={offer.party.id === party} />,
          },
          {
            key: 'status',
            head: t('page.letters.status'),
            sort: (offer) => offer.status,
            cell: (offer) => <Said code={offer.status} text={offer.statusText} />,
          },
          {
            key: 'kind',
            head: t('page.letters.kind'),
            mid: true,
            sort: (offer) => offer.kindText,
            cell: (offer) => offer.kindText,
          },
          {
            key: 'under',
            head: t('page.letters.under'),
            mid: true,
            cell: (offer) => offer.articles.map(articleText).join('; '),
          },
          {
            key: 'missing',
            head: t('page.letters.missing'),
            number: true,
            sort: (offer) => missingIn(offer).length,
            cell: (offer) => {
              const n = missingIn(offer).length;
              return <span className={n > 0 ? 'asks' : undefined}>{n}</span>;
            },
          },
          {
            key: 'written',
            head: t('page.letters.written'),
            sort: (offer) => offer.written,
            cell: (offer) =>
              offer.written ? (
                <DayText day={offer.written} />
              ) : (
                <span className="quiet">{t('page.letters.no-claim')}</span>
              ),
          },
        ]}
      />
    </div>
  );
}
