/** What a mapping is begun from, what it is called, and where it goes: the data folder, a file, or its text. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listText } from '../../../../schema/messages/format.ts';
import { MappingFactsDocument, MappingsDocument, SaveMappingDocument } from '../../../generated/operations.ts';
import { ask } from '../../../graphql.ts';
import { useAnswer } from '../../../ui/answered.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { pressable } from '../../../ui/pressable.ts';
import { Failed } from '../../../ui/states.tsx';
import { useWrite } from '../../../ui/useWrite.ts';
import { t } from '../../../ui/words.ts';
import { mendText, whereOf } from './faults.ts';
import { emptied, type Outline } from './outline.ts';
import { type Mapping, type Read, textOf } from './useMapping.ts';

export interface MappingSheetProps {
  readonly upload: string;
  readonly file: string;
  readonly suggestion: string;
  readonly mapping: Mapping;
}

function Begin({ mapping, suggestion }: MappingSheetProps) {
  const mappings = useAnswer(MappingsDocument, {}).data?.mappings ?? [];
  const { draft, outline, begin: beginWith, change } = mapping;
  const idOf = (one: (typeof mappings)[number]) => `${one.own ? 'own' : 'shipped'}:${one.name}`;
  const chosen = mappings.find((one) => one.text === draft.base);
  const begin = (value: string) => {
    if (value === 'empty') return outline && change(emptied(outline));
    const kept = mappings.find((one) => idOf(one) === value);
    beginWith(kept?.text ?? suggestion, kept !== undefined);
  };
  return (
    <SelectField
      label={t('page.imports.known-mapping')}
      value={chosen ? idOf(chosen) : outline?.records.length === 0 ? 'empty' : ''}
      unknown={false}
      options={[
        { value: '', text: t('page.imports.drafted') },
        { value: 'empty', text: t('page.mapping.empty') },
        ...mappings.map((one) => ({
          value: idOf(one),
          text: one.own ? t('page.mapping.saved-here', { title: one.title }) : one.title,
        })),
      ]}
      onChange={begin}
    />
  );
}

/** Saved whole, or not: where the name is taken by another mapping, replacing it is a second step. */
function useSave(upload: string, mapping: Mapping) {
  const queries = useQueryClient();
  const save = useWrite({
    mutationFn: async ({ name, replace }: { readonly name: string; readonly replace: boolean }) =>
      ask(SaveMappingDocument, { name, replace, mapping: await textOf(upload, mapping.draft) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [MappingsDocument.toString()] }),
  });
  const answer = save.data?.saveMapping;
  const problems = answer?.__typename === 'InvalidInput' ? answer.problems : [];
  return { save, problems, saved: answer?.__typename === 'SavedMapping' ? answer.name : undefined };
}

function Save({ upload, file, mapping }: MappingSheetProps) {
  const [name, setName] = useState(mapping.outline?.id ?? '');
  const { save, problems, saved } = useSave(upload, mapping);
  const taken = problems.some(({ code }) => code === 'upload.mapping-name-taken');
  const text = mapping.read?.text ?? mapping.draft.base;
  return (
    <div className="stack-tight">
      <TextField
        label={t('page.mapping.name')}
        hint={t('page.mapping.name-hint')}
        error={problems.length > 0 ? problems.map((problem) => problem.text).join(' ') : undefined}
        value={name}
        onChange={(value) => {
          setName(value);
          save.reset();
        }}
      />
      <div className="row">
        <button
          type="button"
          className="button"
          {...pressable(!save.isPending, () => save.mutate({ name, replace: taken }))}
        >
          {taken ? t('page.mapping.replace') : t('page.imports.save-mapping')}
        </button>
        <a href={`data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`} download={`${name || 'mapping'}.yaml`}>
          {t('page.mapping.download')}
        </a>
      </div>
      {save.error && <Failed error={save.error} />}
      <p role="status" className="small">
        {saved && t('page.mapping.saved', { name: saved, file })}
      </p>
    </div>
  );
}

function Head({ outline, change }: { readonly outline: Outline; readonly change: (outline: Outline) => void }) {
  return (
    <>
      <TextField
        label={t('page.mapping.publisher')}
        hint={t('page.mapping.publisher-hint')}
        value={outline.publisher}
        onChange={(publisher) => change({ ...outline, publisher })}
      />
      <TextField
        label={t('page.mapping.globs')}
        hint={t('page.mapping.globs-hint')}
        value={outline.globs.join(', ')}
        onChange={(text) => change({ ...outline, globs: text.split(',').map((one) => one.trim()) })}
      />
    </>
  );
}

/** Faults that no column shows. */
function OtherFaults({ read, outline }: { readonly read: Read; readonly outline: Outline }) {
  const kinds = useAnswer(MappingFactsDocument, {}).data?.mappingFacts.kinds ?? [];
  const shown = new Set(read.columns.map(({ column }) => column));
  const others = read.faults.filter(({ columns }) => !columns.some((column) => shown.has(column)));
  if (others.length === 0) return null;
  return (
    <div className="notice notice-asks">
      <ul className="stack-tight">
        {others.map((fault) => (
          <li key={`${fault.field} ${fault.reason}`}>
            <strong>{whereOf(fault, outline, kinds)}</strong> {mendText(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Letters that are others in another encoding look like names that are spelt strangely. */
function EncodingNotice({ encoding }: { readonly encoding: NonNullable<Read['encoding']> }) {
  const { read, words, other, otherWords } = encoding;
  return (
    <div className="notice notice-asks stack-tight">
      <p>{t('page.mapping.encoding', { read, words: listText(words) })}</p>
      {other !== null && <p>{t('page.mapping.encoding-other', { other, words: listText(otherWords) })}</p>}
    </div>
  );
}

export function MappingSheet(props: MappingSheetProps) {
  const { mapping, file } = props;
  const { outline, read, change } = mapping;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="mapping">
      <h2 id="mapping">{t('page.imports.mapping')}</h2>
      <Begin {...props} />
      {outline && read && !read.takesFile && (
        <div className="notice notice-asks stack-tight">
          <p>{t('page.mapping.other-file', { file })}</p>
          <button
            type="button"
            className="button"
            onClick={() => change({ ...outline, globs: [...outline.globs, file] })}
          >
            {t('page.mapping.take-file', { file })}
          </button>
        </div>
      )}
      {read?.encoding && <EncodingNotice encoding={read.encoding} />}
      {outline && <Head outline={outline} change={change} />}
      {read && outline && <OtherFaults read={read} outline={outline} />}
      {outline && <Save key={mapping.draft.base} {...props} />}
      {read && read.kept.length > 0 && (
        <div className="stack-tight">
          <h3>{t('page.mapping.kept')}</h3>
          <p className="small">{t('page.mapping.kept-text')}</p>
          {read.kept.map(({ path, text }) => (
            <details key={path}>
              <summary className="small">{path}</summary>
              <pre className="kept-part">{text}</pre>
            </details>
          ))}
        </div>
      )}
    </section>
  );
}
