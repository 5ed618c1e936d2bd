import type { SuggestMappingMutation } from '../../generated/operations.ts';
import { Answered, type AnswerQuery } from '../../ui/answered.tsx';
import { Notice } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { t } from '../../ui/words.ts';

type Suggested = Extract<SuggestMappingMutation['suggestMapping'], { readonly __typename: 'SuggestedMapping' }>;
type Column = Suggested['columns'][number];

function ColumnTable({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <Table
      caption={t('page.imports.columns')}
      rows={columns}
      rowKey={(column) => column.column}
      columns={[
        { key: 'column', head: t('page.imports.column'), cell: (column) => <bdi>{column.column}</bdi>, row: true },
        {
          key: 'feeds',
          head: t('page.imports.feeds'),
          cell: (column) => column.feeds ?? <span className="quiet">{t('page.imports.not-imported')}</span>,
        },
        {
          key: 'reads',
          head: t('page.imports.line-2'),
          cell: (column) => (
            <>
              <bdi>{column.readsAs ?? column.sample ?? '–'}</bdi>
              {column.readsAs && column.sample && column.readsAs !== column.sample && (
                <span className="small"> {t('page.imports.from-text', { text: column.sample })}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** Each column with the fact it feeds and how line 2 reads; refused columns named with the reason. */
export function Columns({ suggestion }: { readonly suggestion: AnswerQuery<SuggestMappingMutation> }) {
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="columns">
      <h2 id="columns">{t('page.imports.columns')}</h2>
      <Answered query={suggestion} loading={t('page.imports.suggesting')}>
        {({ suggestMapping }) => {
          if (suggestMapping.__typename === 'InvalidInput')
            return <Notice asks>{suggestMapping.problems.map((problem) => problem.text).join(' ')}</Notice>;
          const refused = suggestMapping.columns.filter((column) => column.problem);
          return (
            <>
              <p className="small">{t('page.imports.columns-text')}</p>
              <ColumnTable columns={suggestMapping.columns} />
              {refused.map((column) => (
                <Notice key={column.column}>
                  <strong>{t('page.imports.column-refused', { column: column.column })}</strong> {column.problem}
                </Notice>
              ))}
            </>
          );
        }}
      </Answered>
    </section>
  );
}
