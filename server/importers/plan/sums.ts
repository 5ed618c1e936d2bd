/** Columns of a row that add up to another: a row where they do not is a problem that names both values. */
import { decimal } from '../../domain/money.ts';
import { decimalReader } from '../cells/number.ts';
import { CellProblem } from '../cells/reading.ts';
import type { RecordSpec } from '../mapping/schema.ts';
import { Fault, isStop, type Row, type TextOf, type Waiting } from './row.ts';
import { type Binding, bindSource } from './sources.ts';

export type SumCheck = (row: Row) => Fault | Waiting | undefined;

/** A blank cell adds nothing; where all are blank, or the total is, there is nothing to hold against anything. */
export function bindSums(sums: RecordSpec['sums'], binding: Binding): readonly SumCheck[] {
  return (sums ?? []).map(({ columns, total, numbers }): SumCheck => {
    const read = decimalReader(numbers === undefined ? {} : { numbers });
    const parts = columns.map((column) => ({ column, text: bindSource(column, binding) }));
    const whole = { column: total, text: bindSource(total, binding) };
    return (row) => {
      const said = numberIn(row, whole, read);
      if (said === undefined || typeof said !== 'string') return said;
      const held = parts.map((part) => numberIn(row, part, read)).filter((one) => one !== undefined);
      const stop = held.find(isStop);
      if (stop !== undefined || held.length === 0) return stop;
      const sum = (held as readonly string[]).map(decimal).reduce((a, b) => a.plus(b));
      if (sum.equals(decimal(said))) return undefined;
      const params = { columns: columns.join(', '), sum: sum.toString(), total: decimal(said).toString() };
      return new Fault(new CellProblem('import.sum-differs', params), total, said);
    };
  });
}

function numberIn(
  row: Row,
  { column, text }: { readonly column: string; readonly text: TextOf },
  read: ReturnType<typeof decimalReader>,
): string | undefined | Fault | Waiting {
  const cell = text(row);
  if (cell === undefined || isStop(cell)) return cell;
  const value = read(cell);
  return value instanceof CellProblem ? new Fault(value, column, cell) : String(value);
}
