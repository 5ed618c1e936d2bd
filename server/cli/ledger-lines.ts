import { render } from '../../schema/messages/index.ts';
import type { ImportResult } from '../usecases/importing/import-files.ts';
import type { BatchReceipt, ImportSummary, Ledger, RowProblem } from '../usecases/package/import-package.ts';

export function ledgerText(ledger: Ledger): string {
  // Figures without separators: a ledger line is read by programs, too.
  return render('cli.ledger', Object.fromEntries(Object.entries(ledger).map(([name, n]) => [name, String(n)])));
}

export const stateText = (state: string): string => render('page.imports.state-word', { state });

/** Printed once the whole batch is durable: a crash after this line loses nothing of it. */
export function receiptLine({ sequence, file, lastLine, ledger, alreadyHeld }: BatchReceipt): string {
  return render('cli.batch', {
    ...{ sequence: String(sequence), file, line: String(lastLine), counts: ledgerText(ledger) },
    already: String(alreadyHeld),
  });
}

/** File, line, column and value, why, and how to mend it. */
export function problemLine(problem: RowProblem): string {
  const { file, line, lastLine, column, value, outcome, kept, code, params = {} } = problem;
  const values = { file, line, column: column ?? '', value: value ?? '', ...params };
  const lines = lastLine === undefined || lastLine === line ? `${line}` : `${line}-${lastLine}`;
  const cell = column === undefined ? '' : ` ${column}${value === undefined ? '' : ` "${value}"`}`;
  const rest = kept === undefined ? '' : ` ${render('page.imports.kept', { n: kept })}`;
  const why = `${render(code, values)} ${render(`${code}.remedy`, values)}${rest}`;
  return render('cli.problem', { where: `${file}:${lines}`, outcome, cell, why });
}

export function resultLines(result: ImportResult, rejected: readonly string[]): readonly string[] {
  return [
    result.state === 'dry_run'
      ? `${stateText(result.state)}: ${ledgerText(result.ledger)}`
      : render('cli.import-ended', {
          id: result.id,
          state: stateText(result.state),
          counts: ledgerText(result.ledger),
        }),
    ...result.unmatched.map((name) => render('cli.unmatched-file', { name })),
    ...(result.missing.length === 0 ? [] : [render('cli.missing-file', { name: result.missing.join(', ') })]),
    ...rejected.map((path) => render('cli.rejected-file', { path })),
  ];
}

export function summaryLines({ id, workspace, state, ledger }: ImportSummary): readonly string[] {
  return [render('cli.import-into', { id, workspace, state: stateText(state), counts: ledgerText(ledger) })];
}
