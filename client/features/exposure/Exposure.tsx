/** What a buyer may have to answer for: apart from what the law of a place leaves with the workers, and from what is not known. */
import { Link } from '@tanstack/react-router';
import { ExposureDocument, type ExposureQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { LaterMark } from '../../ui/Later.tsx';
import { PartyLink } from '../../ui/partyLink.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { articleText, placeText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';

type Found = NonNullable<ExposureQuery['exposure']>;
type Row = Found['contracts'][number];

const GROUPS = [
  ['exposed', ['owes', 'may_owe']],
  ['open', ['cannot_tell', 'law_not_held']],
  ['workers', ['no_debtor']],
] as const;

function law({ rows }: Row) {
  const [first] = rows;
  if (!first || first.status === 'does_not_owe') return t('page.exposure.no-article');
  return (
    <>
      {articleText(first.article)}
      <span className="second">{sentence(first.reason)}</span>
      {first.missing.map((fact) => (
        <span key={fact.code} className="second asks">
          {sentence(fact)}
        </span>
      ))}
    </>
  );
}

/** Each kind of debt with from how much to how much, and what is not known of it. */
function debts({ debts: owed }: Row) {
  return (
    <ul className="bare">
      {owed.map(({ debt, text, missing }) => (
        <li key={debt}>
          {text}
          {missing.map((fact) => (
            <span key={fact.code} className="second asks">
              {sentence(fact)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'contract',
    head: t('page.exposure.contract'),
    row: true,
    cell: ({ contract, number, later, on }) => (
      <>
        <Link to="/contracts/$id" params={{ id: contract }}>
          {number ?? contract}
        </Link>
        <LaterMark later={later} on={on} />
      </>
    ),
  },
  {
    key: 'supplier',
    head: t('page.exposure.supplier'),
    cell: ({ supplier, place }) => (
      <>
        <PartyLink party={supplier} />
        <span className="second">{place ? (placeText(place) ?? place) : t('page.not-held')}</span>
      </>
    ),
  },
  {
    key: 'shortfall',
    head: t('page.exposure.shortfall'),
    number: true,
    cell: ({ shortText }) => shortText ?? t('page.exposure.not-known'),
  },
];
const LAW: readonly Column<Row>[] = [
  { key: 'state', head: t('page.exposure.state'), cell: ({ stateText }) => stateText },
  { key: 'law', head: t('page.exposure.law'), wide: true, cell: law },
];
const DEBTS: Column<Row> = { key: 'debts', head: t('page.exposure.debts'), wide: true, cell: debts };

function Shown({ found }: { readonly found: Found }) {
  const { head, contracts, sums, leftOut } = found;
  return (
    <>
      {head.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sums.map(({ text }) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
      {GROUPS.map(([name, states]) => {
        const rows = contracts.filter(({ state }) => (states as readonly string[]).includes(state));
        if (rows.length === 0) return null;
        return (
          <div key={name} className="stack">
            <h3>{t(`page.exposure.group.${name}`)}</h3>
            <p className="hint">{t(`page.exposure.text.${name}`)}</p>
            <Table
              caption={t(`page.exposure.group.${name}`)}
              rows={rows}
              rowKey={({ contract }) => contract}
              columns={
                name === 'exposed' ? [...COLUMNS, DEBTS, ...LAW] : name === 'open' ? [...COLUMNS, ...LAW] : COLUMNS
              }
            />
          </div>
        );
      })}
      {leftOut > 0 && <p>{t('page.exposure.left-out', { n: leftOut })}</p>}
      <p className="hint">{t('page.exposure.supposed')}</p>
    </>
  );
}

export function Exposure({ organisation }: { readonly organisation: string }) {
  const asOf = useAsOf();
  const query = useAnswer(ExposureDocument, { organisation, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="exposure">
      <h2 id="exposure">{t('page.exposure.title')}</h2>
      <Answered query={query} loading={t('page.exposure.loading')}>
        {({ exposure }) =>
          exposure ? (
            <>
              <Shown found={exposure} />
              <Downloads list="exposure" id={organisation} asOf={asOf} what={t('page.exposure.title')} />
            </>
          ) : (
            <p>{t('page.not-held')}</p>
          )
        }
      </Answered>
    </section>
  );
}
