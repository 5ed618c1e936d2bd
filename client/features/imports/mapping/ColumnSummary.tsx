/** Beside a dry run: each column with the fact it feeds and its reading of line 2. */

import { besideText } from '../../../../schema/messages/format.ts';
import type { MappingFactsQuery } from '../../../generated/operations.ts';
import { Table } from '../../../ui/Table.tsx';
import { t } from '../../../ui/words.ts';
import { fedBy, keyOnly, placeLabel, readBeside } from './choices.ts';
import { LeftOut } from './LeftOut.tsx';
import { factOf, isAt, type Kinds, kindOf, type Outline } from './outline.ts';
import { readingUnder, valueText } from './reading.ts';
import type { Read } from './useMapping.ts';

interface SummaryProps {
  readonly read: Read;
  readonly outline: Outline;
  readonly facts: MappingFactsQuery['mappingFacts'];
}

type Column = Read['columns'][number];

function readsAs(column: Column, { outline, facts }: SummaryProps): string {
  const [fed] = fedBy(outline, column.column);
  const first = column.readings.find((reading) => fed !== undefined && isAt(reading, fed))?.lines[0];
  if (fed === undefined || first === undefined) return column.first ?? '–';
  return readingUnder(first, { outline, kinds: facts.kinds, at: fed, cell: column.first ?? null }).text;
}

/** What becomes of a column that feeds no fact of its own. */
function unfedText(outline: Outline, column: string): string {
  const beside = readBeside(outline, column);
  if (beside.length > 0) return t('page.mapping.read-beside', { columns: besideText(beside) });
  return keyOnly(outline, column) ? t('page.mapping.key-only') : t('page.imports.not-imported');
}

function constantText(outline: Outline, kinds: Kinds, one: Outline['constants'][number]): string {
  const type = factOf(kinds, kindOf(outline, one.record), one.property)?.type ?? 'text';
  return t('page.mapping.constant', { fact: placeLabel(outline, kinds, one), value: valueText(one.value, type) });
}

export function ColumnSummary(props: SummaryProps) {
  const { read, outline, facts } = props;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="columns">
      <h2 id="columns">{t('page.imports.columns')}</h2>
      <LeftOut read={read} outline={outline} />
      <Table
        caption={t('page.imports.columns')}
        rows={read.columns}
        rowKey={({ column }) => column}
        columns={[
          { key: 'column', head: t('page.imports.column'), cell: ({ column }) => <bdi>{column}</bdi>, row: true },
          {
            key: 'feeds',
            head: t('page.imports.feeds'),
            cell: ({ column, refused }) => {
              const fed = fedBy(outline, column).map((one) => placeLabel(outline, facts.kinds, one));
              if (fed.length > 0) return fed.join(', ');
              return (
                <span className="quiet">{refused ? t('page.mapping.never-stored') : unfedText(outline, column)}</span>
              );
            },
          },
          { key: 'reads', head: t('page.imports.line-2'), cell: (column) => <bdi>{readsAs(column, props)}</bdi> },
        ]}
      />
      {outline.constants.length > 0 && (
        <>
          <h3>{t('page.mapping.constant-value')}</h3>
          <ul>
            {outline.constants.map((one) => (
              <li key={`${one.record} ${one.property}`}>{constantText(outline, facts.kinds, one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
