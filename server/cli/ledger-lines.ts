import { render } from '../../schema/messages/index.ts';
import type { ImportResult } from '../usecases/import-files.ts';
import type { BatchReceipt, ImportSummary, Ledger, RowProblem } from '../usecases/import-package.ts';

function counts({ in: read, accepted, duplicate, rejected, held }: Ledger): string {
  return `in ${read} = accepted ${accepted} + duplicate ${duplicate} + rejected ${rejected} + held ${held}`;
}

/** Printed once the whole batch is durable: a crash after this line loses nothing of it. */
export function receiptLine({ sequence, file, lastLine, ledger, alreadyHeld }: BatchReceipt): string {
  return `batch ${sequence} ${file} to line ${lastLine}: ${counts(ledger)}${alreadyHeld ? ' (held already)' : ''}`;
}

/** File, line, column and value, why, and how to mend it. */
export function problemLine(problem: RowProblem): string {
  const { file, line, lastLine, column, value, outcome, code, params = {} } = problem;
  const values = { file, line, column: column ?? '', value: value ?? '', ...params };
  const lines = lastLine === undefined || lastLine === line ? `${line}` : `${line}-${lastLine}`;
  const cell = column === undefined ? '' : ` ${column}${value === undefined ? '' : ` "${value}"`}`;
  return `${file}:${lines} ${outcome}${cell}: ${render(code, values)} ${render(`${code}.remedy`, values)}`;
}

export function resultLines(result: ImportResult, rejected: readonly string[]): readonly string[] {
  return [
    `${result.state === 'dry_run' ? 'dry run, nothing written' : `import ${result.id} ${result.state}`}: ${counts(result.ledger)}`,
    ...result.unmatched.map((name) => `no file of the mapping has the name ${name}; it was not read`),
    ...result.missing.map((name) => `the mapping also describes ${name}; no such file was given`),
    ...rejected.map((path) => `rejected rows to mend: ${path}`),
  ];
}

export function summaryLines({ id, workspace, state, ledger }: ImportSummary): readonly string[] {
  return [`import ${id} into ${workspace} ${state}: ${counts(ledger)}`];
}
