/** A row for each column of the file: what stands in it, which fact it feeds, and what its first lines read as. */
import { besideText } from '../../../../schema/messages/format.ts';
import type { MappingFactsQuery } from '../../../generated/operations.ts';
import { takeFocus } from '../../../ui/focus.ts';
import { Notice } from '../../../ui/states.tsx';
import { countText } from '../../../ui/value.tsx';
import { t } from '../../../ui/words.ts';
import { type Fed, fedBy } from './choices.ts';
import { FactCell } from './FactCell.tsx';
import type { Change } from './FactOptions.tsx';
import { LeftOut } from './LeftOut.tsx';
import { isAt, type Outline, withoutFeed } from './outline.ts';
import { readingUnder, type ShownReading } from './reading.ts';
import type { Read } from './useMapping.ts';

type Column = Read['columns'][number];
type Facts = MappingFactsQuery['mappingFacts'];

export interface ColumnTableProps {
  /** Takes the focus when it comes back from a dry run. */
  readonly focused?: boolean;
  readonly read: Read;
  readonly outline: Outline;
  readonly facts: Facts;
  /** Columns whose numbers read two ways, and nobody has said which. */
  readonly open: readonly string[];
  readonly onChange: Change;
}

export type CellProps = ColumnTableProps & { readonly column: Column };

function Line({ line, text, from, asks, remedy }: ShownReading) {
  return (
    <li>
      <span className="small quiet">{t('page.mapping.line', { line })}</span>{' '}
      {asks ? (
        <>
          {from && <bdi className="found found-mend">{from}</bdi>} <span className="asks">{text}</span>
          {remedy && <span className="second small">{remedy}</span>}
        </>
      ) : (
        <>
          <bdi>{text}</bdi>
          {from && <span className="small quiet"> {t('page.imports.from-text', { text: from })}</span>}
        </>
      )}
    </li>
  );
}

/** Line 2 first, then the two after it, then the first that cannot be read, if it is none of these. */
function Reading({ column, outline, facts, read, fed }: CellProps & { readonly fed: Fed }) {
  const held = column.readings.find((reading) => isAt(reading, fed));
  if (held === undefined) return null;
  const shown = (reading: (typeof held.lines)[number], cell: string | null) =>
    readingUnder(reading, { outline, kinds: facts.kinds, at: fed, cell });
  const [first, ...others] = held.lines;
  const { fails } = held;
  return (
    <div className="reading">
      <ul>
        {first && <Line {...shown(first, column.first ?? null)} />}
        {fails && fails.line !== first?.line && <Line {...shown(fails, null)} />}
      </ul>
      {held.failing > 0 && (
        <span className="second small asks">
          {t('page.mapping.failing', { n: held.failing, of: countText(read.rows), rows: read.rows })}
        </span>
      )}
      {others.length > 0 && (
        <details>
          <summary className="small">{t('page.mapping.further-lines', { n: others.length })}</summary>
          <ul>
            {others.map((reading) => (
              <Line key={reading.line} {...shown(reading, null)} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ColumnRow(props: CellProps) {
  const { column, outline } = props;
  const fed = fedBy(outline, column.column);
  const others = column.samples.filter((sample) => sample !== column.first).slice(0, 2);
  return (
    <tr>
      <th scope="row">
        <bdi>{column.column}</bdi>
        {others.length > 0 && (
          <span className="second small samples">
            <bdi>{others.join(' · ')}</bdi>
          </span>
        )}
      </th>
      <td>
        <FactCell {...props} />
      </td>
      <td>
        {fed.map((one) => (
          <Reading key={`${one.record}.${one.property}`} {...props} fed={one} />
        ))}
        {fed.every((one) => !column.readings.some((reading) => isAt(reading, one))) && (
          <span className="quiet">{column.first ? <bdi>{column.first}</bdi> : t('page.imports.nothing')}</span>
        )}
      </td>
    </tr>
  );
}

/** A mapping that was made elsewhere may read it all the same: then that is to be taken out. */
function Refused({ column: { column, refused: why }, outline, onChange }: CellProps) {
  const fed = fedBy(outline, column);
  return (
    <Notice asks={fed.length > 0}>
      <p>
        <strong>{t('page.imports.column-refused', { column })}</strong> {t('page.mapping.refused', { why })}
      </p>
      {fed.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => onChange(fed.reduce((next, place) => withoutFeed(next, place), outline))}
        >
          {t('page.mapping.stop-reading', { column })}
        </button>
      )}
    </Notice>
  );
}

/** Their facts are given to other columns, or taken out: else no row of the file can be read. */
function Missing({ read, outline, onChange }: ColumnTableProps) {
  if (read.missing.length === 0) return null;
  const fed = read.missing.flatMap((column) => fedBy(outline, column));
  return (
    <Notice asks>
      <p>{t('page.mapping.missing', { n: read.missing.length, columns: besideText(read.missing) })}</p>
      {fed.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => onChange(fed.reduce((next, place) => withoutFeed(next, place), outline))}
        >
          {t('page.mapping.stop-missing')}
        </button>
      )}
    </Notice>
  );
}

export function ColumnTable(props: ColumnTableProps) {
  const { read } = props;
  const refused = read.columns.filter((column) => column.refused);
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="columns">
      <h2 id="columns" tabIndex={-1} ref={props.focused ? takeFocus : undefined}>
        {t('page.imports.columns')}
      </h2>
      <Missing {...props} />
      <LeftOut {...props} />
      <table className="table column-table">
        <caption className="unseen">{t('page.imports.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.imports.column')}</th>
            <th scope="col">{t('page.imports.feeds')}</th>
            <th scope="col">{t('page.imports.line-2')}</th>
          </tr>
        </thead>
        <tbody>
          {read.columns
            .filter((column) => !column.refused)
            .map((column) => (
              <ColumnRow key={column.column} {...props} column={column} />
            ))}
        </tbody>
      </table>
      {refused.map((column) => (
        <Refused key={column.column} {...props} column={column} />
      ))}
    </section>
  );
}
