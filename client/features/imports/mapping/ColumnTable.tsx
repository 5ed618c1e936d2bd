/** A row for each column of the file: what stands in it, which fact it feeds, and what its first lines read as. */
import { useId, useMemo, useState } from 'react';
import type { MappingFactsQuery } from '../../../generated/operations.ts';
import { dayBefore } from '../../../ui/days.ts';
import { Notice } from '../../../ui/states.tsx';
import { countText } from '../../../ui/value.tsx';
import { t } from '../../../ui/words.ts';
import { type Fed, factChoices, fedBy, keyOnly, placeLabel } from './choices.ts';
import { FactOptions } from './FactOptions.tsx';
import { FactPicker } from './FactPicker.tsx';
import {
  choose,
  factOf,
  isAt,
  kindOf,
  type Likely,
  type Outline,
  optionsOf,
  withoutFeed,
  withPseudonym,
} from './outline.ts';
import { shownReading } from './reading.ts';
import type { Read } from './useMapping.ts';

type Column = Read['columns'][number];
type Facts = MappingFactsQuery['mappingFacts'];

export interface ColumnTableProps {
  readonly read: Read;
  readonly outline: Outline;
  readonly facts: Facts;
  readonly onChange: (outline: Outline) => void;
}

type CellProps = ColumnTableProps & { readonly column: Column };

function Line({ line, text, from, asks, remedy }: ReturnType<typeof shownReading>) {
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
  const type = factOf(facts.kinds, kindOf(outline, fed.record), fed.property)?.type ?? 'text';
  const feed = outline.feeds.find((one) => isAt(one, fed));
  const isLast = feed !== undefined && optionsOf(feed).lastDay === true;
  const shown = (reading: (typeof held.lines)[number], cell: string | null) =>
    // Kept is the first day no longer covered; said is the day that the cell names.
    shownReading(
      isLast && typeof reading.value === 'string' ? { ...reading, value: dayBefore(reading.value) } : reading,
      type,
      cell,
    );
  const [first, ...others] = held.lines;
  const { fails } = held;
  const isAmong = held.lines.some(({ line }) => line === fails?.line);
  return (
    <div className="reading">
      <ul>
        {first && <Line {...shown(first, column.first ?? null)} />}
        {fails && !isAmong && <Line {...shown(fails, null)} />}
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

function Faults({ column, read, id }: { readonly column: string; readonly read: Read; readonly id: string }) {
  const mine = read.faults.filter(({ columns }) => columns.includes(column));
  if (mine.length === 0) return null;
  return (
    <p id={id} className="field-error">
      {mine.map(({ field, reason, example }) => (
        <span key={`${field} ${reason}`} className="second">
          {t('page.mapping.fault', { reason, example })}
        </span>
      ))}
    </p>
  );
}

/** One picker for each fact that the column feeds, and one more where another is asked for. */
function FactCell(props: CellProps) {
  const { column, outline, facts, read, onChange } = props;
  const id = useId();
  const [more, setMore] = useState(false);
  const choices = useMemo(() => factChoices(outline, facts.kinds), [outline, facts]);
  const fed = fedBy(outline, column.column);
  const slots: readonly (Fed | undefined)[] = more || fed.length === 0 ? [...fed, undefined] : fed;
  const kept = read.kept.filter(({ columns }) => columns.includes(column.column));
  return (
    <div className="stack-tight">
      {slots.map((slot, nth) => {
        const feed = slot && outline.feeds.find((one) => isAt(one, slot));
        const fact = slot && factOf(facts.kinds, kindOf(outline, slot.record), slot.property);
        return (
          <div key={slot === undefined ? 'next' : `${slot.record}.${slot.property}`} className="fact-slot">
            <FactPicker
              id={`${id}-${nth}`}
              label={t('page.mapping.fact-of', { column: column.column, nth: nth + 1 })}
              value={slot === undefined ? '' : placeLabel(outline, facts.kinds, slot)}
              choices={choices}
              describedBy={`${id}-faults`}
              onPick={(choice) => {
                setMore(false);
                if (choice === undefined) return slot && onChange(withoutFeed(outline, slot));
                const likely = (column.likely ?? {}) as Likely;
                onChange(
                  choose(outline, facts.kinds, { column: column.column, target: choice.target, likely, instead: slot }),
                );
              }}
            />
            {feed && fact && (
              <FactOptions
                outline={outline}
                facts={facts}
                fact={fact}
                feed={feed}
                columns={read.columns.map((one) => one.column)}
                samples={column.samples}
                onChange={onChange}
              />
            )}
          </div>
        );
      })}
      <Faults id={`${id}-faults`} column={column.column} read={read} />
      {keyOnly(outline, column.column) && <span className="second small">{t('page.mapping.key-only')}</span>}
      {kept.map(({ path }) => (
        <span key={path} className="second small">
          {t('page.mapping.kept-reads', { path })}
        </span>
      ))}
      <div className="row">
        {fed.length > 0 && !more && (
          <button type="button" className="text-button small" onClick={() => setMore(true)}>
            {t('page.mapping.another-fact')}{' '}
            <span className="unseen">{t('page.mapping.of-column', { column: column.column })}</span>
          </button>
        )}
        <label className="check small">
          <input
            type="checkbox"
            checked={outline.pseudonyms.includes(column.column)}
            onChange={(event) => onChange(withPseudonym(outline, column.column, event.target.checked))}
          />
          {t('page.mapping.holds-names')}{' '}
          <span className="unseen">{t('page.mapping.of-column', { column: column.column })}</span>
        </label>
      </div>
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
        {fed.length === 0 && (
          <span className="quiet">{column.first ? <bdi>{column.first}</bdi> : t('page.imports.nothing')}</span>
        )}
      </td>
    </tr>
  );
}

export function ColumnTable(props: ColumnTableProps) {
  const { read } = props;
  const refused = read.columns.filter((column) => column.refused);
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="columns">
      <h2 id="columns">{t('page.imports.columns')}</h2>
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
      {refused.map(({ column, refused: why }) => (
        <Notice key={column}>
          <strong>{t('page.imports.column-refused', { column })}</strong> {t('page.mapping.refused', { why })}
        </Notice>
      ))}
    </section>
  );
}
