/** One list beside what is recorded: what was observed or looked for first, and all else as not known. */
import { besideText } from '../../../schema/messages/format.ts';
import { Table } from '../../ui/Table.tsx';
import { dayText } from '../../ui/value.tsx';
import { capital, said, sentence, t } from '../../ui/words.ts';
import { type EvidenceBook, isTold, type ListData } from './indicators.ts';
import { RestsOn } from './RestsOn.tsx';

type Row = ListData['rows'][number];

function stateOf({ stateText, strength }: Row): string {
  return capital(besideText([stateText, strength && said(strength)]));
}

function Told({ row, book }: { readonly row: Row; readonly book: EvidenceBook }) {
  return (
    <>
      <RestsOn ids={row.seen} book={book} />
      {row.seen.length > 0 && row.notFound.length > 0 && <p>{t('page.indicators.not-found')}</p>}
      <RestsOn ids={row.notFound} book={book} />
    </>
  );
}

function Dimensions({ list }: { readonly list: ListData }) {
  if (list.dimensions.length === 0) return null;
  return (
    <Table
      caption={t('page.indicators.dimensions', { title: sentence(list.title) })}
      showCaption
      rows={list.dimensions}
      rowKey={({ code }) => code}
      columns={[
        { key: 'dimension', head: t('page.indicators.dimension'), row: true, cell: ({ name }) => sentence(name) },
        { key: 'state', head: t('page.indicators.state'), cell: ({ stateText }) => capital(stateText) },
        {
          key: 'steps',
          head: t('page.indicators.steps'),
          wide: true,
          cell: ({ steps }) => steps.map(sentence).join(' '),
        },
      ]}
    />
  );
}

export function Checklist({ list, book }: { readonly list: ListData; readonly book: EvidenceBook }) {
  const told = list.rows.filter(isTold);
  const others = list.rows.filter((row) => !isTold(row));
  const never = others.filter(({ state }) => state === 'not_recorded').length;
  const { dated, citation } = list;
  const looked = list.checked ? { checked: dayText(list.checked) } : {};
  return (
    <section className="sheet sheet-pad stack" aria-labelledby={`list-${list.id}`}>
      <h3 id={`list-${list.id}`}>{sentence(list.title)}</h3>
      <p className="hint">{t('page.indicators.dated', { dated, citation, ...looked })}</p>
      {list.notes.map((note) => (
        <p className="hint" key={note.code}>
          {sentence(note)}
        </p>
      ))}
      {told.length === 0 ? (
        <p className="quiet">{t('page.indicators.none')}</p>
      ) : (
        <Table
          caption={sentence(list.title)}
          rows={told}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', head: t('page.indicators.indicator'), row: true, cell: ({ name }) => sentence(name) },
            { key: 'state', head: t('page.indicators.state'), cell: stateOf },
            {
              key: 'rests',
              head: t('page.indicators.rests-on'),
              cell: (row) => <Told row={row} book={book} />,
            },
          ]}
        />
      )}
      <Dimensions list={list} />
      <details>
        <summary>{t('page.indicators.unknown', { n: others.length - never, never })}</summary>
        <ul>
          {others.map((row) => (
            <li key={row.code}>
              {sentence(row.name)} <span className="quiet">{stateOf(row)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
