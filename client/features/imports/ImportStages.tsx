/** From the columns of a file through a dry run to its import. */

import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { besideText } from '../../../schema/messages/format.ts';
import { MappingFactsDocument, StartImportDocument, SuggestMappingDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { Answered, type AnswerQuery, useAnswer } from '../../ui/answered.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Loading, Notice, Stopped } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { ImportOutcome } from './ImportPage.tsx';
import { MappingField } from './MappingField.tsx';
import { ColumnSummary } from './mapping/ColumnSummary.tsx';
import { ColumnTable } from './mapping/ColumnTable.tsx';
import { faultText } from './mapping/faults.ts';
import { MappingSheet } from './mapping/MappingSheet.tsx';
import { openNumbers } from './mapping/number-ways.ts';
import type { Kinds } from './mapping/outline.ts';
import { RecordSheet } from './mapping/RecordSheet.tsx';
import { type Draft, type Mapping, textOf, useMapping } from './mapping/useMapping.ts';
import { moveMending } from './mending/draft.ts';
import { OpeningShare } from './OpeningShare.tsx';
import { Stages } from './Stages.tsx';
import { useImport } from './useImport.ts';

const route = getRouteApi('/imports/new');

function useStart(uploads: readonly string[], shown: string, draft: Draft, dry: string | undefined) {
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const start = useWrite({
    mutationFn: async (dryRun: boolean) => {
      const mapping = await textOf(shown, draft);
      return ask(StartImportDocument, { uploads, mapping, dryRun });
    },
    onSuccess: async ({ startImport }, dryRun) => {
      if (startImport.__typename === 'InvalidInput')
        return setProblems(startImport.problems.map((problem) => problem.text));
      setProblems([]);
      const { id } = startImport.import;
      if (dryRun) return navigate({ search: (old) => ({ ...old, dry: id }) });
      if (dry !== undefined) moveMending(dry, id);
      await queries.invalidateQueries();
      await navigate({ to: '/imports/$id', params: { id } });
    },
  });
  return { start, problems };
}

function DryRun({ id }: { readonly id: string }) {
  const query = useImport(id);
  const one = query.data?.import;
  if (query.error) return <Failed error={query.error} />;
  return one ? <ImportOutcome one={one} /> : <Loading text={t('page.imports.loading')} />;
}

type View = 'columns' | 'text';

function Views({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <div className="choices">
      {(['columns', 'text'] as const).map((one) => (
        <button key={one} type="button" className="choice" aria-pressed={view === one} onClick={() => onView(one)}>
          {t(one === 'columns' ? 'page.mapping.view-columns' : 'page.mapping.view-text')}
        </button>
      ))}
    </div>
  );
}

/** What the draft could not tell from the file; it stands while the mapping is still that draft, whatever was changed since. */
function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <Notice>
      <p>
        <strong>{t('page.mapping.remarks')}</strong>
      </p>
      <ul>
        {remarks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface EditorProps {
  readonly suggested: AnswerQuery<unknown>;
  readonly upload: string;
  readonly file: string;
  readonly suggestion: string;
  readonly remarks: readonly string[];
  readonly mapping: Mapping;
  readonly problems: readonly string[];
  /** Columns whose numbers read two ways, and nobody has said which. */
  readonly open: readonly string[];
  /** From a dry run. */
  readonly returned: boolean;
  readonly files: readonly string[];
  readonly nth: number;
  readonly onShow: (nth: number) => void;
  /** Drafts the mapping anew, from another sheet of the workbook. */
  readonly onSheet: (name: string) => void;
}

/** A refused mapping in the words of its columns, where these are known. */
function refusals(
  problems: readonly string[],
  { read, outline }: Mapping,
  kinds: Kinds | undefined,
): readonly string[] {
  if (!read || !outline || kinds === undefined || read.faults.length === 0) return problems;
  const open = problems.filter((problem) => read.columns.some(({ column }) => openText(column) === problem));
  return [...read.faults.map((fault) => faultText(fault, outline, kinds)), ...open];
}

/** A workbook is opened whole, which takes its time: which of the two steps it is at, and the way to stop it. */
function Looking({ suggested, mapping, file, upload }: EditorProps) {
  const isDrafted = mapping.draft.base !== '';
  const query: AnswerQuery<unknown> = isDrafted ? mapping.query : suggested;
  if (query.error) return isDrafted && <Failed error={query.error} retry={() => void query.refetch()} />;
  if (query.fetchStatus === 'idle' && query.data === undefined) return <Stopped retry={() => void query.refetch()} />;
  const text = isDrafted ? t('page.imports.reading-columns') : t('page.imports.looking', { file });
  return (
    <>
      <Loading key={text} text={text} onCancel={query.cancel} />
      <OpeningShare upload={upload} />
    </>
  );
}

/** The columns of the file, what a row makes, and the mapping as a whole; or all of it as text. */
function Editor(props: EditorProps) {
  const { mapping, problems, files, nth, onShow, onSheet } = props;
  const [view, setView] = useState<View>('columns');
  const facts = useAnswer(MappingFactsDocument, {});
  const { read, outline, change } = mapping;
  // A text that is no mapping has no columns to show: it is mended as text.
  const shown = read !== undefined && outline === null && mapping.isFresh ? 'text' : view;
  return (
    <div className="stack">
      <div className="between">
        <Views view={shown} onView={setView} />
        {files.length > 1 && (
          <SelectField
            label={t('page.mapping.file')}
            value={String(nth)}
            unknown={false}
            options={files.map((file, at) => ({ value: String(at), text: file }))}
            onChange={(at) => onShow(Number(at))}
          />
        )}
        {read && read.sheets.length > 1 && !mapping.draft.isKept && (
          <SelectField
            label={t('page.mapping.sheet')}
            value={read.sheet ?? ''}
            unknown={false}
            options={read.sheets.map((name) => ({ value: name, text: name }))}
            onChange={onSheet}
          />
        )}
        <button type="button" className="button" {...pressable(mapping.canUndo, mapping.undo)}>
          <Icon name="undo" />
          {t('page.mapping.undo')}
        </button>
      </div>
      {problems.length > 0 && shown === 'columns' && (
        <div role="alert">
          <Notice asks>
            <ul className="bare">
              {refusals(problems, mapping, facts.data?.mappingFacts.kinds).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {mapping.problems.length > 0 && <Notice asks>{mapping.problems.map(({ text }) => text).join(' ')}</Notice>}
      {shown === 'text' ? (
        <MappingField mapping={mapping} problems={problems} />
      ) : (
        <Answered query={facts} loading={t('page.imports.suggesting')}>
          {({ mappingFacts }) =>
            read && outline ? (
              <>
                {mapping.draft.base === props.suggestion && <Remarks remarks={props.remarks} />}
                <div className="mapping-body">
                  <ColumnTable
                    read={read}
                    outline={outline}
                    facts={mappingFacts}
                    focused={props.returned}
                    open={props.open}
                    onChange={change}
                  />
                  <div className="stack">
                    <RecordSheet read={read} outline={outline} facts={mappingFacts} onChange={change} />
                    <MappingSheet {...props} />
                  </div>
                </div>
              </>
            ) : (
              mapping.problems.length === 0 && <Looking {...props} />
            )
          }
        </Answered>
      )}
    </div>
  );
}

/** What the dry run was of, beneath it. */
function Summary({ mapping }: { readonly mapping: Mapping }) {
  const facts = useAnswer(MappingFactsDocument, {}).data?.mappingFacts;
  const { read, outline } = mapping;
  return read && outline && facts ? <ColumnSummary read={read} outline={outline} facts={facts} /> : null;
}

/** Of a mapping that somebody made and kept nothing is asked: it says how numbers are written. */
function openIn({ read, outline, draft }: Mapping, kinds: Kinds | undefined): readonly string[] {
  if (!read || !outline || kinds === undefined || draft.isKept) return [];
  return openNumbers(read.columns, outline, kinds, draft.chosen ?? []);
}

const openText = (column: string): string =>
  t('page.mapping.fault-in', { where: column, what: t('page.mapping.two-numbers') });

interface StagesProps {
  readonly uploads: readonly string[];
  readonly files: readonly string[];
  readonly dry: string | undefined;
}

export function ImportStages({ uploads, files, dry }: StagesProps) {
  const first = uploads[0] ?? '';
  const [nth, setNth] = useState(0);
  const upload = uploads[nth] ?? first;
  const navigate = route.useNavigate();
  const [returned, setReturned] = useState(false);
  const query = useAnswer(SuggestMappingDocument, { upload: first });
  const sheet = useWrite({
    mutationFn: (name: string) => ask(SuggestMappingDocument, { upload, sheet: name }),
    onSuccess: ({ suggestMapping }) => {
      if (suggestMapping.__typename === 'SuggestedMapping') mapping.begin(suggestMapping.mapping, false);
    },
  });
  const answer = (sheet.data ?? query.data)?.suggestMapping;
  const suggestion = answer?.__typename === 'SuggestedMapping' ? answer.mapping : '';
  const remarks = answer?.__typename === 'SuggestedMapping' ? answer.remarks : [];
  const mapping = useMapping(first, upload, suggestion);
  const { start, problems } = useStart(uploads, upload, mapping.draft, dry);
  const dryQuery = useImport(dry ?? '', dry !== undefined);
  const accepted = dryQuery.data?.import?.state === 'dry_run' ? dryQuery.data.import.ledger.accepted : undefined;
  /** What was changed for one file is written into the mapping before the next is looked at. */
  const show = async (next: number) => {
    if (mapping.draft.outline !== null) mapping.write(await textOf(upload, mapping.draft));
    setNth(next);
  };
  const kinds = useAnswer(MappingFactsDocument, {}).data?.mappingFacts.kinds;
  const open = openIn(mapping, kinds);
  const [tried, setTried] = useState(false);
  const unsaid = tried && open.length > 0;
  const isReady = mapping.draft.base !== '' && !start.isPending;
  return (
    <Page
      title={besideText(files)}
      crumbs={[{ to: '/imports', text: t('page.nav.imports') }]}
      actions={
        <>
          <Stages at={dry ? 3 : 2} />
          {dry && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setReturned(true);
                void navigate({ search: ({ dry: _dry, ...old }) => old });
              }}
            >
              {t('page.mapping.change-columns')}
            </button>
          )}
          <button
            type="button"
            className={dry ? 'button' : 'button button-first'}
            {...pressable(isReady, () => (open.length > 0 ? setTried(true) : start.mutate(true)))}
          >
            {t(dry ? 'page.imports.dry-again' : 'page.imports.dry-run')}
          </button>
          {accepted !== undefined && (
            <button
              type="button"
              className="button button-first"
              {...pressable(!start.isPending && accepted > 0, () => start.mutate(false))}
            >
              {t('page.imports.import-rows', { n: accepted })}
            </button>
          )}
        </>
      }
    >
      <div className="stack">
        {start.error && <Failed error={start.error} />}
        {answer?.__typename === 'InvalidInput' && (
          <Notice asks>{answer.problems.map((problem) => problem.text).join(' ')}</Notice>
        )}
        {query.error && <Failed error={query.error} retry={() => void query.refetch()} />}
        {sheet.error && <Failed error={sheet.error} />}
        {sheet.isPending && (
          <>
            <Loading text={t('page.imports.looking', { file: files[nth] ?? '' })} />
            <OpeningShare upload={upload} />
          </>
        )}
        {dry ? (
          <>
            <DryRun id={dry} />
            <Summary mapping={mapping} />
          </>
        ) : (
          <Editor
            suggested={query}
            upload={upload}
            file={files[nth] ?? ''}
            files={files}
            nth={nth}
            onShow={(next) => void show(next)}
            onSheet={sheet.mutate}
            suggestion={suggestion}
            remarks={remarks}
            mapping={mapping}
            problems={unsaid ? open.map(openText) : problems}
            open={open}
            returned={returned}
          />
        )}
      </div>
    </Page>
  );
}
