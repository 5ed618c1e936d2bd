import type { CaseResult } from '../usecases/cases/run-cases.ts';
import { tableLines } from './table.ts';

interface ComparedRow {
  readonly party: string;
  readonly regime: string;
  readonly basis: string;
  readonly status: string;
  readonly amount: string | null;
  readonly order: number | null;
}

const keyOf = (row: ComparedRow): string => `${row.party} / ${row.regime} / ${row.basis}`;

function shownRow(row: ComparedRow | undefined): string {
  if (row === undefined) return 'no row';
  return [row.status, row.amount ?? '-', row.order === null ? '' : `order ${row.order}`].join(' ').trimEnd();
}

/** A case as a table: what is expected, beside what the engine answers, then each difference. */
export function compareLines(result: CaseResult): readonly string[] {
  const { expected, actual, differences } = result;
  const verdict = differences.length === 0 ? 'equal' : `${differences.length} different`;
  const rows = expected.parties.map((row) => {
    const found = actual.parties.find((candidate) => keyOf(candidate) === keyOf(row));
    return [keyOf(row), shownRow(row), shownRow(found)];
  });
  return [
    `${result.id}: ${verdict} (${result.title})`,
    ...tableLines([
      ['party / regime / basis', 'expected', 'actual'],
      ...rows,
      ['total claim', expected.total_claim, actual.total_claim],
      ['most that can come in', expected.max_recovery, actual.max_recovery],
    ]),
    ...differences.map(
      ({ where, expected: wanted, actual: got }) =>
        `  DIFFERENT ${where}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
    ),
  ];
}
