import { Link } from '@tanstack/react-router';
import type { ChainData, MapLink } from '../../charts/chain/chain.ts';
import { linksInOrder, namesOf } from '../../charts/chain/describe.ts';
import { linkText } from '../../charts/chain/measure.ts';
import { LaterMark } from '../../ui/Later.tsx';
import { StrongestSaid } from '../../ui/Mark.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Price } from '../../ui/value.tsx';
import { said, t } from '../../ui/words.ts';

/** The map's twin: every link, drawn one by one or folded. */
export function ChainTwin({
  chain,
  hasAll,
  caption = t('page.chain.twin', { n: chain.links.length }),
}: {
  readonly chain: ChainData;
  /** Hours and debts were read too. */
  readonly hasAll: boolean;
  readonly caption?: string;
}) {
  const name = namesOf(chain);
  const party = (id: string) => (
    <Link to="/organisations/$id" params={{ id }}>
      {name(id)}
    </Link>
  );
  const evidence = (link: MapLink) => (
    <>
      <span className={link.evidence === 'inferred' ? 'inferred' : undefined}>{said(link.evidence)}</span>
      {link.closesLoop && <span className="second">{t('page.chain.closes-loop')}</span>}
    </>
  );
  const measures: readonly Column<MapLink>[] = [
    {
      key: 'hours',
      head: t('page.chain.shows-hours'),
      number: true,
      sort: (link) => Number(link.hours?.least ?? link.hours?.most ?? Number.NaN) || null,
      cell: (link) => linkText([link], 'hours'),
    },
    {
      key: 'debts',
      head: t('page.chain.shows-debts'),
      number: true,
      sort: (link) => link.claimed?.lines,
      cell: (link) => linkText([link], 'debts'),
    },
  ];
  return (
    <div className="sheet-pad">
      <Table
        caption={caption}
        showCaption
        rows={linksInOrder(chain)}
        rowKey={(link) => link.id}
        columns={[
          {
            key: 'buyer',
            head: t('page.chain.from'),
            cell: (link) => party(link.buyer),
            sort: (link) => name(link.buyer),
            row: true,
          },
          {
            key: 'supplier',
            head: t('page.chain.to'),
            cell: (link) => party(link.supplier),
            sort: (link) => name(link.supplier),
          },
          {
            key: 'tier',
            head: t('page.chain.tier'),
            cell: (link) => link.tier,
            sort: (link) => link.tier,
            number: true,
          },
          {
            key: 'what',
            head: t('page.contract.work'),
            sort: (link) => link.what,
            cell: (link) => (
              <>
                <Link to="/contracts/$id" params={{ id: link.id }}>
                  {link.what ?? link.id}
                </Link>
                <LaterMark later={link.later} on={link.on ?? null} />
              </>
            ),
          },
          {
            key: 'price',
            head: t('page.contract.price'),
            number: true,
            sort: (link) => Number((link.unitPrice ?? link.price)?.amount ?? Number.NaN) || null,
            cell: (link) => <Price price={link.unitPrice ?? link.price} unit={link.unitPrice ? link.unit : null} />,
          },
          ...(hasAll ? measures : []),
          { key: 'evidence', head: t('page.chain.evidence'), cell: evidence, sort: (link) => link.evidence },
          {
            key: 'test',
            head: t('page.chain.test'),
            cell: (link) => <StrongestSaid code={link.test} />,
            sort: (link) => link.test,
          },
        ]}
      />
    </div>
  );
}
