/** A row whose values no document can mean together: told at the column of the value that cannot be. */
import type { Json } from '../../../schema/graph.ts';
import { unsoundIn } from '../../domain/unsound.ts';
import { CellProblem } from '../cells/reading.ts';
import type { RecordSpec } from '../mapping/schema.ts';
import { Fault } from './row.ts';
import { columnFor } from './sources.ts';

export function unsoundFault(values: Readonly<Record<string, Json>>, record: RecordSpec): Fault | undefined {
  const found = unsoundIn(record.kind, values);
  if (found === undefined) return undefined;
  const { value, most, last } = found.params;
  return new Fault(new CellProblem(found.code, found.params), columnFor(found.property, record), value ?? most ?? last);
}
