/** Lines worked under a contract that is not known: what the answer would be under each, apart from every sum. */
import { Said } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { moneyText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';

function lineText(trace: TraceData, id: string): string {
  const at = trace.claim.lines.findIndex((line) => line.id === id);
  return trace.claim.lines[at]?.number ?? String(at + 1);
}

export function Branches({ trace }: { readonly trace: TraceData }) {
  if (trace.branches.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="branches">
      <h2 id="branches">{t('page.trace.branches')}</h2>
      <p>{t('page.trace.branches.text')}</p>
      {trace.branches.map((branch) => {
        const title = t('page.trace.branch', {
          line: lineText(trace, branch.line),
          contract: branch.contractName ?? branch.contract,
        });
        return (
          <div key={`${branch.line} ${branch.contract}`} className="sheet sheet-pad">
            <h3>{title}</h3>
            <Table
              caption={title}
              rows={branch.rows}
              rowKey={(row) => `${row.party} ${row.regime} ${row.basis}`}
              columns={[
                { key: 'party', head: t('page.trace.head.company'), cell: (row) => row.name ?? row.party, row: true },
                { key: 'status', head: t('page.trace.head.branch-facts'), cell: (row) => <Said code={row.status} /> },
                {
                  key: 'amount',
                  head: t('page.trace.head.branch-amount'),
                  number: true,
                  cell: (row) =>
                    row.amount === null ? '–' : moneyText({ amount: row.amount, currency: trace.currency }),
                },
                { key: 'under', head: t('page.trace.head.under'), cell: (row) => row.article },
                { key: 'why', head: t('page.trace.head.why'), cell: (row) => sentence(row.reason) },
              ]}
            />
          </div>
        );
      })}
    </section>
  );
}
