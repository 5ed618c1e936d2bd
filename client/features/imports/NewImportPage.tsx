import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { StartImportDocument, SuggestMappingDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { DropField } from '../../ui/DropField.tsx';
import { Page } from '../../ui/Page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { Columns } from './Columns.tsx';
import { ImportOutcome, useImport } from './ImportPage.tsx';
import { MappingField } from './MappingField.tsx';
import { Stages } from './Stages.tsx';
import './imports.css';

const route = getRouteApi('/imports/new');

/** The mapping being written stays with its upload until the window is closed. */
function useMappingText(upload: string) {
  const key = `solidary.mapping.${upload}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  useEffect(() => {
    if (text) sessionStorage.setItem(key, text);
  }, [key, text]);
  return [text, setText] as const;
}

function useStart(uploads: readonly string[], mapping: string) {
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const start = useMutation({
    mutationFn: (dryRun: boolean) => ask(StartImportDocument, { uploads, mapping, dryRun }),
    onSuccess: async ({ startImport }, dryRun) => {
      if (startImport.__typename === 'InvalidInput')
        return setProblems(startImport.problems.map((problem) => problem.text));
      setProblems([]);
      const { id } = startImport.import;
      if (dryRun) await navigate({ search: (old) => ({ ...old, dry: id }) });
      else {
        await queries.invalidateQueries();
        await navigate({ to: '/imports/$id', params: { id } });
      }
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

function Import({
  uploads,
  files,
  dry,
}: {
  readonly uploads: readonly string[];
  readonly files: string;
  readonly dry: string | undefined;
}) {
  const first = uploads[0] ?? '';
  const [mapping, setMapping] = useMappingText(first);
  const suggestion = useAnswer(SuggestMappingDocument, { upload: first });
  const suggested = suggestion.data?.suggestMapping;
  const dryQuery = useImport(dry ?? '', dry !== undefined);
  const accepted = dryQuery.data?.import?.state === 'dry_run' ? dryQuery.data.import.ledger.accepted : undefined;
  const draft = suggested?.__typename === 'SuggestedMapping' ? suggested.mapping : '';
  const text = mapping || draft;
  const { start, problems } = useStart(uploads, text);
  return (
    <Page
      title={files}
      crumbs={[{ to: '/imports', text: t('page.nav.imports') }]}
      actions={
        <>
          <Stages at={dry ? 3 : 2} />
          <button
            type="button"
            className={dry ? 'button' : 'button button-first'}
            disabled={text === '' || start.isPending}
            onClick={() => start.mutate(true)}
          >
            {t(dry ? 'page.imports.dry-again' : 'page.imports.dry-run')}
          </button>
          {accepted !== undefined && (
            <button
              type="button"
              className="button button-first"
              disabled={start.isPending || accepted === 0}
              onClick={() => start.mutate(false)}
            >
              {t('page.imports.import-rows', { n: accepted })}
            </button>
          )}
        </>
      }
    >
      <div className="stack">
        {start.error && <Failed error={start.error} />}
        {dry && <DryRun id={dry} />}
        <div className="import-body">
          <Columns suggestion={suggestion} />
          <MappingField text={text} onChange={setMapping} draft={draft} problems={problems} />
        </div>
      </div>
    </Page>
  );
}

export function NewImportPage() {
  const { uploads, files = '', dry } = route.useSearch();
  const ids = uploads?.split(',').filter(Boolean) ?? [];
  if (ids.length > 0) return <Import key={uploads} uploads={ids} files={files.split(',').join(', ')} dry={dry} />;
  return (
    <Page title={t('page.imports.new')} crumbs={[{ to: '/imports', text: t('page.nav.imports') }]}>
      <section className="sheet sheet-pad stack" aria-label={t('page.imports.new')}>
        <p>{t('page.imports.no-file')}</p>
        <DropField />
        <p className="hint">{t('page.imports.formats')}</p>
      </section>
    </Page>
  );
}
