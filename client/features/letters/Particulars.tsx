/** What the letter says, held or missing; what is missing is a blank in it. */
import { Link } from '@tanstack/react-router';
import { Table } from '../../ui/Table.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import { missingIn, type Offer } from './words.ts';

export function Particulars({ offer }: { readonly offer: Offer }) {
  const missing = missingIn(offer).length;
  return (
    <details className="sheet sheet-pad">
      <summary>{t('page.letters.particulars', { held: offer.held, missing })}</summary>
      <Table
        caption={t('page.letters.particulars-table')}
        rows={offer.particulars}
        rowKey={({ key, rule }) => `${rule} ${key}`}
        columns={[
          { key: 'name', head: t('page.letters.particular'), row: true, cell: ({ name }) => capital(name) },
          {
            key: 'value',
            head: t('page.letters.value'),
            wide: true,
            cell: ({ value }) => value ?? <span className="asks">{t('page.letters.blank')}</span>,
          },
          {
            key: 'rule',
            head: t('page.letters.asked-by'),
            cell: ({ rule }) =>
              rule ? (
                <Link to="/law/$id" params={{ id: rule }}>
                  {rule}
                </Link>
              ) : (
                t('page.letters.every')
              ),
          },
        ]}
      />
      {offer.lacking.length > 0 && (
        <div className="stack lacking">
          <h3>{t('page.letters.lacking')}</h3>
          <ul className="lines">
            {offer.lacking.map((fact) => (
              <li key={`${fact.code} ${JSON.stringify(fact.params)}`}>{sentence(fact)}</li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
