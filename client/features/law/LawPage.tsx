import { getRouteApi, Link } from '@tanstack/react-router';
import { RegimesDocument, type RegimesQuery } from '../../generated/operations.ts';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { dayBefore } from '../../ui/days.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { articleText, DayText } from '../../ui/value.tsx';
import { said, spell, t } from '../../ui/words.ts';
import { OpenPoints } from './OpenPoints.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { type LawGroup, lawGroups, lawPlace, placeOptions, placeRows, SURENESS, textReadText } from './view-model.ts';
import './law.css';

const route = getRouteApi('/law');
type Regime = RegimesQuery['regimes'][number];

export function Sure({ regime }: { readonly regime: Pick<Regime, 'verification' | 'confidence' | 'start'> }) {
  return (
    <>
      {t('page.law.sure', { confidence: regime.confidence })}
      <span className="second">{said(regime.verification)}</span>
      {regime.start !== 'exact' && <span className="second asks">{t('page.law.start', { start: regime.start })}</span>}
    </>
  );
}

/** What is known to be missing first, then what there is to know of it. */
export function Open({ regime }: { readonly regime: Pick<Regime, 'openPoints' | 'notes'> }) {
  if (regime.openPoints.length === 0 && !regime.notes) return t('page.law.open-none');
  return (
    <>
      {regime.openPoints.length > 0 && <OpenPoints points={regime.openPoints} />}
      {regime.notes}
    </>
  );
}

function RegimeTable({ caption, regimes }: { readonly caption: string; readonly regimes: readonly Regime[] }) {
  return (
    <Table
      cards={false}
      caption={caption}
      rows={regimes}
      rowKey={(regime) => regime.id}
      columns={[
        {
          key: 'name',
          head: t('page.law.rule'),
          row: true,
          sort: (regime) => regime.name,
          cell: (regime) => (
            <>
              <Link to="/law/$id" params={{ id: regime.id }}>
                {regime.name}
              </Link>
              <span className="second">{articleText(regime.cite)}</span>
            </>
          ),
        },
        {
          key: 'place',
          head: t('page.law.place'),
          cell: (regime) => lawPlace(regime.jurisdiction),
          sort: (regime) => lawPlace(regime.jurisdiction),
        },
        {
          key: 'version',
          head: t('page.law.in-force'),
          sort: (regime) => regime.from,
          cell: (regime) => (
            <>
              <DayText day={regime.from} />
              <span className="second">
                {regime.until ? (
                  <>
                    {t('page.to')} <DayText day={dayBefore(regime.until)} />
                  </>
                ) : (
                  t('page.law.still')
                )}
              </span>
            </>
          ),
        },
        {
          key: 'sure',
          head: t('page.law.how-sure'),
          cell: (regime) => <Sure regime={regime} />,
          sort: (regime) => SURENESS.indexOf(regime.confidence),
        },
        {
          key: 'checked',
          head: t('page.law.checked'),
          cell: (regime) => (
            <>
              <DayText day={regime.checked} />
              <span className="second">{textReadText(regime)}</span>
            </>
          ),
          sort: (regime) => regime.checked,
        },
        {
          key: 'open',
          head: t('page.law.open'),
          wide: true,
          cell: (regime) => <Open regime={regime} />,
        },
      ]}
    />
  );
}

const TITLES = {
  debtors: ['page.law.debtors', 'page.law.debtors.text'],
  models: ['page.law.models', 'page.law.models.text'],
  context: ['page.law.context', 'page.law.context.text'],
} as const;

function Group({ group }: { readonly group: LawGroup }) {
  const [title, text] = TITLES[group.key];
  return (
    <section className="sheet sheet-pad">
      <h2>{t(title)}</h2>
      <p className="small">{t(text)}</p>
      <RegimeTable caption={t(title)} regimes={group.regimes} />
    </section>
  );
}

function Law({ regimes }: { readonly regimes: readonly Regime[] }) {
  const { place } = route.useSearch();
  const navigate = route.useNavigate();
  const groups = lawGroups(regimes, place);
  const places = placeOptions(regimes);
  const countries = placeRows(regimes, undefined).length;
  return (
    <div className="stack">
      <p className="answer">
        {t('page.law.answer', { n: regimes.length, places: countries, words: spell(countries) })}
      </p>
      <p>{t('page.law.not-encoded')}</p>
      <div className="law-filter">
        <SelectField
          id="law-place"
          label={t('page.law.place')}
          value={place ?? ''}
          unknown={false}
          options={[{ value: '', text: t('page.law.every-place') }, ...places]}
          onChange={(value) =>
            void navigate({ search: (old) => changed(old, { place: value }), replace: true, resetScroll: false })
          }
        />
      </div>
      <PlaceTable regimes={regimes} place={place} />
      {groups.length === 0 && <Empty text={t(regimes.length === 0 ? 'page.law.empty' : 'page.law.empty-place')} />}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
  );
}

export function LawPage() {
  const query = useAnswer(RegimesDocument, {});
  return (
    <Page title={t('page.nav.law')}>
      <Answered query={query} loading={t('page.law.loading')}>
        {({ regimes }) => <Law regimes={regimes} />}
      </Answered>
    </Page>
  );
}
