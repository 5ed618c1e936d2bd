/** Expected beside actual, as docs/CASE-FORMAT.md section 3 compares them. */
import type { Deadline } from '../../domain/liability/answer.ts';
import type { ExpectedShape } from '../../exporters/answer/expected-shape.ts';
import type { Expected } from '../../importers/case/schema.ts';

export interface Difference {
  readonly where: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

type Row = Pick<
  ExpectedShape['parties'][number],
  'party' | 'regime' | 'basis' | 'status' | 'amount' | 'order' | 'lines'
> & { readonly deadlines: readonly Pick<Deadline, 'what' | 'on' | 'line'>[] };
type ExpectedRow = Expected['parties'][number];

/** What is compared of an answer: everything else in it is free. */
export interface ComparedAnswer extends Pick<ExpectedShape, 'regimes' | 'total_claim' | 'max_recovery'> {
  readonly parties: readonly Row[];
}

export function compareAnswer(expected: Expected, actual: ComparedAnswer): readonly Difference[] {
  return [
    ...sameNumber('total_claim', expected.total_claim, actual.total_claim),
    ...sameNumber('max_recovery', expected.max_recovery, actual.max_recovery),
    ...expected.regimes.flatMap(({ regime, lines }) => {
      const found = actual.regimes.find((r) => r.regime === regime)?.lines;
      return found !== undefined && sameSet(lines, found)
        ? []
        : [{ where: `regimes ${regime}`, expected: lines, actual: found ?? null }];
    }),
    ...expected.parties.flatMap((row) => compareRow(row, actual.parties)),
    ...extraRows(expected, actual.parties),
  ];
}

function sameNumber(where: string, expected: string, actual: string): readonly Difference[] {
  return Number(expected) === Number(actual) ? [] : [{ where, expected, actual }];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}

const keyOf = (row: { readonly party: string; readonly regime: string; readonly basis: string }) =>
  `${row.party} / ${row.regime} / ${row.basis}`;

function compareRow(expected: ExpectedRow, rows: readonly Row[]): readonly Difference[] {
  const where = keyOf(expected);
  const found = rows.filter((row) => keyOf(row) === where);
  const actual = found[0];
  if (actual === undefined || found.length > 1) return [{ where, expected: 'one row', actual: `${found.length} rows` }];
  const allowed = [expected, ...(expected.or ?? []).map((other) => ({ ...expected, ...other }))];
  const agrees = allowed.some((row) => sameAnswer(row as ExpectedRow, actual));
  const answers = agrees ? [] : [{ where, expected: answerOf(expected), actual: answerOf(actual) }];
  return [...answers, ...expected.deadlines.flatMap((deadline) => compareDeadline(deadline, actual, where))];
}

function answerOf(row: Pick<ExpectedRow, 'status' | 'amount' | 'order'> & { readonly lines: readonly string[] }) {
  return { status: row.status, amount: row.amount, order: row.order, lines: row.lines };
}

function sameAnswer(expected: ExpectedRow, actual: Row): boolean {
  const amounts =
    expected.amount === null || actual.amount === null
      ? expected.amount === actual.amount
      : Number(expected.amount) === Number(actual.amount);
  return (
    expected.status === actual.status &&
    amounts &&
    expected.order === actual.order &&
    sameSet(expected.lines, actual.lines)
  );
}

function compareDeadline(
  expected: ExpectedRow['deadlines'][number],
  actual: Row,
  where: string,
): readonly Difference[] {
  const found = actual.deadlines.filter((d) => d.what === expected.what && d.line === expected.line);
  const allowed = [expected.on, ...(expected.or ?? []).map((other) => other.on)];
  if (found.length === 1 && allowed.includes(found[0]?.on ?? '')) return [];
  return [
    {
      where: `${where}, ${expected.what}${expected.line === undefined ? '' : ` ${expected.line}`}`,
      expected: allowed,
      actual: found.map((d) => d.on),
    },
  ];
}

/** Rows beyond the expected ones say that somebody does not owe, or are a difference. */
function extraRows(expected: Expected, rows: readonly Row[]): readonly Difference[] {
  const keys = new Set(expected.parties.map(keyOf));
  const asked = new Set(['employment', ...expected.regimes.map((r) => r.regime)]);
  return rows
    .filter((row) => !keys.has(keyOf(row)) && asked.has(row.regime) && row.status !== 'does_not_owe')
    .map((row) => ({ where: keyOf(row), expected: 'no such row', actual: answerOf(row) }));
}
