/** The graph as statements, written through the port as an import would write them. */
import type { RecordKind, Values } from '../../schema/graph.ts';
import type { ImportBatch, RowStatements, Store } from '../../server/store/store.ts';
import { adjacencyOf, neighbours } from '../graph/adjacency.ts';
import type { Graph } from '../graph/generate.ts';
import { contractId, workplaceId } from '../graph/names.ts';
import { benchmarkStatements, labourFacts } from '../graph/price-facts.ts';
import { contractTerms, organisationTerms, workplaceTerms } from '../graph/terms.ts';

const PUBLISHER = 'bench';
const WORKSPACE = 'public';
const BATCH_ROWS = 5000;
/** Batches asked for before the first of them is acknowledged: the next is made while one is written. */
const IN_FLIGHT = 2;
const AT = '2026-01-01T00:00:00.000Z';
const IMPORT = 'bench-graph';

/** Both workspaces that the server reads, whichever of them the graph stands in. */
export const VIEW = { readable: ['public', 'local'] } as const;

export async function loadStore(store: Store, graph: Graph, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const rows = await loadRows(store, rowsOf(graph));
  const seconds = (performance.now() - started) / 1000;
  say(`${store.engine}: ${rows} statements in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} a second`);
}

/** Gives how many rows were written. */
export async function loadRows(store: Store, from: Iterable<RowStatements>): Promise<number> {
  const start = { id: IMPORT, workspace: WORKSPACE, mapping: 'bench', publisher: PUBLISHER, files: [], startedAt: AT };
  await store.startImport(start);
  const waiting: Promise<unknown>[] = [];
  let rows = 0;
  for (const batch of batchesOf(from)) {
    if (waiting.length >= IN_FLIGHT) await waiting.shift();
    waiting.push(store.putBatch(batch));
    rows += batch.rows.length;
  }
  await Promise.all(waiting);
  await store.finishImport(IMPORT, WORKSPACE, 'done', AT);
  return rows;
}

function* batchesOf(from: Iterable<RowStatements>): Generator<ImportBatch> {
  let rows: RowStatements[] = [];
  let sequence = 0;
  const batch = (): ImportBatch => {
    const made = { import: IMPORT, workspace: WORKSPACE, file: 'graph', sequence, lastLine: sequence, at: AT, rows };
    rows = [];
    sequence += 1;
    return { ...made, problems: [] };
  };
  for (const row of from) {
    rows.push(row);
    if (rows.length === BATCH_ROWS) yield batch();
  }
  if (rows.length > 0) yield batch();
}

function* rowsOf(graph: Graph): Generator<RowStatements> {
  const { under, performedAt, contracts } = graph;
  const above = adjacencyOf(contracts, under.from, under.to);
  const places = adjacencyOf(contracts, performedAt.from, performedAt.to);
  for (let index = 0; index < graph.organisations; index += 1) {
    const { id, ...values } = organisationTerms(index);
    yield statement('Organisation', id, values, index);
  }
  for (let index = 0; index < graph.workplaces; index += 1) {
    const { id, ...values } = workplaceTerms(graph, index);
    yield statement('Workplace', id, values, index);
  }
  for (const draft of benchmarkStatements()) yield { line: 2, statements: [draft] };
  for (let index = 0; index < contracts; index += 1) {
    const links = {
      under: Array.from(neighbours(above, index), contractId),
      workplaces: Array.from(neighbours(places, index), workplaceId),
    };
    yield statement('Contract', contractId(index), { ...contractValues(graph, index), ...links }, index);
  }
}

/** Works of building, so that every law on chains of works reaches all of a chain; the trade stands in `product`. */
function contractValues(graph: Graph, index: number): Values {
  const { buyer, supplier, supplierCountry, sector, currency, unit, from, until, ...numbers } = contractTerms(
    graph,
    index,
  );
  const exact = (amount: number) => ({ bound: 'exact', amount: amount.toFixed(2), currency });
  return {
    ...{ buyer, supplier, unit, from, until },
    kind: 'works',
    nace: '41.2',
    product: sector,
    place: supplierCountry,
    quantity: String(numbers.quantity),
    unitPrice: exact(numbers.price),
    estimate: exact(numbers.benchmark),
    ...labourFacts(index, currency),
  };
}

function statement(kind: RecordKind, subject: string, values: Values, index: number): RowStatements {
  const line = index + 2;
  const source = { document: `${kind}.csv`, line };
  return { line, statements: [{ subject, kind, part: 'row', publisher: PUBLISHER, values, source }] };
}
