/** What a row of the file makes: each record, the columns that name it, what is the same in every row, what is lacking. */
import { useId, useState } from 'react';
import { besideText } from '../../../../schema/messages/format.ts';
import type { MappingFactsQuery } from '../../../generated/operations.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { said, t } from '../../../ui/words.ts';
import { recordLabel, recordsInOrder } from './choices.ts';
import { canBeNamed, factOf, isNamed, keyed, type Outline, withConstant, withNamed, withoutRecord } from './outline.ts';
import { valueText } from './reading.ts';
import type { Read } from './useMapping.ts';

export interface RecordSheetProps {
  readonly read: Read;
  readonly outline: Outline;
  readonly facts: MappingFactsQuery['mappingFacts'];
  readonly onChange: (outline: Outline) => void;
}

type OneRecord = Outline['records'][number];
type OneProps = RecordSheetProps & { readonly record: OneRecord; readonly label: string };

/** The columns that tell one record from another, each with a button that takes it out. */
function KeyColumns({ record, label, outline, read, onChange }: OneProps) {
  const id = useId();
  if (record.key == null)
    return (
      <p className="small quiet">
        {t(isNamed(outline, record.record) ? 'page.mapping.same-in-every-row' : 'page.mapping.key-kept')}
      </p>
    );
  const key = record.key;
  const others = read.columns.filter(({ column, refused }) => !refused && !key.includes(column));
  return (
    <div className="record-key">
      <span className="small">{t('page.mapping.named-by')}</span>
      <ul className="row">
        {key.map((column) => (
          <li key={column}>
            <button
              type="button"
              className="key-column"
              aria-label={t('page.mapping.key-without', { column, record: label })}
              onClick={() =>
                onChange(
                  keyed(
                    outline,
                    record.record,
                    key.filter((one) => one !== column),
                  ),
                )
              }
            >
              <bdi>{column}</bdi>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="unseen">
        {t('page.mapping.key-add', { record: label })}
      </label>
      <select
        id={id}
        className="input"
        value=""
        onChange={(event) => onChange(keyed(outline, record.record, [...key, event.target.value]))}
      >
        <option value="">{t('page.mapping.key-choose')}</option>
        {others.map(({ column }) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the file as a whole says: the same in every row. */
function Constants({ record, label, outline, facts, onChange }: OneProps) {
  const id = useId();
  const [property, setProperty] = useState('');
  const kind = facts.kinds.find((one) => one.kind === record.kind);
  const mine = outline.constants.filter((one) => one.record === record.record);
  const taken = new Set(
    [...outline.feeds, ...outline.constants, ...outline.links].flatMap((one) =>
      one.record === record.record ? [one.property] : [],
    ),
  );
  const free =
    kind?.facts.filter(
      (fact) =>
        (['text', 'code', 'day', 'boolean', 'integer', 'decimal'].includes(fact.type) ||
          canBeNamed(facts.kinds, fact)) &&
        !taken.has(fact.property),
    ) ?? [];
  const fact = factOf(facts.kinds, record.kind, property);
  const choices = fact?.type === 'boolean' ? ['true', 'false'] : (fact?.choices ?? []);
  const add = (text: string) => {
    if (text.trim() === '' || fact === undefined) return;
    if (fact.type === 'ref') {
      onChange(withNamed(outline, { record: record.record, property }, fact.to ?? '', text.trim()));
      setProperty('');
      return;
    }
    const value = fact.type === 'boolean' ? text === 'true' : fact.type === 'integer' ? Number(text) : text;
    onChange(withConstant(outline, { record: record.record, property }, value));
    setProperty('');
  };
  return (
    <>
      {mine.map((one) => (
        <p key={one.property} className="between small">
          <span>
            {t('page.mapping.constant', {
              fact: factOf(facts.kinds, record.kind, one.property)?.label ?? one.property,
              value: valueText(one.value, factOf(facts.kinds, record.kind, one.property)?.type ?? 'text'),
            })}
          </span>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              const isAll = isNamed(outline, record.record) && one.property === 'name';
              document.getElementById(isAll ? 'records' : `${id}-add`)?.focus();
              onChange(isAll ? withoutRecord(outline, record.record) : withConstant(outline, one, undefined));
            }}
          >
            {t('page.mapping.take-out')}
          </button>
        </p>
      ))}
      <details>
        <summary id={`${id}-add`} className="small">
          {t('page.mapping.add-constant', { record: label })}
        </summary>
        <div className="field-row">
          <div className="field">
            <label htmlFor={`${id}-fact`}>{t('page.imports.feeds')}</label>
            <select
              id={`${id}-fact`}
              className="input"
              value={property}
              onChange={(event) => setProperty(event.target.value)}
            >
              <option value="">{t('page.mapping.choose')}</option>
              {free.map((one) => (
                <option key={one.property} value={one.property}>
                  {one.label}
                </option>
              ))}
            </select>
          </div>
          {fact !== undefined && (
            <div className="field">
              <label htmlFor={`${id}-value`}>
                {t('page.mapping.constant-value')}
                {fact.type === 'ref' && ` (${factOf(facts.kinds, fact.to ?? '', 'name')?.label})`}
              </label>
              {choices.length > 0 ? (
                <select id={`${id}-value`} className="input" value="" onChange={(event) => add(event.target.value)}>
                  <option value="">{t('page.mapping.choose')}</option>
                  {choices.map((choice) => (
                    <option key={choice} value={choice}>
                      {said(choice)}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  id={`${id}-value`}
                  className="input"
                  type={fact.type === 'day' ? 'date' : 'text'}
                  onKeyDown={(event) => event.key === 'Enter' && add(event.currentTarget.value)}
                  onBlur={(event) => add(event.currentTarget.value)}
                />
              )}
            </div>
          )}
        </div>
      </details>
    </>
  );
}

function OneRecordSheet(props: OneProps) {
  const { record, label, read, outline, onChange } = props;
  const lacks = read.records.find((one) => one.record === record.record)?.lacks ?? [];
  return (
    <li className="record-card stack-tight">
      <div className="between">
        <h3>{label}</h3>
        <button
          type="button"
          className="text-button small"
          onClick={() => {
            document.getElementById('records')?.focus();
            onChange(withoutRecord(outline, record.record));
          }}
        >
          {t('page.mapping.take-out')} <span className="unseen">{label}</span>
        </button>
      </div>
      <KeyColumns {...props} />
      {record.whenFilled && <p className="small">{t('page.mapping.when-filled', { column: record.whenFilled })}</p>}
      {lacks.length > 0 && (
        <p className="small asks">{t('page.mapping.lacks', { record: label, facts: besideText(lacks) })}</p>
      )}
      <Constants {...props} />
    </li>
  );
}

export function RecordSheet(props: RecordSheetProps) {
  const { outline, facts } = props;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="records">
      <h2 id="records" tabIndex={-1}>
        {t('page.mapping.records')}
      </h2>
      {outline.records.length === 0 ? (
        <p>{t('page.mapping.no-record')}</p>
      ) : (
        <ul className="stack">
          {recordsInOrder(outline).map((record) => (
            <OneRecordSheet
              key={record.record}
              {...props}
              record={record}
              label={recordLabel(outline, facts.kinds, record.record)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
