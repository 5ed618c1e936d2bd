import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { besideText, listText } from '../../../schema/messages/format.ts';
import { EnterRecordsDocument, type EntryOutcomeFragment } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { DayOrder as DayOrderField } from '../../ui/DayOrder.tsx';
import { Field } from '../../ui/Field.tsx';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import type { DayOrder } from '../../ui/paste.ts';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { controlId, errorsOf, type Form, type FormState, sourceInput } from './form.ts';
import {
  cellReader,
  dayCells,
  entriesOf,
  keyOf,
  leftOver,
  namesIn,
  type PastedTable,
  type PickedNames,
  readTable,
} from './paste.ts';
import { Saved } from './Saved.tsx';
import { useDraft } from './useDraft.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Shown {
  readonly table: PastedTable;
  readonly order: DayOrder | undefined;
  readonly answer: EntryOutcomeFragment;
}

/** A day in words, a number in the one way it is taken, so that nobody has to guess how it was read. */
function cellTexts({ table, order }: Shown): (cell: string, at: number) => string {
  const read = cellReader(table, order);
  return (cell, at) => {
    const text = read(cell, at);
    return table.columns[at]?.input === 'day' && DAY.test(text) ? dayText(text) : text;
  };
}

function Preview(shown: Shown) {
  const { table, answer } = shown;
  const cellText = cellTexts(shown);
  const rows = table.rows.map((cells, at) => ({
    ...{ at, cells, line: table.lines[at] ?? at + 1 },
    problems: answer.rows[at]?.problems ?? [],
  }));
  const labelled = ({ field, text }: (typeof rows)[number]['problems'][number]) => {
    const label = table.columns.find((column) => column?.name === field)?.label;
    return label === undefined ? text : t('page.paste.problem-of', { column: label, text });
  };
  return (
    <Table
      caption={t('page.entry.paste.preview')}
      rows={rows}
      rowKey={(row) => String(row.at)}
      columns={[
        { key: 'row', head: t('page.entry.paste.row'), row: true, cell: (row) => row.line },
        {
          key: 'cells',
          head: t('page.entry.paste.read-as'),
          wide: true,
          cell: (row) =>
            row.cells
              .map((cell, at) => [table.columns[at]?.label, cell, cellText(cell, at)] as const)
              .flatMap(([label, cell, read]) => (label === undefined || cell === '' ? [] : [`${label}: ${read}`]))
              .join('; '),
        },
        {
          key: 'problems',
          head: t('page.entry.paste.problems'),
          wide: true,
          cell: (row) =>
            row.problems.length === 0 ? (
              t('page.entry.paste.good')
            ) : (
              <span className="asks">{row.problems.map(labelled).join(' ')}</span>
            ),
        },
      ]}
    />
  );
}

interface Typed {
  readonly text: string;
  readonly picked: PickedNames;
  readonly dayOrder?: DayOrder | undefined;
}

const NOTHING: Typed = { text: '', picked: {} };

/** Rows of a spreadsheet: read first, with the problems of each; the good ones are saved, the others stay to be mended. */
export function PasteTable({ form, state }: { readonly form: Form; readonly state: FormState }) {
  const { typed, change, drop } = useDraft<Typed>(`${form.kind}.paste`, NOTHING);
  const [wasOpen] = useState(typed.text !== '');
  const { text, picked, dayOrder } = typed;
  const [shown, setShown] = useState<Shown>();
  const [kept, setKept] = useState<{ n: number; import: string }>();
  const queries = useQueryClient();
  const table = readTable(form, text);
  const send = useWrite({
    mutationFn: (dryRun: boolean) =>
      ask(EnterRecordsDocument, {
        entries: entriesOf(form, state, table, picked, dayOrder),
        source: sourceInput(state.source),
        dryRun,
      }),
    onSuccess: async ({ enterRecords: answer }, dryRun) => {
      setShown({ table, order: dayOrder, answer });
      if (dryRun || answer.import == null) return;
      setKept({ n: answer.saved.length, import: answer.import });
      const left = leftOver(table, (at) => answer.rows[at]?.problems.length === 0);
      if (left === '') drop();
      else change({ text: left });
      const rows = answer.rows.filter(({ problems }) => problems.length > 0);
      setShown(
        rows.length === 0 ? undefined : { table: readTable(form, left), order: dayOrder, answer: { ...answer, rows } },
      );
      await queries.invalidateQueries();
    },
  });
  const paste = (next: string) => {
    change({ text: next });
    setShown(undefined);
    setKept(undefined);
  };
  const good = shown?.answer.rows.filter(({ problems }) => problems.length === 0).length ?? 0;
  const order = besideText(form.fields.map(({ label }) => label));
  const names = namesIn(table);
  const ofSource = shown === undefined ? undefined : errorsOf(shown.answer);
  const sourceError = ofSource?.['source.document'] ?? ofSource?.['source.on'];
  return (
    <details className="entry-paste" open={wasOpen}>
      <summary>{t('page.entry.paste')}</summary>
      <div className="stack entry-more">
        <Field label={t('page.form.paste.label')} hint={t('page.entry.paste.hint', { order })} id={controlId('paste')}>
          {(control) => (
            <textarea
              {...control}
              className="input input-code"
              value={text}
              onChange={(event) => paste(event.target.value)}
            />
          )}
        </Field>
        {table.strange.length > 0 && (
          <p className="asks">{t('page.entry.paste.strange', { heads: besideText(table.strange) })}</p>
        )}
        {table.headless.length > 0 && (
          <p className="asks">{t('page.form.paste.headless', { cells: listText(table.headless) })}</p>
        )}
        {names.length > 0 && (
          <fieldset className="stack">
            <legend>{t('page.entry.paste.names')}</legend>
            <div className="entry-fields">
              {names.map(({ name, field }, at) => (
                <PartyPicker
                  key={keyOf(field, name)}
                  id={controlId(`paste.${at}`)}
                  label={t('page.entry.paste.name', { name })}
                  kind={field.to ?? 'Organisation'}
                  value={picked[keyOf(field, name)] ?? null}
                  onPick={(one) => {
                    setShown(undefined);
                    const { [keyOf(field, name)]: _old, ...rest } = picked;
                    change({ picked: one === null ? rest : { ...rest, [keyOf(field, name)]: one } });
                  }}
                />
              ))}
            </div>
          </fieldset>
        )}
        <DayOrderField
          cells={dayCells(table)}
          chosen={dayOrder}
          onChoose={(next) => {
            setShown(undefined);
            change({ dayOrder: next });
          }}
        />
        {send.error && <Failed error={send.error} />}
        <div className="row">
          <button
            type="button"
            className="button"
            {...pressable(table.rows.length > 0 && !send.isPending, () => send.mutate(true))}
          >
            {t('page.form.paste.read')}
          </button>
          {shown && kept?.import === undefined && good > 0 && (
            <button
              type="button"
              className="button button-first"
              {...pressable(!send.isPending, () => send.mutate(false))}
            >
              {t('page.entry.paste.save', { n: good })}
            </button>
          )}
        </div>
        {sourceError && (
          <p className="asks" role="alert">
            {sourceError}
          </p>
        )}
        {shown && <Preview {...shown} />}
        {kept && <Saved key={kept.import} title={t('page.entry.paste.saved', { n: kept.n })} importId={kept.import} />}
      </div>
    </details>
  );
}
