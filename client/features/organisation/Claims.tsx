/** The claims that reach this party: what the trace of each says of it, and the way there. */
import { Link } from '@tanstack/react-router';
import { OrganisationClaimsDocument, type OrganisationClaimsQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { articleText, Money } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';

type Claims = NonNullable<OrganisationClaimsQuery['organisation']>['claims'];
type Claim = Claims['claims'][number];

/** Each rule with its own amount: they may be for the same money. */
function Amounts({ rows }: Pick<Claim, 'rows'>) {
  return rows.map((row) => (
    <div key={`${row.article} ${row.amount?.amount}`}>
      {row.amount ? <Money value={row.amount} /> : capital(t('page.amount-not-known'))}{' '}
      <span className="small">{articleText(row.article)}</span>
    </div>
  ));
}

function Found({ found }: { readonly found: Claims }) {
  const { claims, read, held } = found;
  return (
    <>
      {claims.length === 0 ? (
        <p className="quiet">{t('page.organisation.claims.none', { read })}</p>
      ) : (
        <Table
          cards
          caption={t('page.organisation.claims')}
          rows={claims}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'claim',
              head: t('page.claims.claim'),
              row: true,
              wide: true,
              cell: ({ id, title, number }) => (
                <>
                  <Link to="/claims/$id" params={{ id }}>
                    {title}
                  </Link>
                  {number && <span className="second">{number}</span>}
                </>
              ),
            },
            {
              key: 'status',
              head: t('page.trace.head.facts'),
              mid: true,
              cell: ({ rows: [row] }) => row && <Said code={row.status} text={capital(row.statusText)} />,
            },
            {
              key: 'amount',
              head: t('page.trace.head.asked'),
              mid: true,
              cell: ({ rows }) => <Amounts rows={rows} />,
            },
          ]}
        />
      )}
      {read < held && <p className="small table-foot">{t('page.organisation.claims.cut', { read, held })}</p>}
    </>
  );
}

/** Asked once for the answer above and the table below. */
export function useClaims(organisation: string) {
  const asOf = useAsOf();
  return useAnswer(OrganisationClaimsDocument, { id: organisation, asOf: asOf ?? null }, { keep: true });
}

export function Claims({ organisation }: { readonly organisation: string }) {
  const query = useClaims(organisation);
  return (
    <section className="sheet sheet-pad">
      <h2>{t('page.organisation.claims')}</h2>
      <Answered query={query} loading={t('page.organisation.claims.loading')}>
        {({ organisation: held }) => (held ? <Found found={held.claims} /> : null)}
      </Answered>
    </section>
  );
}
