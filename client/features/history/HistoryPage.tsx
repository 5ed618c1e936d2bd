import { getRouteApi, Link } from '@tanstack/react-router';
import { EntryKindsDocument, RecordHistoryDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { useKnown } from '../../ui/known.ts';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { SourcePhoto } from '../../ui/SourcePhoto.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { InstantText } from '../../ui/value.tsx';
import { capital, spell, t } from '../../ui/words.ts';
import { AddParts } from '../entry/AddParts.tsx';
import { hasScreen, RecordLink } from '../entry/RecordLink.tsx';
import {
  countsOf,
  type History,
  heldText,
  importOf,
  type PropertyHistory,
  parted,
  type SaidOnce,
  type SaidValue,
  sourceText,
} from './view-model.ts';
import './history.css';

const route = getRouteApi('/history/$id');

function Source({ value }: { readonly value: SaidValue }) {
  const { id, again } = importOf(value);
  return (
    <>
      <bdi>{value.document}</bdi>
      <span className="second">{sourceText(value)}</span>
      {value.file && <SourcePhoto file={value.file} title={value.document} />}
      <span className="second">
        <Link to="/imports/$id" params={{ id }}>
          {t(again ? 'page.history.import-undone' : 'page.history.import')}
        </Link>
      </span>
    </>
  );
}

function Learned({ value }: { readonly value: SaidValue }) {
  return (
    <>
      <InstantText at={value.recordedFrom} />
      {value.recordedUntil && (
        <span className="second">
          {t('page.history.until')} <InstantText at={value.recordedUntil} />
        </span>
      )}
    </>
  );
}

function Value({ value }: { readonly value: SaidValue }) {
  return (
    <>
      <span className={value.shown ? undefined : 'history-past'}>
        <bdi>{value.text}</bdi>
      </span>
      <span className="second">
        {value.shown ? t('page.history.shown') : t('page.history.state', { state: value.state })}
      </span>
    </>
  );
}

/** Source, days and learning of a row, whatever leads it. */
function columnsOf<Row>(of: (row: Row) => SaidValue): readonly Column<Row>[] {
  return [
    { key: 'source', head: t('page.history.source'), wide: true, cell: (row) => <Source value={of(row)} /> },
    { key: 'held', head: t('page.history.held'), mid: true, cell: (row) => heldText(of(row)) },
    { key: 'learned', head: t('page.history.learned'), mid: true, cell: (row) => <Learned value={of(row)} /> },
  ];
}

function OneProperty({ property }: { readonly property: PropertyHistory }) {
  return (
    <section className="sheet sheet-pad stack">
      <div>
        <h2>{property.label}</h2>
        <p className="small">{property.rule.text}</p>
      </div>
      <Table
        cards
        caption={t('page.history.table', { label: property.label })}
        rows={property.values}
        rowKey={(value) => `${value.import} ${value.recordedFrom} ${value.document} ${value.line} ${value.text}`}
        columns={[
          {
            key: 'value',
            head: t('page.history.value'),
            row: true,
            mid: true,
            cell: (value) => <Value value={value} />,
          },
          ...columnsOf<SaidValue>((value) => value),
        ]}
      />
    </section>
  );
}

function SaidOnceTable({ rows }: { readonly rows: readonly SaidOnce[] }) {
  return (
    <section className="sheet sheet-pad stack">
      <h2>{t('page.history.once')}</h2>
      <Table
        cards
        caption={t('page.history.once')}
        rows={rows}
        rowKey={({ property }) => `${property.kind} ${property.name}`}
        columns={[
          { key: 'fact', head: t('page.history.fact'), row: true, cell: ({ property }) => property.label },
          { key: 'value', head: t('page.history.value'), mid: true, cell: ({ value }) => <Value value={value} /> },
          ...columnsOf<SaidOnce>(({ value }) => value),
        ]}
      />
    </section>
  );
}

/** A record of which there is a form can be corrected from here: not every kind has a screen of its own. */
function Correct({ kind, id }: { readonly kind: string; readonly id: string }) {
  const forms = useAnswer(EntryKindsDocument, {});
  const known = useKnown();
  if (known !== undefined || !forms.data?.entryKinds.some((form) => form.kind === kind)) return null;
  // A claim that was entered here is corrected as one form.
  const shared = { className: 'button', children: t('page.entry.action.correct') };
  if (kind === 'Claim') return <Link to="/claims/$id/edit" params={{ id }} {...shared} />;
  return (
    <Link className="button" to="/enter/$kind/$id" params={{ kind, id }}>
      {t('page.entry.action.correct')}
    </Link>
  );
}

function Screen({ history }: { readonly history: History }) {
  const { facts, disputed, said } = countsOf(history);
  const { often, once } = parted(history);
  return (
    <Page
      title={t('page.history.title', { label: history.label })}
      here={t('page.history.link')}
      crumbs={[{ to: '/chains', text: t('page.nav.chains') }]}
      actions={
        <>
          <Correct kind={history.kind} id={history.id} />
          <AddParts kind={history.kind} id={history.id} />
        </>
      }
      second={
        hasScreen(history.kind) && (
          <RecordLink kind={history.kind} id={history.id}>
            {t('page.entry.back')}
          </RecordLink>
        )
      }
    >
      <div className="stack-wide">
        <p className="answer">
          {capital(
            t('page.history.answer', {
              facts,
              factsWords: spell(facts),
              disputed,
              disputedWords: spell(disputed),
              said,
            }),
          )}
        </p>
        <div className="stack">
          {often.map((property) => (
            <OneProperty key={`${property.kind} ${property.name}`} property={property} />
          ))}
          {once.length > 0 && <SaidOnceTable rows={once} />}
        </div>
      </div>
    </Page>
  );
}

/** Who said so, since when, and when we learned it. */
export function HistoryPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(RecordHistoryDocument, { id, asOf: asOf ?? null }, { keep: true });
  return (
    <Answered query={query} loading={t('page.history.loading')} title={t('page.history.link')}>
      {({ history }) =>
        history ? <Screen history={history} /> : <NotHeldPage what={t('page.history.record')} id={id} />
      }
    </Answered>
  );
}
