import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EnterRecordsDocument, type EntryOutcomeFragment } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { Field } from '../../ui/Field.tsx';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { controlId, errorsOf, type Form, type FormState, sourceInput } from './form.ts';
import { entriesOf, keyOf, leftOver, namesIn, type PastedTable, type PickedNames, readTable } from './paste.ts';
import { Saved } from './Saved.tsx';

function Preview({ table, answer }: { readonly table: PastedTable; readonly answer: EntryOutcomeFragment }) {
  const rows = table.rows.map((cells, at) => ({ at, cells, problems: answer.rows[at]?.problems ?? [] }));
  return (
    <Table
      caption={t('page.entry.paste.preview')}
      rows={rows}
      rowKey={(row) => String(row.at)}
      columns={[
        { key: 'row', head: t('page.entry.paste.row'), row: true, cell: (row) => row.at + 1 },
        {
          key: 'cells',
          head: t('page.entry.paste.read-as'),
          wide: true,
          cell: (row) =>
            row.cells
              .map((cell, at) => [table.columns[at]?.label, cell] as const)
              .flatMap(([label, cell]) => (label === undefined || cell === '' ? [] : [`${label}: ${cell}`]))
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
              <span className="asks">{row.problems.map(({ text }) => text).join(' ')}</span>
            ),
        },
      ]}
    />
  );
}

/** Rows of a spreadsheet: read first, with the problems of each; the good ones are saved, the others stay to be mended. */
export function PasteTable({ form, state }: { readonly form: Form; readonly state: FormState }) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<PickedNames>({});
  const [shown, setShown] = useState<{ table: PastedTable; answer: EntryOutcomeFragment }>();
  const [kept, setKept] = useState<{ n: number; import: string }>();
  const queries = useQueryClient();
  const table = readTable(form, text);
  const send = useWrite({
    mutationFn: (dryRun: boolean) =>
      ask(EnterRecordsDocument, {
        entries: entriesOf(form, state, table, picked),
        source: sourceInput(state.source),
        dryRun,
      }),
    onSuccess: async ({ enterRecords: answer }, dryRun) => {
      setShown({ table, answer });
      if (dryRun || answer.import == null) return;
      setKept({ n: answer.saved.length, import: answer.import });
      const left = leftOver(table, (at) => answer.rows[at]?.problems.length === 0);
      setText(left);
      const rows = answer.rows.filter(({ problems }) => problems.length > 0);
      setShown(rows.length === 0 ? undefined : { table: readTable(form, left), answer: { ...answer, rows } });
      await queries.invalidateQueries();
    },
  });
  const change = (next: string) => {
    setText(next);
    setShown(undefined);
    setKept(undefined);
  };
  const good = shown?.answer.rows.filter(({ problems }) => problems.length === 0).length ?? 0;
  const order = form.fields.map(({ label }) => label).join(', ');
  const names = namesIn(table);
  const ofSource = shown === undefined ? undefined : errorsOf(shown.answer);
  const sourceError = ofSource?.['source.document'] ?? ofSource?.['source.on'];
  return (
    <details className="entry-paste">
      <summary>{t('page.entry.paste')}</summary>
      <div className="stack entry-more">
        <Field label={t('page.form.paste.label')} hint={t('page.entry.paste.hint', { order })} id={controlId('paste')}>
          {(control) => (
            <textarea
              {...control}
              className="input input-code"
              value={text}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
        {table.strange.length > 0 && (
          <p className="asks">{t('page.entry.paste.strange', { heads: table.strange.join(', ') })}</p>
        )}
        {names.length > 0 && (
          <fieldset className="stack">
            <legend>{t('page.entry.paste.names')}</legend>
            <div className="entry-fields">
              {names.map(({ name, field }) => (
                <PartyPicker
                  key={keyOf(field, name)}
                  id={controlId(`paste.${keyOf(field, name).replace(/\W+/g, '-')}`)}
                  label={t('page.entry.paste.name', { name })}
                  kind={(field.to ?? 'Organisation') as 'Organisation'}
                  value={picked[keyOf(field, name)] ?? null}
                  onPick={(one) => {
                    setShown(undefined);
                    const { [keyOf(field, name)]: _old, ...rest } = picked;
                    setPicked(one === null ? rest : { ...rest, [keyOf(field, name)]: one });
                  }}
                />
              ))}
            </div>
          </fieldset>
        )}
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
        {shown && <Preview table={shown.table} answer={shown.answer} />}
        {kept && <Saved key={kept.import} title={t('page.entry.paste.saved', { n: kept.n })} importId={kept.import} />}
      </div>
    </details>
  );
}
