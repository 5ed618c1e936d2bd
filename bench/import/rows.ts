/** The file that is imported: contracts of the graph as a list of a buyer would hold them, with some rows at fault. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Graph } from '../graph/generate.ts';
import { contractTerms } from '../graph/terms.ts';

/** One row in a hundred has a price that is no number. */
const FAULT_EACH = 100;
/** One row in five hundred repeats the row before it. */
const REPEAT_EACH = 500;

export const COLUMNS = [
  ...['id', 'buyer', 'supplier', 'country', 'sector', 'price', 'benchmark', 'currency'],
  ...['quantity', 'unit', 'from', 'until'],
];

export interface RowCounts {
  readonly in: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly held: number;
}

/** Writes `size` rows; gives what an import must say of them. */
export async function writeRows(path: string, graph: Graph, size: number): Promise<RowCounts> {
  const file = createWriteStream(path);
  file.write(`${COLUMNS.join(',')}\n`);
  let [accepted, rejected, duplicate] = [0, 0, 0];
  let before = '';
  for (let index = 0; index < size; index += 1) {
    const isFault = index % FAULT_EACH === FAULT_EACH - 1;
    const isRepeat = !isFault && index % REPEAT_EACH === REPEAT_EACH - 2;
    if (isFault) rejected += 1;
    else if (isRepeat) duplicate += 1;
    else accepted += 1;
    const row = isRepeat ? before : rowOf(graph, index % graph.contracts, isFault);
    if (!file.write(`${row}\n`)) await once(file, 'drain');
    before = row;
  }
  file.end();
  await once(file, 'close');
  return { in: size, accepted, duplicate, rejected, held: 0 };
}

function rowOf(graph: Graph, index: number, isFault: boolean): string {
  const { id, buyer, supplier, supplierCountry, sector, price, benchmark, currency, ...rest } = contractTerms(
    graph,
    index,
  );
  const shownPrice = isFault ? 'on request' : price.toFixed(2);
  const cells = [id, buyer, supplier, supplierCountry, sector, shownPrice, benchmark.toFixed(2), currency];
  return [...cells, rest.quantity, rest.unit, rest.from, rest.until].join(',');
}
