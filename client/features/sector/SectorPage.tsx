/** A sector in a place, year by year: how its prices and its pay came out. */
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { besideText } from '../../../schema/messages/format.ts';
import { saySector } from '../../../schema/messages/render.ts';
import { sayPlace } from '../../../schema/messages/say.ts';
import { describeShares } from '../../charts/shares/describe.ts';
import { SharesChart } from '../../charts/shares/SharesChart.tsx';
import { SectorDocument, type SectorQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { TextField } from '../../ui/Field.tsx';
import { OUTCOME_COLUMNS } from '../../ui/outcomes.ts';
import { Page } from '../../ui/Page.tsx';
import { Table } from '../../ui/Table.tsx';
import { heading, sentence, t } from '../../ui/words.ts';

const route = getRouteApi('/sectors');
type Over = SectorQuery['sectorOverTime'];
type Scope = { readonly sector?: string; readonly place?: string };

function Years({ over, of, scope }: { readonly over: Over; readonly of: 'prices' | 'pay'; readonly scope: Scope }) {
  const test = of === 'prices' ? over.priceTest : over.payTest;
  const years = over.years.map((one) => ({ year: one.year ?? t('page.sector.no-year'), counts: one[of] }));
  const title = t('page.sector.of', { of, test: sentence(test.title) });
  return (
    <section className="sheet sheet-pad stack" aria-labelledby={of}>
      <h2 id={of}>{title}</h2>
      <p>{describeShares(years)}</p>
      <SharesChart years={years} />
      <details>
        <summary>{t('page.sector.table')}</summary>
        <Table
          caption={title}
          rows={years}
          rowKey={({ year }) => year}
          columns={[
            {
              key: 'year',
              head: t('page.sector.year-head'),
              row: true,
              sort: ({ year }) => year,
              cell: ({ year }) => year,
            },
            ...OUTCOME_COLUMNS.map(([key, word]) => ({
              ...{ key, head: heading(word), number: true },
              sort: ({ counts }: (typeof years)[number]) => counts[key],
              cell: ({ counts }: (typeof years)[number]) => counts[key],
            })),
          ]}
        />
      </details>
      <p>
        <Link to="/flags" search={{ test: test.id, ...scope }}>
          {t('page.sector.open')}
        </Link>
      </p>
    </section>
  );
}

/** Asked when it is sent, not at each letter: an answer tests every record. */
function Choose({ scope, onShow }: { readonly scope: Scope; readonly onShow: (scope: Scope) => void }) {
  const [chosen, setChosen] = useState({ sector: scope.sector ?? '', place: scope.place ?? '' });
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        onShow({ sector: chosen.sector.trim(), place: chosen.place.trim().toUpperCase() });
      }}
    >
      <TextField
        label={t('page.sector.sector')}
        hint={t('page.sector.sector-hint')}
        value={chosen.sector}
        onChange={(sector) => setChosen({ ...chosen, sector })}
      />
      <TextField
        label={t('page.sector.place')}
        hint={t('page.sector.place-hint')}
        value={chosen.place}
        onChange={(place) => setChosen({ ...chosen, place })}
      />
      <button type="submit" className="button">
        {t('page.sector.show')}
      </button>
    </form>
  );
}

export function SectorPage() {
  const { sector, place } = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf();
  const query = useAnswer(
    SectorDocument,
    { sector: sector ?? null, place: place ?? null, asOf: asOf ?? null },
    { keep: true },
  );
  const scope = { ...(sector ? { sector } : {}), ...(place ? { place } : {}) };
  const show = (chosen: Scope) =>
    void navigate({ search: (old) => changed(old, chosen), replace: true, resetScroll: false });
  return (
    <Page title={t('page.sector.title')} crumbs={[{ to: '/flags', text: t('page.nav.flags') }]}>
      <div className="stack-wide">
        <Choose key={`${sector} ${place}`} scope={scope} onShow={show} />
        <Answered query={query} loading={t('page.sector.loading')}>
          {({ sectorOverTime }) => (
            <>
              {(sector || place) && (
                <p className="second">{besideText([sector && saySector(sector), place && sayPlace(place)])}</p>
              )}
              <p className="answer">{sentence(sectorOverTime.says)}</p>
              <Years over={sectorOverTime} of="prices" scope={scope} />
              <Years over={sectorOverTime} of="pay" scope={scope} />
              <Downloads
                list="sector"
                id={sector ?? 'all'}
                asOf={asOf}
                given={{ place }}
                what={t('page.sector.title')}
              />
            </>
          )}
        </Answered>
      </div>
    </Page>
  );
}
