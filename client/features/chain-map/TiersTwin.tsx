/** The twin of a map by tiers: every part with counts and sums, and below it every link that is drawn. */
import { sumSentence } from '../../charts/chain/measure.ts';
import { OPENED, partKey } from '../../charts/chain/opened.ts';
import { tierText } from '../../charts/chain/TierBar.tsx';
import { LAST_TIER, type MapPart, type TiersData } from '../../charts/chain/tiers.ts';
import { StrongestSaid } from '../../ui/Mark.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { countText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { ChainTwin } from './ChainTwin.tsx';

function columns(onOpen: (key: string) => void): readonly Column<MapPart>[] {
  const number = (key: 'links' | 'parties' | 'inferred' | 'later' | 'drawn', head: string): Column<MapPart> => ({
    ...{ key, head, number: true, sort: (part) => part[key], cell: (part) => countText(part[key]) },
  });
  const sums = (shows: 'prices' | 'hours' | 'debts', head: string): Column<MapPart> => ({
    ...{ key: shows, head, cell: (part) => sumSentence({ ...part, flagged: 0 }, shows), mid: true },
  });
  return [
    {
      key: 'tier',
      head: t('page.chain.tier'),
      row: true,
      sort: (part) => part.tier,
      cell: ({ tier }) => tierText({ tier, isDeeper: tier === LAST_TIER }),
    },
    {
      key: 'test',
      head: t('page.chain.result'),
      cell: ({ test }) => <StrongestSaid code={test} />,
      sort: ({ test }) => test,
    },
    number('links', t('page.chain.links')),
    number('parties', t('page.chain.companies')),
    number('inferred', t('page.chain.inferred-links')),
    number('later', t('page.later.head')),
    sums('prices', t('page.chain.shows-prices')),
    sums('hours', t('page.chain.shows-hours')),
    sums('debts', t('page.chain.shows-debts')),
    {
      ...number('drawn', t('page.chain.drawn-count')),
      cell: ({ tier, test, drawn, links }) => (
        <>
          {countText(drawn)}{' '}
          {drawn < links && (
            <button type="button" className="button" onClick={() => onOpen(partKey(tier, test))}>
              {t('page.chain.open-part', { n: Math.min(OPENED, links - drawn) })}
            </button>
          )}
        </>
      ),
    },
  ];
}

export function TiersTwin({ data, onOpen }: { readonly data: TiersData; readonly onOpen: (key: string) => void }) {
  return (
    <>
      <div className="sheet-pad">
        <Table
          caption={t('page.chain.parts-twin', { n: data.parts.length })}
          showCaption
          rows={data.parts}
          rowKey={(part) => partKey(part.tier, part.test)}
          columns={columns(onOpen)}
        />
      </div>
      <ChainTwin chain={data.chain} hasAll caption={t('page.chain.drawn-twin', { n: data.chain.links.length })} />
    </>
  );
}
