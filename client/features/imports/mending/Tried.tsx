import { Failed, Loading, Notice } from '../../../ui/states.tsx';
import { t } from '../../../ui/words.ts';
import { LedgerSheet } from '../LedgerSheet.tsx';
import { ProblemSheet } from '../ProblemSheet.tsx';
import { useImport } from '../useImport.ts';

/** What would become of the mended rows. */
export function Tried({ id }: { readonly id: string }) {
  const query = useImport(id);
  const one = query.data?.import;
  if (query.error) return <Failed error={query.error} />;
  if (!one || one.state === 'running') return <Loading text={t('page.imports.loading')} />;
  return (
    <div className="stack">
      {one.failure && <Notice asks>{one.failure.text}</Notice>}
      <LedgerSheet ledger={one.ledger} dryRun />
      <ProblemSheet
        importId={one.id}
        problems={one.problems.edges.map((edge) => edge.node)}
        rejected={one.ledger.rejected}
        more={one.problems.pageInfo.hasNextPage}
      />
    </div>
  );
}
